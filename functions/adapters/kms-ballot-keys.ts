import {
  DecryptCommand,
  GenerateDataKeyPairWithoutPlaintextCommand,
  KMSClient,
} from "@aws-sdk/client-kms";
import { createPrivateKey } from "node:crypto";
import type { Id } from "../../schemas/primitives.ts";
import { Unavailable } from "../domain/errors.ts";
import type { BallotKeys } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import { openBallot } from "./open-ballot.ts";

const contextOf = (sessionId: Id, round: number) => ({ session: sessionId, round: String(round) });

/** Keys of ballot boxes, made and unwrapped by KMS, each bound to its session and round. */
export const kmsBallotKeys = (KeyId: string): BallotKeys => {
  const client = new KMSClient({});
  return {
    make: async (sessionId, round) => {
      const made = await calling(
        client.send(
          new GenerateDataKeyPairWithoutPlaintextCommand({
            KeyId,
            KeyPairSpec: "ECC_NIST_P256",
            EncryptionContext: contextOf(sessionId, round),
          }),
        ),
      );
      if (!made.PublicKey || !made.PrivateKeyCiphertextBlob) throw new Unavailable("ballot key");
      return {
        round,
        publicKey: Buffer.from(made.PublicKey).toString("base64"),
        wrappedKey: Buffer.from(made.PrivateKeyCiphertextBlob).toString("base64"),
      };
    },

    open: async (envelopes, key, sessionId) => {
      if (envelopes.length === 0) return [];
      const { Plaintext } = await calling(
        client.send(
          new DecryptCommand({
            KeyId,
            CiphertextBlob: Buffer.from(key.wrappedKey, "base64"),
            EncryptionContext: contextOf(sessionId, key.round),
          }),
        ),
      );
      if (!Plaintext) throw new Unavailable("ballot key");
      const privateKey = createPrivateKey({
        key: Buffer.from(Plaintext),
        format: "der",
        type: "pkcs8",
      });
      return envelopes.map((envelope) => openBallot(envelope, privateKey));
    },
  };
};
