import { createHash } from "node:crypto";
import type { Id } from "../../schemas/primitives.ts";

/**
 * Where the ballot of a receipt lies. A receipt holds eighty random bits, so from an id nobody finds
 * the receipt, nor from it the codes of the published entries.
 */
export const ballotId = (sessionId: Id, round: number, receipt: string): string =>
  createHash("sha256").update(`ballot ${sessionId} ${round} ${receipt}`).digest("base64url");
