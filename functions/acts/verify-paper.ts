import type { Decision } from "../../schemas/decision.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkPaper, type FoundPaper } from "../domain/verification/check-paper.ts";
import type { DecisionArchive, SignatureReader, SigningKey } from "../ports.ts";
import { readable } from "./readable.ts";

/** What verifying the file of a decision needs. */
export type VerifyPaperNeeds = {
  readonly archive: Pick<DecisionArchive, "read">;
  readonly readSignature: SignatureReader;
  readonly signingKey: SigningKey;
};

/** Checks the archived PDF of a decision, its digest and its signature. */
export const verifyPaper =
  (needs: VerifyPaperNeeds) =>
  async (decision: Decision): Promise<readonly Check[]> => {
    const { file, state } = decision;
    if (!file) {
      const awaited = state === "issued" || state === "published";
      return [
        {
          checked: `Archived PDF: the decision is ${state}.`,
          differences: awaited ? ["the record names no PDF"] : [],
        },
      ];
    }
    const read = await readable("the archived PDF", () => needs.archive.read(file));
    if (read.outcome === "spoilt") return [{ checked: "Archived PDF.", differences: [read.why] }];
    return checkPaper(decision, await foundIn(needs, read.found), await needs.signingKey());
  };

const foundIn = async (
  { readSignature }: VerifyPaperNeeds,
  bytes: Uint8Array,
): Promise<FoundPaper> => {
  const { signer, ...found } = await readSignature(bytes);
  return { ...found, size: bytes.length, signedBy: signer?.publicKey };
};
