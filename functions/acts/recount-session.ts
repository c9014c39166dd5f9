import type { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkAnnounced } from "../domain/verification/check-announced.ts";
import type { NominationRecord } from "../domain/verification/nomination-record.ts";
import type { Sessions } from "../ports.ts";
import { readable } from "./readable.ts";
import { recountRound, type RecountNeeds } from "./recount-round.ts";

/** What recounting a session needs. */
export type RecountSessionNeeds = RecountNeeds & { readonly sessions: Pick<Sessions, "find"> };

/** A session as far as it was found, and what was checked of it. */
export type Recounted = {
  readonly session: Session | undefined;
  readonly checks: readonly Check[];
};

/** Counts every counted round of a session again and finds its results in the audit chains. */
export const recountSession =
  (needs: RecountSessionNeeds) =>
  async (id: Id, records: readonly NominationRecord[]): Promise<Recounted> => {
    const read = await readable("the session", () => needs.sessions.find(id));
    if (read.outcome === "spoilt") return missing(id, read.why);
    if (!read.found) return missing(id, "the session is not there");
    const session = read.found;
    const rounds: Check[] = [];
    for (const result of session.results) {
      rounds.push(...(await recountRound(needs)(session, result)));
    }
    return {
      session,
      checks: [
        stateOf(session),
        ...rounds.map((check) => ({ ...check, checked: `${session.title}. ${check.checked}` })),
        checkAnnounced(session, records),
      ],
    };
  };

const missing = (id: Id, why: string): Recounted => ({
  session: undefined,
  checks: [{ checked: `Session ${id}.`, differences: [why] }],
});

/** What is not counted yet stays sealed, and the report says so. */
const stateOf = ({ id, title, bodyName, state, round, results }: Session): Check => {
  const counted = results.map((result) => result.round);
  const expected = Array.from({ length: state === "open" ? round - 1 : round }, (_, at) => at + 1);
  const sealed = state === "open" ? ` Round ${round} is open: its ballots stay sealed.` : "";
  const fits = state === "cancelled" || counted.join() === expected.join();
  return {
    checked: `Session ${id}: ${title}, ${bodyName}, ${state}, ${results.length} rounds counted.${sealed}`,
    differences: fits
      ? []
      : [
          `rounds ${expected.join(", ")} should have a result, and ${counted.join(", ") || "none"} has`,
        ],
  };
};
