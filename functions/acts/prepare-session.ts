import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf, secondsBetween } from "../domain/dates.ts";
import {
  readSessionForm,
  type SessionForm,
  type SessionFormError,
} from "../domain/votes/read-session-form.ts";
import { finalResults, hasPlaces } from "../domain/votes/rounds.ts";
import type { SessionBody } from "../domain/votes/session-body.ts";
import { voteWords } from "../domain/words/votes.ts";
import type { Clock } from "../ports.ts";
import { checkList, type CheckedList, type CheckNeeds } from "./check-list.ts";
import type { Waiting } from "./waiting-nominations.ts";

/** What preparing a session needs. */
export type PrepareNeeds = CheckNeeds & { readonly clock: Clock };

/** Who opens a session of what; `id` comes from the form, so that sending it twice opens one. */
export type Opening = {
  readonly id: Id;
  readonly season: Season;
  readonly body: SessionBody;
  readonly waiting: Waiting;
  readonly openedBy: string;
  readonly form: SessionForm;
};

/** The session as it would be opened, with the whole list that it was chosen from; or why not. */
export type Prepared =
  | { readonly outcome: "prepared"; readonly session: Session; readonly list: CheckedList }
  | { readonly outcome: "refused"; readonly errors: readonly SessionFormError[] };

/** Fixes list and electorate of a session from what was typed, and changes nothing yet. */
export const prepareSession =
  (needs: PrepareNeeds) =>
  async (opening: Opening): Promise<Prepared> => {
    const { season, body, waiting } = opening;
    const now = needs.clock.now();
    const read = readSessionForm(opening.form, now);
    if (read.outcome === "incomplete") return { outcome: "refused", errors: read.errors };
    const list = await checkList(needs)(season, body, waiting, dayOf(read.opensAt));
    const wanted = new Set(read.form.nominations);
    const candidates = list.fit.filter(({ nominationId }) => wanted.has(nominationId));
    const wrong = listError(wanted, list);
    if (wrong) return { outcome: "refused", errors: [wrong] };

    const flagPlaces = placesLeft(opening);
    const flags = candidates.some(({ award }) => awardOf(award).perCluster);
    if (flags && flagPlaces !== undefined && flagPlaces < 1) {
      return { outcome: "refused", errors: [{ field: "nominations", problem: "no-places" }] };
    }
    const { opensAt, closesAt, agenda, form } = read;
    const session: Session = {
      id: opening.id,
      body: body.kind,
      ...(body.kind === "cluster" && { clusterId: body.cluster.id }),
      bodyName: body.kind === "cluster" ? body.cluster.name : voteWords.vi.council,
      seasonId: season.id,
      title: form.title,
      note: form.note,
      ...(agenda.length > 0 && { agenda: [...agenda] }),
      electorate: list.electorate.map((voter) => ({
        ...voter,
        recusedFrom: voter.recusedFrom.filter((id) => wanted.has(id)),
      })),
      candidates,
      ...(flags && flagPlaces !== undefined && { flagPlaces }),
      opensAt,
      ...(opensAt > now && { calledAt: now }),
      closesAt,
      secondsToAnswer: secondsBetween(opensAt, closesAt),
      round: 1,
      state: "open",
      keys: [],
      results: [],
      openedBy: opening.openedBy,
      version: 0,
    };
    return { outcome: "prepared", session, list };
  };

/** What was ticked and cannot be voted on: it no longer waits, or something keeps it off the list. */
const listError = (
  wanted: ReadonlySet<string>,
  { fit, leftOut, electorate }: CheckedList,
): SessionFormError | undefined => {
  const out = leftOut.filter(
    ({ nomination, why }) => wanted.has(nomination.id) && why.kind !== "on-another-list",
  );
  const there = fit.filter(({ nominationId }) => wanted.has(nominationId)).length + out.length;
  if (there !== wanted.size) return { field: "nominations", problem: "not-waiting" };
  if (electorate.length === 0) return { field: "nominations", problem: "no-electorate" };
  if (out.length === 0) return undefined;
  const names = out.map(({ nomination }) => nomination.nominee.name);
  return { field: "nominations", problem: "left-out", names };
};

/**
 * Flags that a cluster may still put forward: those given count, and those that a session which is
 * not over may give, to no more nominees than it has. The council has no quota.
 */
const placesLeft = ({ season, body, waiting }: Opening): number | undefined => {
  if (body.kind === "council") return undefined;
  const taken = waiting.earlier.map((session) =>
    session.state !== "announced" && session.state !== "cancelled"
      ? Math.min(session.flagPlaces ?? 0, session.candidates.filter(hasPlaces).length)
      : finalResults(session).filter((result) => result.outcome === "chosen" && hasPlaces(result))
          .length,
  );
  return taken.reduce((left, places) => left - places, season.flagsPerCluster);
};
