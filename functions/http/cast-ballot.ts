import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { awardHistories } from "../acts/award-histories.ts";
import { deskContact } from "../acts/desk-contact.ts";
import { dropBallot, type DropNeeds } from "../acts/drop-ballot.ts";
import { endWhenFull } from "../acts/end-when-full.ts";
import { followBallotLink, type BallotLinkNeeds } from "../acts/follow-ballot-link.ts";
import type { DeadReason } from "../acts/follow-link.ts";
import type { Frame } from "../domain/frame.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { standingOf } from "../domain/votes/ballot-standing.ts";
import { ballotPaper } from "../domain/votes/ballot-paper.ts";
import { readAnswers } from "../domain/votes/read-answers.ts";
import { BallotReceiptPage } from "../pages/ballot-receipt.tsx";
import { BallotReviewPage } from "../pages/ballot-review.tsx";
import { BallotStatePage } from "../pages/ballot-state.tsx";
import { BallotPage } from "../pages/ballot.tsx";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import type { Registry } from "../ports.ts";
import {
  ballotBoxes,
  ballotSealer,
  clock,
  executions,
  links,
  mailer,
  mandates,
  publicUrl,
  random,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = Omit<DropNeeds & BallotLinkNeeds, "registry" | "ballotBoxes"> & {
  readonly ballotBoxes: DropNeeds["ballotBoxes"] & BallotLinkNeeds["ballotBoxes"];
  readonly registry: Pick<Registry, "holdersOf" | "organisation" | "organisations" | "pastAwards">;
};

type LinkVisit = Pick<Visit, "method" | "form" | "frame"> & { readonly token: string };
type Voting = {
  readonly session: Session;
  readonly voter: Voter;
  readonly frame: Frame;
  /** Set when a deputy votes. */
  readonly mandate: Mandate | undefined;
};

/** The ballot of one voter: shown on GET; checked, shown for review and cast on POST. */
export const castBallot =
  (needs: Needs) =>
  async ({ frame, method, token, form }: LinkVisit): Promise<Reply> => {
    const followed = await followBallotLink(needs)(token);
    if (followed.outcome === "dead") return dead(needs, frame, followed.why);
    const { session, voter, round, mandate } = followed;
    if (followed.outcome === "open") {
      const voting = { session, voter, frame, mandate };
      return method === "POST" ? posted(needs, voting, form) : ballot(needs, voting, {}, 200);
    }
    const contact = await deskContact(needs);
    const state = { frame, session, standing: standingOf(followed), mandate, contact };
    if (method === "GET") return show(BallotStatePage(state));
    await endWhenFull(needs)(session.id, round);
    return show(BallotStatePage(state), 409);
  };

const dead = async (needs: Needs, frame: Frame, why: DeadReason): Promise<Reply> =>
  show(LinkProblemPage({ frame, why, contact: await deskContact(needs) }), 410);

type Returned = Pick<Parameters<typeof BallotPage>[0], "typed" | "errors" | "notOffered">;

const ballot = async (
  needs: Needs,
  { session, voter, frame, mandate }: Voting,
  returned: Returned,
  status: number,
): Promise<Reply> => {
  const paper = ballotPaper(session, voter, session.round);
  const histories = await awardHistories(needs)(paper.candidates);
  const mayName = !mandate && absenceRuleFor(session).deputies !== "none";
  const standsInFor = mandate && voter.name;
  return show(
    BallotPage({ frame, session, paper, histories, mayName, standsInFor, ...returned }),
    status,
  );
};

const posted = async (needs: Needs, voting: Voting, form: URLSearchParams): Promise<Reply> => {
  const { session, voter, frame, mandate } = voting;
  const paper = ballotPaper(session, voter, session.round);
  const read = readAnswers(paper, [...form.entries()]);
  const { typed } = read;
  const step = form.getAll("step").join();
  if (read.outcome === "not-offered" || !["review", "edit", "cast"].includes(step)) {
    return ballot(needs, voting, { typed, notOffered: true }, 400);
  }
  if (step === "edit") return ballot(needs, voting, { typed }, 200);
  if (read.outcome === "incomplete") {
    return ballot(needs, voting, { typed, errors: read.errors }, 422);
  }
  if (step === "review") {
    return show(BallotReviewPage({ frame, session, paper, answers: read.answers }));
  }
  const to = mandate ? { ...voter, name: mandate.name, email: mandate.email } : voter;
  const how = mandate && ({ by: "deputy", deputyId: mandate.deputyId } as const);
  const dropped = await dropBallot(needs)(session, to, read.answers, how);
  if (dropped.outcome === "mandate-ended") return dead(needs, frame, dropped.outcome);
  if (dropped.outcome === "seat-passed") return dead(needs, frame, "role-passed");
  if (dropped.outcome !== "cast") {
    const contact = await deskContact(needs);
    return show(BallotStatePage({ frame, session, standing: dropped.outcome, contact }), 409);
  }
  const mailedTo = dropped.mailed ? to.email : undefined;
  return show(BallotReceiptPage({ frame, session, receipt: dropped.receipt, mailedTo }));
};

export const handler = page({
  name: "cast-ballot",
  for: "link",
  run: (visit) =>
    castBallot({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      ballotSealer: ballotSealer(),
      executions: executions(),
      links: links(),
      mandates: mandates(),
      successions: successions(),
      mailer: mailer(),
      registry: registry(),
      random: random(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
