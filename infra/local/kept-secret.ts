import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readKept, writeKept } from "./kept-file.ts";
import { StartFailure } from "./start-failure.ts";

/** The secret behind all keys of a data folder, made at the first start and kept. */
export const keptSecret = (folder: string): string => {
  const path = join(folder, "secret.txt");
  const kept = readKept(path)?.trim();
  if (kept === undefined) {
    const secret = randomBytes(32).toString("hex");
    writeKept(path, secret);
    return secret;
  }
  if (!/^[0-9a-f]{64}$/.test(kept)) {
    throw new StartFailure(
      `${path} is corrupt: restore it, or delete it, which voids every presigned address`,
    );
  }
  return kept;
};
