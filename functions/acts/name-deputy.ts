import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import { Unavailable } from "../domain/errors.ts";
import { deputyNamed } from "../domain/notices/absence.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { mayNotStandIn } from "../domain/votes/may-stand-in.ts";
import type { DeputyForm, DeputyFormError } from "../domain/votes/read-deputy-form.ts";
import { recusedFrom } from "../domain/votes/recusal.ts";
import { candidatesOf } from "../domain/votes/rounds.ts";
import { takesBallots } from "../domain/votes/takes-ballots.ts";
import type {
  BallotBoxes,
  Clock,
  Digester,
  Mandates,
  Random,
  Registry,
  Sessions,
} from "../ports.ts";
import { askDeputy, type AskDeputyNeeds } from "./ask-deputy.ts";
import { seatedIn, type SeatedNeeds } from "./seated-in.ts";
import { standingMandates } from "./standing-mandates.ts";

/** What naming a deputy needs. */
export type NameDeputyNeeds = AskDeputyNeeds &
  SeatedNeeds & {
    readonly sessions: Pick<Sessions, "find">;
    readonly mandates: Pick<Mandates, "find" | "name">;
    readonly ballotBoxes: Pick<BallotBoxes, "find">;
    readonly registry: Pick<Registry, "personByEmail" | "seatsOf" | "organisations">;
    readonly random: Pick<Random, "receipt">;
    readonly digester: Digester;
    readonly clock: Clock;
  };

/** The mandate that stands now, or why there is none. */
export type Named =
  | { readonly outcome: "named"; readonly mandate: Mandate }
  | { readonly outcome: "refused"; readonly error: DeputyFormError }
  | { readonly outcome: "already-cast" | "closed" | "seat-passed" };

/** Whom a member would name: who it is, and why that may not be. Writes nothing. */
export const judgeDeputy =
  (needs: NameDeputyNeeds) =>
  async (
    session: Session,
    member: Voter,
    form: DeputyForm,
  ): Promise<{ readonly mandate: Mandate; readonly error: DeputyFormError | undefined }> => {
    const { registry, clock, digester, random } = needs;
    const { round } = session;
    const day = dayOf(clock.now());
    const known = await registry.personByEmail(form.email);
    const seats = known ? await registry.seatsOf(known.id, day) : [];
    const own = await registry.organisations([
      ...new Set([member.organisationId, ...seats.map(({ organisationId }) => organisationId)]),
    ]);
    const mandate: Mandate = {
      sessionId: session.id,
      round,
      id: random.receipt().toLowerCase(),
      memberId: member.personId,
      deputyId: known?.id ?? `deputy-${digester(form.email).slice(0, 16)}`,
      ...form,
      recusedFrom: recusedFrom(own, candidatesOf(session, round)),
    };
    const error = mayNotStandIn(
      {
        ...{ session, member, mandate },
        registered: seats.some(({ organisationId }) => organisationId === member.organisationId),
        others: await standingMandates(needs)(session, round),
      },
      absenceRuleFor(session),
    );
    return { mandate, error };
  };

/** More than members who could name at one moment: each time one of them is first. */
const tries = 32;

/**
 * Names a deputy for the round that is open, and mails both. Sent again it finds what stands and
 * mails what was not mailed; whoever has voted meanwhile has voted. Judged anew when somebody else
 * was named in between: what each of two namings may do, both together may not.
 */
export const nameDeputy =
  (needs: NameDeputyNeeds) =>
  async (followed: Session, member: Voter, form: DeputyForm): Promise<Named> => {
    const { id, round } = followed;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const box = await needs.ballotBoxes.find(id, round);
      if (!takesBallots(box, needs.clock.now())) return { outcome: "closed" };
      const session = await seatedIn(needs)((await needs.sessions.find(id)) ?? followed, round);
      const seated = session.electorate.some(({ personId }) => personId === member.personId);
      if (!seated) return { outcome: "seat-passed" };
      const { mandate, error } = await judgeDeputy(needs)(session, member, form);
      if (error) return { outcome: "refused", error };
      const outcome = await needs.mandates.name(mandate, needs.clock.now(), box.seating ?? 0);
      if (outcome === "changed") continue;
      if (outcome === "taken") {
        return { outcome: "refused", error: { field: "email", problem: "votes-for-another" } };
      }
      if (outcome === "already-cast" || outcome === "closed") return { outcome };
      const standing =
        outcome === "stands"
          ? await needs.mandates.find(session.id, session.round, member.personId)
          : mandate;
      if (!standing) return { outcome: "closed" };
      await tellBoth(needs)(session, member, standing);
      return { outcome: "named", mandate: standing };
    }
    throw new Unavailable("too many named deputies at once");
  };

/** Both mails are sent once for each naming. */
export const tellBoth =
  (needs: AskDeputyNeeds) =>
  async (session: Session, member: Voter, mandate: Mandate): Promise<void> => {
    await askDeputy(needs)(session, member, mandate);
    await needs.mailer.send(deputyNamed(session, member, mandate));
  };
