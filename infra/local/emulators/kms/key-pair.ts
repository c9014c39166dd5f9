import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

type Pair = { readonly privateKey: Buffer; readonly publicKey: Buffer };

const generate = promisify(generateKeyPair);

/** Makes a key pair as KMS hands it out: PKCS #8 and SPKI, both DER. */
export const keyPair = async (spec: "ECC_NIST_P256" | "RSA_2048" | "RSA_3072"): Promise<Pair> => {
  const { privateKey, publicKey } =
    spec === "ECC_NIST_P256"
      ? await generate("ec", { namedCurve: "P-256" })
      : await generate("rsa", { modulusLength: spec === "RSA_2048" ? 2048 : 3072 });
  return {
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }),
    publicKey: publicKey.export({ format: "der", type: "spki" }),
  };
};
