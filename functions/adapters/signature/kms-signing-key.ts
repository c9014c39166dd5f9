import { createHash } from "node:crypto";
import type { SigningKey } from "../../ports.ts";
import { calling } from "../aws-failure.ts";
import { kmsSigner } from "./kms-signer.ts";

/** The digest of a signing key's public half, as KMS gives it; nothing can be signed with this. */
export const kmsSigningKey = (keyId: string): SigningKey => {
  const signer = kmsSigner(keyId);
  return async () =>
    createHash("sha256")
      .update(await calling(signer.publicKey()))
      .digest("hex");
};
