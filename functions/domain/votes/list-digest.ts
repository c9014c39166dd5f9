import type { Session } from "../../../schemas/session.ts";
import { canonical } from "../audit-chain.ts";

/** One digest over the members and nominees of a session; kept with each result, so that neither changes later. */
export const listDigest = (
  { electorate, candidates }: Pick<Session, "electorate" | "candidates">,
  sha256: (text: string) => string,
): string => sha256(canonical({ electorate, candidates }));
