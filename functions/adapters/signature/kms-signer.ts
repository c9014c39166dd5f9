import { GetPublicKeyCommand, KMSClient, SignCommand } from "@aws-sdk/client-kms";
import type { Signer } from "./signer.ts";

/** Signs with a key that never leaves KMS; its public half is asked for once. */
export const kmsSigner = (
  keyId: string,
  certificate?: Signer["certificate"],
  client = new KMSClient({}),
): Signer => {
  let publicKey: Promise<Uint8Array> | undefined;
  const askForKey = async () => {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
    if (!PublicKey) throw new TypeError("KMS answered without a public key");
    return PublicKey;
  };

  return {
    ...(certificate && { certificate }),

    publicKey: () => {
      publicKey ??= askForKey().catch((error: unknown) => {
        publicKey = undefined;
        throw error;
      });
      return publicKey;
    },

    sign: async (digest) => {
      const { Signature } = await client.send(
        new SignCommand({
          KeyId: keyId,
          Message: digest,
          MessageType: "DIGEST",
          SigningAlgorithm: "RSASSA_PKCS1_V1_5_SHA_256",
        }),
      );
      if (!Signature) throw new TypeError("KMS answered without a signature");
      return Signature;
    },
  };
};
