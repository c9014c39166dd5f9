import type { EventKind } from "../../../schemas/event.ts";
import type { Check } from "../../../schemas/verification.ts";
import { brokenAt } from "../audit-chain.ts";
import { differing } from "./differing.ts";
import { calledNomination, type NominationRecord } from "./nomination-record.ts";

/** Replays audit chains: each hash made again from the one before it, up to what the record names. */
export const checkChains = (
  records: readonly NominationRecord[],
  sha256: (text: string) => string,
): Check => {
  const events = records.reduce((sum, record) => sum + record.events.length, 0);
  return {
    checked: `Audit chains of ${records.length} nominations: ${events} events, each hash made again from the one before it, up to the end that the nomination names.`,
    differences: records.flatMap((record) => wrongIn(record, sha256)),
  };
};

const wrongIn = (
  { nomination, events }: NominationRecord,
  sha256: (text: string) => string,
): string[] => {
  const name = calledNomination(nomination);
  const broken = brokenAt(events, sha256);
  // Those that amend it later are named by other events.
  const named = events.findLast(({ kind, facts }) => bindings.has(kind) && "decision" in facts);
  const decided = events.findLast(({ kind }) => kind === "decided")?.facts;
  return [
    ...(broken === undefined ? [] : [`${name}: the chain breaks at event ${broken}`]),
    ...(events.every(({ nominationId }) => nominationId === nomination.id)
      ? []
      : [`${name}: an event belongs to another nomination`]),
    ...differing([
      { what: `${name}: events`, recorded: nomination.eventCount, found: events.length },
      {
        what: `${name}: end of the chain`,
        recorded: nomination.chainHead,
        found: lastHash(events),
      },
      {
        what: `${name}: decision`,
        recorded: nomination.decisionId,
        found: named?.facts["decision"],
      },
      {
        what: `${name}: number of its decision`,
        recorded: nomination.decisionNumber,
        found: decided?.["number"],
      },
    ]),
  ];
};

/** The events by which a nomination comes into a decision. */
const bindings: ReadonlySet<EventKind> = new Set(["decision-drafted", "decided"]);

const lastHash = (events: NominationRecord["events"]) => events.at(-1)?.hash;
