import { voteRules } from "../../../schemas/catalogue/vote-rules.ts";
import type { Choice, Session, SessionResult } from "../../../schemas/session.ts";

/** What is published under a ballot's own code for one nominee; no choice where it gave none. */
export type CountedVote = {
  readonly name: string;
  readonly code: string;
  readonly choice: Choice | undefined;
};

/** What becomes of the ballot of a receipt. `missing`: it was cast, and the result leaves it out. */
export type ReceiptStanding =
  | { readonly standing: "unknown" }
  | { readonly standing: "waiting" | "cancelled" | "missing"; readonly round: number }
  | {
      readonly standing: "counted";
      readonly round: number;
      readonly votes: readonly CountedVote[];
    };

/** The rounds in which a receipt can have been given, whatever session it is of. */
export const roundsOfReceipts: readonly number[] = Array.from(
  { length: Math.max(...voteRules.map(({ rounds }) => rounds)) },
  (_, at) => at + 1,
);

/**
 * Where the ballot of a receipt stands. Before the announcement only that it lies in its box; after
 * it, what the published lists hold under the codes that are made from the receipt.
 */
export const receiptStanding = (
  session: Session,
  boxesWithIt: readonly number[],
  codeFor: (nominationId: string) => string,
): ReceiptStanding => {
  const [cast] = boxesWithIt;
  if (session.state !== "announced") {
    if (cast === undefined) return { standing: "unknown" };
    return { standing: session.state === "cancelled" ? "cancelled" : "waiting", round: cast };
  }
  const counted = session.results
    .map((result) => ({ round: result.round, votes: votesIn(result, codeFor) }))
    .find(({ votes }) => votes.some(({ choice }) => choice !== undefined));
  if (counted) return { standing: "counted", ...counted };
  return cast === undefined ? { standing: "unknown" } : { standing: "missing", round: cast };
};

const votesIn = (
  { candidates }: SessionResult,
  codeFor: (nominationId: string) => string,
): CountedVote[] =>
  candidates.map(({ name, nominationId, entries }) => {
    const code = codeFor(nominationId);
    return { name, code, choice: entries.find((entry) => entry.code === code)?.choice };
  });
