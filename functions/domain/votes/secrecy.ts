import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { Candidate, Voter } from "../../../schemas/session.ts";

/** Nominees on whom so few may vote that a result would tell who voted how. */
export const withoutSecrecy = (
  candidates: readonly Candidate[],
  electorate: readonly Voter[],
): Candidate[] =>
  candidates.filter(
    ({ nominationId }) =>
      electorate.filter(({ recusedFrom }) => !recusedFrom.includes(nominationId)).length <
      sessionRules.leastSecret,
  );
