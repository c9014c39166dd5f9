import { constants, privateEncrypt, type KeyPairKeyObjectResult } from "node:crypto";
import type { Signer } from "../../functions/adapters/signature/signer.ts";
import { anRsaKey, type Certified } from "./a-certificate.ts";

const sha256Prefix = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** A signer over a key pair, which sees digests only, as KMS does. */
export const signerOver = (
  { publicKey, privateKey }: KeyPairKeyObjectResult = anRsaKey(),
  chain?: readonly Certified[],
): Signer => {
  const der = publicKey.export({ type: "spki", format: "der" });
  const padding = constants.RSA_PKCS1_PADDING;
  return {
    publicKey: () => Promise.resolve(new Uint8Array(der)),
    sign: (digest) =>
      Promise.resolve(
        new Uint8Array(
          privateEncrypt({ key: privateKey, padding }, Buffer.concat([sha256Prefix, digest])),
        ),
      ),
    ...(chain && { certificate: () => Promise.resolve(chain.map((each) => each.der)) }),
  };
};
