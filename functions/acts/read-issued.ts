import type { IssuedFile } from "../../schemas/decision.ts";
import type { DecisionArchive } from "../ports.ts";

/** The bytes of an issued decision, and whether they are still those that were issued. */
export type IssuedBytes = { readonly bytes: Uint8Array; readonly intact: boolean };

/** Reads an issued decision from the archive and compares it with the digest of its record. */
export const readIssued =
  ({ archive }: { readonly archive: Pick<DecisionArchive, "read"> }) =>
  async (file: IssuedFile): Promise<IssuedBytes> => {
    const bytes = await archive.read(file);
    const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
    return { bytes, intact: Buffer.from(digest).toString("hex") === file.sha256 };
  };
