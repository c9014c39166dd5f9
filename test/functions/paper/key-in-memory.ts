import { generateKeyPairSync, privateEncrypt, constants } from "node:crypto";
import type { Signer } from "../../../functions/adapters/signature/signer.ts";

const sha256Prefix = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** A signer with a fresh key of its own, which sees digests only, as KMS does. */
export const keyInMemory = (bits = 2048): Signer => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    publicKey: () => Promise.resolve(new Uint8Array(der)),
    sign: (digest) =>
      Promise.resolve(
        new Uint8Array(
          privateEncrypt(
            { key: privateKey, padding: constants.RSA_PKCS1_PADDING },
            Buffer.concat([sha256Prefix, digest]),
          ),
        ),
      ),
  };
};
