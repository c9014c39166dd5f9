import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { deskContact } from "../acts/desk-contact.ts";
import { endMandate, type EndMandateNeeds } from "../acts/end-mandate.ts";
import { followBallotLink, type BallotLinkNeeds } from "../acts/follow-ballot-link.ts";
import type { DeadReason } from "../acts/follow-link.ts";
import { judgeDeputy, nameDeputy, type NameDeputyNeeds } from "../acts/name-deputy.ts";
import { pathOf } from "../domain/path-of.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { standingOf, type BallotStanding } from "../domain/votes/ballot-standing.ts";
import { readDeputyForm, type DeputyForm } from "../domain/votes/read-deputy-form.ts";
import { BallotStatePage } from "../pages/ballot-state.tsx";
import { DeputyReviewPage } from "../pages/deputy-review.tsx";
import { DeputyPage } from "../pages/deputy.tsx";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import { NamedDeputyPage } from "../pages/named-deputy.tsx";
import type { Mandates, Registry } from "../ports.ts";
import {
  ballotBoxes,
  clock,
  digester,
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
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = Omit<
  BallotLinkNeeds & NameDeputyNeeds & EndMandateNeeds,
  "mandates" | "registry" | "ballotBoxes"
> & {
  readonly mandates: Pick<Mandates, "find" | "name" | "end">;
  readonly ballotBoxes: NameDeputyNeeds["ballotBoxes"] & BallotLinkNeeds["ballotBoxes"];
  readonly registry: NameDeputyNeeds["registry"] & Pick<Registry, "holdersOf" | "organisation">;
};

type LinkVisit = Pick<Visit, "method" | "form" | "frame"> & { readonly token: string };
type Naming = {
  readonly session: Session;
  readonly voter: Voter;
  readonly visit: LinkVisit;
  readonly mandate: Mandate | undefined;
};

/** A member's deputy for one session: named, shown, taken back. Only the member's own link does it. */
export const nameDeputyRoute =
  (needs: Needs) =>
  async (visit: LinkVisit): Promise<Reply> => {
    const followed = await followBallotLink(needs)(visit.token);
    const { frame } = visit;
    if (followed.outcome === "dead") return dead(needs, frame, followed.why);
    const { session, voter, mandate, byDeputy, outcome } = followed;
    const naming = { session, voter, visit, mandate };
    const status = visit.method === "POST" ? 409 : 200;
    if (outcome === "already-cast" || outcome === "closed") {
      return state(needs, naming, standingOf(followed), status);
    }
    if (byDeputy || absenceRuleFor(session).deputies === "none") return seeOther(ballotOf(naming));
    return visit.method === "POST" ? posted(needs, naming) : shown(naming);
  };

const dead = async (needs: Needs, frame: LinkVisit["frame"], why: DeadReason): Promise<Reply> =>
  show(LinkProblemPage({ frame, why, contact: await deskContact(needs) }), 410);

const ballotOf = ({ visit }: Naming): string => `/ballot/${visit.token}`;

const state = async (
  needs: Needs,
  { visit: { frame }, session, mandate }: Naming,
  standing: BallotStanding,
  status: number,
): Promise<Reply> => {
  const contact = await deskContact(needs);
  const ballot = { ...frame, path: pathOf(frame).replace(/\/deputy$/, "") };
  return show(BallotStatePage({ frame: ballot, session, standing, mandate, contact }), status);
};

const shown = ({ session, mandate, visit: { frame } }: Naming): Promise<Reply> =>
  mandate
    ? show(NamedDeputyPage({ frame, session, mandate }))
    : show(DeputyPage({ frame, session, rule: absenceRuleFor(session) }));

const posted = async (needs: Needs, naming: Naming): Promise<Reply> => {
  const { session, voter, mandate, visit } = naming;
  const { frame, form } = visit;
  const rule = absenceRuleFor(session);
  const step = form.getAll("step").join();
  if (step === "take-back") {
    if (!mandate) return seeOther(ballotOf(naming));
    // Another naming may have replaced the one that the form spoke of.
    if (form.get("mandate") !== mandate.id)
      return show(NamedDeputyPage({ frame, session, mandate }), 409);
    const outcome = await endMandate(needs)(session, voter, mandate);
    if (outcome === "already-cast") return state(needs, naming, "by-deputy", 409);
    if (outcome === "closed") return state(needs, naming, "closed", 409);
    return seeOther(ballotOf(naming));
  }
  const typed = typedIn(form);
  // The same naming sent again only mails what was not mailed; another one needs a taking back.
  if (mandate && (step !== "name" || typed.email.trim().toLowerCase() !== mandate.email)) {
    return show(NamedDeputyPage({ frame, session, mandate }), 409);
  }
  if (step === "edit") return show(DeputyPage({ frame, session, rule, typed }));
  if (step !== "review" && step !== "name") {
    return show(DeputyPage({ frame, session, rule, typed, notOffered: true }), 400);
  }
  const read = readDeputyForm(typed);
  if (read.outcome === "incomplete") {
    return show(DeputyPage({ frame, session, rule, typed, errors: read.errors }), 422);
  }
  if (step === "review") {
    const judged = await judgeDeputy(needs)(session, voter, read.form);
    if (judged.error) {
      return show(DeputyPage({ frame, session, rule, typed, errors: [judged.error] }), 422);
    }
    return show(
      DeputyReviewPage({ frame, session, member: voter, mandate: judged.mandate, form: read.form }),
    );
  }
  const named = await nameDeputy(needs)(session, voter, read.form);
  switch (named.outcome) {
    case "refused":
      return show(DeputyPage({ frame, session, rule, typed, errors: [named.error] }), 422);
    case "named":
      return named.mandate.email === read.form.email
        ? seeOther(pathOf(frame))
        : show(NamedDeputyPage({ frame, session, mandate: named.mandate }), 409);
    case "seat-passed":
      return dead(needs, frame, "role-passed");
    case "already-cast":
    case "closed":
      return state(needs, naming, named.outcome, 409);
  }
};

const typedIn = (form: URLSearchParams): DeputyForm => ({
  name: form.get("name") ?? "",
  position: form.get("position") ?? "",
  email: form.get("email") ?? "",
});

export const handler = page({
  name: "name-deputy",
  for: "link",
  run: (visit) =>
    nameDeputyRoute({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      successions: successions(),
      links: links(),
      mailer: mailer(),
      registry: registry(),
      random: random(),
      clock: clock(),
      digester: digester(),
      publicUrl: publicUrl(),
    })(visit),
});
