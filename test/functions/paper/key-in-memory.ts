import { generateKeyPairSync } from "node:crypto";
import type { Signer } from "../../../functions/adapters/signature/signer.ts";
import { signerOver } from "../../support/signer-over.ts";

/** A signer with a fresh key of its own, which sees digests only, as KMS does. */
export const keyInMemory = (bits = 2048): Signer =>
  signerOver(generateKeyPairSync("rsa", { modulusLength: bits }));
