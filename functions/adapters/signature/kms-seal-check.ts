import type { SealCheck } from "../../ports.ts";
import { calling } from "../aws-failure.ts";
import { kmsSigner } from "./kms-signer.ts";
import type { SealFiles } from "./seal-files.ts";
import { sealFaults } from "./seal-faults.ts";

/** Holds the configured seal and certificate against the key in KMS that signs; it cannot sign itself. */
export const kmsSealCheck = (
  keyId: string,
  seal: () => Promise<SealFiles>,
  timed: boolean,
): SealCheck => {
  const signer = kmsSigner(keyId);
  return async (at) =>
    sealFaults(await seal(), {
      publicKey: await calling(signer.publicKey()),
      at: new Date(at),
      timed,
    });
};
