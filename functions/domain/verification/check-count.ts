import type { Ballot, CandidateResult, Session, SessionResult } from "../../../schemas/session.ts";
import type { Check } from "../../../schemas/verification.ts";
import { canonical } from "../audit-chain.ts";
import { dayOf } from "../dates.ts";
import { resultSentence } from "../votes/result-sentence.ts";
import { tally, type Counted } from "../votes/tally.ts";
import { differing } from "./differing.ts";

/** How entries and digests are made. */
export type CountTools = {
  readonly code: (receipt: string, nominationId: string) => string;
  readonly sha256: (text: string) => string;
};

/** Counts opened ballots again by the rules, and compares with every figure that was stored. */
export const checkCount = (
  session: Session,
  result: SessionResult,
  ballots: readonly Ballot[],
  { code, sha256 }: CountTools,
): Check[] => {
  const { round, candidates: stored, digest, ...numbers } = result;
  const day = dayOf(session.opensAt);
  const out = { gone: storedAs("withdrawn", stored), frozen: storedAs("frozen", stored) };
  const again = tally({ session, round, day, ballots, ...out });
  const { candidates, ...found } = again;
  const names = Object.keys(found).filter((name) => name !== "candidates");
  return [
    {
      checked: `Count of round ${round}: ${ballots.length} ballots counted again by the rules for ${stored.length} nominees, every figure and result compared.`,
      differences: [
        ...differing(
          names.map((what) => ({
            what,
            recorded: figureOf(numbers, what),
            found: figureOf(found, what),
          })),
        ),
        ...differing([{ what: "nominees", recorded: namesOf(stored), found: namesOf(candidates) }]),
        ...candidates.flatMap((counted) =>
          figuresWrong(stored.find(sameNominee(counted)), counted, round),
        ),
      ],
    },
    {
      checked: `Published votes of round ${round}: the code and choice of every entry, and every reason, made again from the ballots.`,
      differences: stored.flatMap((one) => entriesWrong(one, ballots, code)),
    },
    {
      checked: `Digest of round ${round}: SHA-256 over the whole result, ${digest}.`,
      differences: differing([
        { what: "digest", recorded: digest, found: sha256(canonical(withoutDigest(result))) },
      ]),
    },
  ];
};

/** Who was left out is not on any ballot: the audit chains have to bear it out. */
const storedAs = (why: CandidateResult["why"], stored: readonly CandidateResult[]) =>
  new Set(stored.filter((one) => one.why === why).map(({ nominationId }) => nominationId));

const figureOf = (result: object, figure: string): unknown => Reflect.get(result, figure);

const sameNominee =
  ({ nominationId }: { readonly nominationId: string }) =>
  (one: { readonly nominationId: string }): boolean =>
    one.nominationId === nominationId;

const namesOf = (candidates: readonly { readonly nominationId: string }[]) =>
  candidates.map(({ nominationId }) => nominationId);

const figuresWrong = (
  stored: CandidateResult | undefined,
  counted: Counted,
  round: number,
): string[] => {
  if (!stored) return [`${counted.name}: no result is recorded`];
  const figures = new Set([...Object.keys(counted), ...Object.keys(stored)]);
  return differing([
    ...[...figures]
      .filter((figure) => figure !== "entries" && figure !== "reasons")
      .map((figure) => ({
        what: `${counted.name}, ${figure}`,
        recorded: figureOf(stored, figure),
        found: figureOf(counted, figure),
      })),
    {
      what: `${counted.name}, result`,
      recorded: resultSentence(stored, round, "vi"),
      found: resultSentence(counted, round, "vi"),
    },
  ]);
};

const entriesWrong = (
  { name, nominationId, entries, reasons }: CandidateResult,
  ballots: readonly Ballot[],
  code: CountTools["code"],
): string[] => {
  const own = ballots.flatMap(({ receipt, answers }) =>
    answers
      .filter((answer) => answer.nominationId === nominationId)
      .map((answer) => ({
        answer,
        entry: { code: code(receipt, nominationId), choice: answer.choice },
      })),
  );
  const found = own.map(({ entry }) => canonical(entry));
  const stored = entries.map((entry) => canonical(entry));
  const said = own.flatMap(({ answer }) => (answer.choice === "return" ? [answer.reason] : []));
  const added = stored.filter((entry) => !found.includes(entry)).length;
  const lost = found.filter((entry) => !stored.includes(entry)).length;
  return [
    ...(added > 0 ? [`${name}: ${added} published votes are on no ballot`] : []),
    ...(lost > 0 ? [`${name}: ${lost} votes on ballots are not published`] : []),
    ...(added === 0 && lost === 0 && stored.length !== found.length
      ? [`${name}: a vote is published more than once`]
      : []),
    ...(canonical([...said].sort()) === canonical([...reasons].sort())
      ? []
      : [`${name}: the reasons for a supplement are not those on the ballots`]),
  ];
};

const withoutDigest = ({ digest: _digest, ...result }: SessionResult) => result;
