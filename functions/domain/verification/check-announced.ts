import type { EventKind } from "../../../schemas/event.ts";
import type { CandidateResult, Session } from "../../../schemas/session.ts";
import type { Check } from "../../../schemas/verification.ts";
import { announcedAs } from "../votes/announced-as.ts";
import { finalResults } from "../votes/rounds.ts";
import { freezeWrong } from "./freeze-wrong.ts";
import { differing } from "./differing.ts";
import { withdrawn, type NominationRecord } from "./nomination-record.ts";

/**
 * Compares a session with what the audit chains of its nominees say: the dossier that was voted on,
 * and the result in its figures and words. Nominees without a record here are left out.
 */
export const checkAnnounced = (session: Session, records: readonly NominationRecord[]): Check => {
  const results = finalResults(session);
  const own = records.filter(({ nomination }) =>
    session.candidates.some(({ nominationId }) => nominationId === nomination.id),
  );
  return {
    checked: `List and results of the session in the audit chains of ${own.length} nominees: the dossier that was voted on, every figure and the sentence of the result; whoever was left waiting as frozen was, and nobody else was frozen.`,
    differences: own.flatMap((record) => {
      const result = results.find(({ nominationId }) => nominationId === record.nomination.id);
      return [
        ...listWrong(session, record),
        ...(result ? resultWrong(session, result, record) : []),
        ...(result?.why === "withdrawn" ? withdrawalWrong(session, record) : []),
        ...freezeWrong(session, record),
      ];
    }),
  };
};

const listWrong = (session: Session, { nomination, events }: NominationRecord): string[] => {
  const listed = session.candidates.find(({ nominationId }) => nominationId === nomination.id);
  if (!listed) return [];
  const submitted = events.find(
    ({ kind, facts }) =>
      (kind === "submitted" || kind === "resubmitted") &&
      facts["version"] === String(listed.dossierVersion),
  );
  return differing([
    { what: `${listed.name}, award voted on`, recorded: listed.award, found: nomination.award },
    {
      what: `${listed.name}, dossier voted on`,
      recorded: listed.dossierHash,
      found: submitted?.facts["hash"],
    },
  ]);
};

const resultWrong = (
  session: Session,
  result: CandidateResult,
  { events }: NominationRecord,
): string[] => {
  const expected = announcedAs(session, result)?.event;
  const told = events.filter(({ facts }) => facts["session"] === session.id);
  const [first, ...more] = told;
  if (!expected) {
    return first ? [`${result.name}: the chain tells a result, and none was decided`] : [];
  }
  if (!first) {
    // A nomination that was withdrawn between count and announcement is told nothing.
    const left = session.state !== "announced" || withdrawn(events);
    return left ? [] : [`${result.name}: the chain does not tell the result`];
  }
  const { kind, facts, actor } = first;
  return [
    ...(more.length > 0 ? [`${result.name}: the chain tells the result more than once`] : []),
    ...differing([
      { what: `${result.name}, in the chain`, recorded: kind, found: expected.kind },
      {
        what: `${result.name}, told by`,
        recorded: actor,
        found: { kind: "body", name: session.bodyName },
      },
      ...[...new Set([...Object.keys(facts), ...Object.keys(expected.facts)])].map((fact) => ({
        what: `${result.name}, ${fact} in the chain`,
        recorded: facts[fact],
        found: expected.facts[fact],
      })),
    ]),
  ];
};

/** What takes a nomination away from a body that was to vote on it. */
const leaving: readonly EventKind[] = [
  ...(["withdrawn", "lapsed", "returned", "rejected", "not-chosen"] as const),
  ...(["voted", "stage-approved", "closed"] as const),
];

const withdrawalWrong = (session: Session, { nomination, events }: NominationRecord): string[] => {
  const counted = session.results.at(-1)?.countedAt ?? "";
  const since = session.calledAt ?? session.opensAt;
  const left = events.some(
    ({ kind, at }) => leaving.includes(kind) && since <= at && at <= counted,
  );
  return left
    ? []
    : [`${nomination.nominee.name}: counted as withdrawn, and its chain knows of no withdrawal`];
};
