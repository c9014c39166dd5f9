import type { OpinionScan } from "../../schemas/opinion.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import {
  enterOpinion,
  opinionStanding,
  tellMember,
  type OpinionNeeds,
} from "../acts/enter-opinion.ts";
import { seatedIn, type SeatedNeeds } from "../acts/seated-in.ts";
import { findOpinionSession } from "../acts/find-opinion-session.ts";
import { NotFound } from "../domain/errors.ts";
import { pathOf } from "../domain/path-of.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { awaitedScan, scanAwaiting } from "../domain/votes/awaited-scan.ts";
import { ballotPaper } from "../domain/votes/ballot-paper.ts";
import type { OpinionStands } from "../domain/votes/opinion-stands.ts";
import { readAnswers } from "../domain/votes/read-answers.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import { asHeld } from "../domain/votes/with-successors.ts";
import { OpinionDonePage } from "../pages/opinion-done.tsx";
import { OpinionReviewPage } from "../pages/opinion-review.tsx";
import { OpinionStatePage } from "../pages/opinion-state.tsx";
import { OpinionPage } from "../pages/opinion.tsx";
import type { DossierFiles, OpinionScans, Registry } from "../ports.ts";
import {
  ballotBoxes,
  ballotSealer,
  clock,
  dossierFiles,
  executions,
  mailer,
  mandates,
  opinionScans,
  publicUrl,
  random,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = OpinionNeeds &
  SeatedNeeds & {
    readonly opinionScans: Pick<OpinionScans, "of">;
    readonly files: Pick<DossierFiles, "opinionForm" | "viewUrl">;
    readonly registry: Pick<Registry, "season" | "clusters">;
  };

type OpinionVisit = Pick<
  SignedInVisit,
  "method" | "params" | "query" | "form" | "frame" | "viewer" | "path"
>;
type Entering = {
  readonly visit: OpinionVisit;
  readonly session: Session;
  readonly member: Voter;
  readonly scans: readonly OpinionScan[];
};

/** One absent member's written opinion: its scan, its answers, a review, the act. */
export const enterOpinionRoute =
  (needs: Needs) =>
  async (visit: OpinionVisit): Promise<Reply> => {
    const listed = await findOpinionSession(needs)(visit.viewer, visit.params["id"]);
    const session = await seatedIn(needs)(listed, listed.round);
    const member = [asHeld(listed), session]
      .flatMap((members) => votersOf(members, listed.round))
      .find(({ personId }) => personId === visit.params["person"]);
    if (!member) throw new NotFound("member");
    const scans = await needs.opinionScans.of(session.id, member.personId);
    const entering = { visit, session, member, scans };
    if (pathOf({ path: visit.path }).endsWith("/scan")) return scanOf(needs, entering);
    if (absenceRuleFor(session).written !== "counted") {
      return seeOther(`/sessions/${session.id}/opinions`);
    }
    const standing = await opinionStanding(needs)(session, member);
    if (standing && !keptQuiet(entering, standing)) {
      if (standing.stands === "written" && visit.method === "POST")
        await tellMember(needs)(session, member);
      return state(entering, standing);
    }
    return visit.method === "POST" ? posted(needs, entering) : opinion(needs, entering, {}, 200);
  };

/** Whoever has no opinion of a member in hand is not told here whether the member has voted. */
const keptQuiet = ({ visit, session, member, scans }: Entering, { stands }: OpinionStands) => {
  const passed = session.passed?.some(({ personId }) => personId === member.personId) === true;
  const tells = stands === "voted" || stands === "no-ballot" || (stands === "deputed" && passed);
  return tells && visit.method === "GET" && !acceptedIn(scans);
};

const acceptedIn = (scans: readonly OpinionScan[]) => {
  const last = scans.findLast(({ state }) => state === "accepted");
  return last?.state === "accepted" ? last : undefined;
};

/** The scan that was counted; before that, the newest one. */
const scanOf = async (needs: Needs, { session, member, scans }: Entering): Promise<Reply> => {
  const standing = await opinionStanding(needs)(session, member);
  const scan = standing?.stands === "written" ? standing.scan : acceptedIn(scans);
  if (!scan) throw new NotFound("scan");
  return seeOther(await needs.files.viewUrl(scan));
};

const state = (
  { visit: { frame, method }, session, member }: Entering,
  standing: OpinionStands,
): Promise<Reply> =>
  show(OpinionStatePage({ frame, session, member, standing }), method === "POST" ? 409 : 200);

type Returned = Pick<
  Parameters<typeof OpinionPage>[0],
  "typed" | "errors" | "notOffered" | "scanGone"
>;

const opinion = async (
  needs: Needs,
  { visit: { frame, query }, session, member, scans }: Entering,
  returned: Returned,
  status: number,
): Promise<Reply> => {
  const here = `/sessions/${session.id}/opinions/${member.personId}`;
  const back = `${needs.publicUrl}${here}?${scanAwaiting(scans.length)}`;
  const awaited = awaitedScan(query, scans);
  return show(
    OpinionPage({
      ...{ frame, session, member, awaited },
      paper: ballotPaper(session, member, session.round),
      scan: acceptedIn(scans),
      upload: await needs.files.opinionForm(session.id, member.personId, back),
      ...(awaited?.outcome === "checking" && {
        refresh: `${here}?${scanAwaiting(scans.length, awaited.look + 1)}`,
      }),
      ...returned,
    }),
    status,
  );
};

const posted = async (needs: Needs, entering: Entering): Promise<Reply> => {
  const { visit, session, member, scans } = entering;
  const { form, frame, viewer } = visit;
  const paper = ballotPaper(session, member, session.round);
  const read = readAnswers(paper, [...form.entries()]);
  const { typed } = read;
  const step = form.getAll("step").join();
  if (read.outcome === "not-offered" || !["review", "edit", "cast"].includes(step)) {
    return opinion(needs, entering, { typed, notOffered: true }, 400);
  }
  const scan = acceptedIn(scans);
  const scanGone = scan?.id !== form.get("scan");
  if (step === "edit") return opinion(needs, entering, { typed }, 200);
  if (!scan || scanGone || read.outcome === "incomplete") {
    const errors = read.outcome === "incomplete" ? read.errors : [];
    return opinion(needs, entering, { typed, errors, scanGone }, 422);
  }
  const { answers } = read;
  if (step === "review") {
    return show(OpinionReviewPage({ frame, session, member, paper, answers, scan }));
  }
  const enteredBy = viewer.person.id;
  const dropped = await enterOpinion(needs)(session, { member, answers, scan, enteredBy });
  if (dropped.outcome === "cast") {
    return show(OpinionDonePage({ frame, session, member, dropped }));
  }
  // Somebody was faster; what stands is told, whatever it is.
  const standing = (await opinionStanding(needs)(session, member)) ?? { stands: "closed" };
  return state(entering, standing);
};

export const handler = page({
  name: "enter-opinion",
  for: "signed-in",
  run: (visit) =>
    enterOpinionRoute({
      sessions: sessions(),
      successions: successions(),
      ballotBoxes: ballotBoxes(),
      ballotSealer: ballotSealer(),
      mandates: mandates(),
      opinionScans: opinionScans(),
      files: dossierFiles(),
      executions: executions(),
      mailer: mailer(),
      registry: registry(),
      random: random(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
