import { regulations } from "../../../schemas/catalogue/regulations.ts";
import type { MinutesMember, MinutesPaper } from "../../../schemas/paper.ts";
import type { Instant, LocalDate } from "../../../schemas/primitives.ts";
import type { Session } from "../../../schemas/session.ts";
import { dayOf, inForce } from "../dates.ts";
import { regulationBases } from "../decision/bases.ts";
import { dayInWords } from "../decision/day-in-words.ts";
import { minutesWords as words } from "../words/minutes.ts";
import type { MinutesFacts } from "./minutes-facts.ts";
import { minutesOfChair } from "./minutes-of-chair.ts";
import { minutesOfConclusion } from "./minutes-of-conclusion.ts";
import { minutesOfMembers } from "./minutes-of-members.ts";
import { minutesOfPassings } from "./minutes-of-passings.ts";
import { minutesOfRound } from "./minutes-of-round.ts";
import { minutesOfSigners } from "./minutes-of-signers.ts";
import { minutesOfThreshold } from "./minutes-of-threshold.ts";
import { momentInWords } from "./moment-in-words.ts";
import { finalResults } from "./rounds.ts";

/** The minutes of an announced session, to be signed; nothing in them is written by hand. */
export const minutesOf = (facts: MinutesFacts): MinutesPaper => {
  const { session, place, mode, publicUrl } = facts;
  const { body, results } = session;
  const ended = endOf(session);
  const members = minutesOfMembers(facts);
  const chairDecision = minutesOfChair(facts);
  const final = finalResults(session);
  const unanimous = final.filter((one) => one.unanimous).map(({ name }) => name);
  const returned = final.filter(
    ({ outcome, reasons }) => outcome === "returned" && reasons.length > 0,
  );
  const last = results.at(-1);
  const signers = minutesOfSigners(facts, members);
  const { agenda = [], note } = session;
  return {
    mode,
    parent: [...words.issuer.parent],
    issuer:
      body === "council" ? [...words.issuer.council] : [session.bodyName.toLocaleUpperCase("vi")],
    number: null,
    code: words.code[body],
    place,
    date: dayOf(ended),
    subject: words.subject(session.title),
    bases: basesOf(session, dayOf(session.opensAt)),
    opening: openingOf(facts),
    officers: signers.officers,
    attendance: attendanceOf(session, members),
    members,
    ...(agenda.length > 0 && { agenda }),
    ...(note !== "" && { note: note.split(/\n+/u) }),
    threshold: minutesOfThreshold(session),
    rounds: results.map((result) => minutesOfRound(session, result)),
    ...(chairDecision.length > 0 && { chairDecision }),
    ...(unanimous.length > 0 && { unanimous: words.unanimous(unanimous.join("; ")) }),
    ...(returned.length > 0 && {
      returned: returned.map(({ name, reasons }) => ({ name, reasons: eachOnce(reasons) })),
    }),
    result: minutesOfConclusion(session),
    closing: [
      words.ended(momentInWords(ended)),
      signers.coSigners === undefined ? words.closing : words.closingWithMembers,
    ],
    signatures: signers.signatures,
    ...(signers.coSigners && { coSigners: signers.coSigners }),
    recipients: [...words.recipients[body]],
    verifyUrl: `${publicUrl}/sessions/${session.id}`,
    ...(last && { audit: { tally: last.digest } }),
  };
};

/** The same reason in several ballots is told once, with their number. */
const eachOnce = (reasons: readonly string[]): string[] =>
  [...new Set(reasons)].map((reason) => {
    const times = reasons.filter((one) => one === reason).length;
    return times === 1 ? reason : words.said(reason, times);
  });

/** When the last thing that these minutes tell of had happened. */
const endOf = ({ results, closesAt, chairDecision, chairWait }: Session) =>
  chairDecision?.at ?? chairWait?.lapsed ?? results.at(-1)?.countedAt ?? closesAt;

const basesOf = ({ body }: Session, day: LocalDate): string[] => {
  const clusters = regulations.find(({ id }) => id === "vb-172-2021");
  const divided = body === "cluster" && clusters?.date !== undefined && inForce(clusters, day);
  return [...regulationBases(day), ...(divided ? [words.divided(dayInWords(clusters.date))] : [])];
};

const openingOf = ({ session, names }: MinutesFacts): string[] => {
  const { opensAt, extensions = [], closedEarly, results } = session;
  return [
    words.times(momentInWords(opensAt), momentInWords(closedAt(session))),
    ...(results.length > 1 ? [words.rounds(results.length)] : []),
    ...extensions.map(({ from, to, by }) =>
      words.extended(momentInWords(from), momentInWords(to), names.get(by) ?? by),
    ),
    ...(closedEarly
      ? [words.closedEarly(momentInWords(closedEarly.at), momentInWords(closedEarly.from))]
      : []),
    ...minutesOfPassings(session),
    words.form,
  ];
};

/** A box that is full closes at once, before its time. */
const closedAt = ({ closesAt, closedEarly, round, results }: Session): Instant => {
  if (closedEarly?.round === round) return closedEarly.at;
  const counted = results.at(-1)?.countedAt ?? closesAt;
  return counted < closesAt ? counted : closesAt;
};

const presences = ["remote", "written", "deputy", "absent", "recused"] as const;

const attendanceOf = ({ results }: Session, members: readonly MinutesMember[]): string[] => {
  const counts = presences.flatMap((presence) => {
    const count = members.filter((member) => member.presence === presence).length;
    return count === 0 ? [] : [words.took[presence](count)];
  });
  return [
    words.attendance(members.length, results.at(0)?.mayVote ?? members.length),
    words.turnout(counts.join("; ")),
  ];
};
