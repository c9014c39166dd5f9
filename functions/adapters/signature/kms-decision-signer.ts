import type { DecisionSigner } from "../../ports.ts";
import { kmsSigner } from "./kms-signer.ts";
import { signPdf } from "./sign-pdf.ts";
import type { Signer } from "./signer.ts";

/** The Alliance's signature by a key in KMS, with a sample certificate unless its own is given. */
export const kmsDecisionSigner = (
  keyId: string,
  certificate?: Signer["certificate"],
): DecisionSigner => {
  const signer = kmsSigner(keyId, certificate);
  return ({ bytes, at, reason }) =>
    signPdf({ pdf: bytes, signer, at, reason, name: "Liên minh Hợp tác xã Việt Nam" });
};
