import type { Decision } from "../../../schemas/decision.ts";
import type { NominationEvent } from "../../../schemas/event.ts";
import type { Session } from "../../../schemas/session.ts";
import type { Check } from "../../../schemas/verification.ts";
import { dayOf } from "../dates.ts";
import { decisionNumber } from "../decision/number.ts";
import { mayHaveBeenFrozen, wasFrozen } from "../freezes/frozen-at.ts";
import { finalResults } from "../votes/rounds.ts";
import { differing } from "./differing.ts";
import { withdrawn, type NominationRecord } from "./nomination-record.ts";

/** A decision and what it rests on. */
export type DecisionProof = {
  readonly decision: Decision;
  /** The session that it names, as far as it was found. */
  readonly session: Session | undefined;
  /** The awardees' nominations, and those of the session's other nominees that were chosen. */
  readonly records: readonly NominationRecord[];
  /** The digest over the awardees' chains up to the approval, made again. */
  readonly chains: string;
};

/** Whether a decision honours those who were chosen and no others, and says so in their chains. */
export const checkDecision = (proof: DecisionProof): Check => {
  const { decision, session } = proof;
  return {
    checked: `Decision: ${decision.awardees.length} awardees, held against the result of the vote and their audit chains; date, tally digest and audit digest against what they are of.`,
    differences: [
      ...datesWrong(proof),
      ...(decision.sessionId !== undefined && !session
        ? [`the session ${decision.sessionId} that it rests on is not there`]
        : []),
      ...(session ? choiceWrong(decision, session, proof.records) : []),
      ...decision.awardees.flatMap((awardee) => awardeeWrong(proof, awardee)),
    ],
  };
};

const datesWrong = ({ decision, session, chains }: DecisionProof): string[] => {
  const { approval, date, tallyDigest, chainHead } = decision;
  return [
    ...(approval ? [] : ["nobody approved it"]),
    ...differing([
      { what: "date", recorded: date, found: date && approval && dayOf(approval.at) },
      { what: "audit digest", recorded: chainHead, found: chainHead && chains },
      { what: "tally digest", recorded: tallyDigest, found: session?.results.at(-1)?.digest },
    ]),
  ];
};

const choiceWrong = (
  decision: Decision,
  session: Session,
  records: readonly NominationRecord[],
): string[] => {
  const { awardees, award } = decision;
  const chosen = finalResults(session).filter(
    (result) => result.award === award && result.outcome === "chosen",
  );
  const honoured = new Set(awardees.map(({ nominationId }) => nominationId));
  return [
    ...awardees
      .filter((one) => !chosen.some(({ nominationId }) => nominationId === one.nominationId))
      .map(({ nominee }) => `${nominee.name} is honoured and was not chosen`),
    ...chosen
      .filter(({ nominationId }) => !honoured.has(nominationId))
      // Withdrawn between the vote and the signature, or frozen and left to another decision.
      .filter(({ nominationId }) => !withdrew(records, nominationId))
      .filter(({ nominationId }) => !leftOut(decision, records, nominationId))
      .map(({ name }) => `${name} was chosen and is not honoured`),
    ...(honoured.size === awardees.length ? [] : ["somebody is honoured twice"]),
  ];
};

const withdrew = (records: readonly NominationRecord[], id: string): boolean =>
  records.some(({ nomination, events }) => nomination.id === id && withdrawn(events));

/** Frozen when the decision was drawn up, or honoured by another one over the same vote. */
const leftOut = (
  { id, openedAt }: Decision,
  records: readonly NominationRecord[],
  nominationId: string,
): boolean => {
  const events = records.find(({ nomination }) => nomination.id === nominationId)?.events ?? [];
  const elsewhere = ({ kind, facts }: NominationEvent) =>
    kind === "decided" && facts["decision"] !== id;
  return mayHaveBeenFrozen(events, openedAt) || events.some(elsewhere);
};

const awardeeWrong = (
  { decision, records }: DecisionProof,
  { nominationId, nominee }: Decision["awardees"][number],
): string[] => {
  const record = records.find(({ nomination }) => nomination.id === nominationId);
  if (!record) return [`${nominee.name}: the nomination ${nominationId} is not there`];
  const { nomination, events } = record;
  const decided = events.find(
    ({ facts }) => facts["decision"] === decision.id && "number" in facts,
  );
  const signed = decision.approval?.at;
  const rested = signed !== undefined && !decision.amends && wasFrozen(events, signed);
  const awaited = decision.state === "published" && !withdrew(records, nominationId);
  const resting = rested ? [`${nominee.name}: was frozen when the decision was signed`] : [];
  const others = differing([
    { what: `${nominee.name}: nominee`, recorded: nominee, found: nomination.nominee },
    { what: `${nominee.name}: award`, recorded: decision.award, found: nomination.award },
    ...(awaited
      ? [
          {
            what: `${nominee.name}: number in the chain`,
            recorded: decision.number && decisionNumber(decision.number),
            found: decided?.facts["number"],
          },
        ]
      : []),
  ]);
  return [...resting, ...others];
};
