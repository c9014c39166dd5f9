import { createDecipheriv, createPublicKey, diffieHellman, type KeyObject } from "node:crypto";
import { Ballot } from "../../schemas/session.ts";
import { IllegalMove } from "../domain/errors.ts";
import { envelopeKey, envelopeParts } from "./seal-ballot.ts";

/** Opens an envelope with a round's private key; throws when a single bit of it was altered. */
export const openBallot = (envelope: string, privateKey: KeyObject): Ballot => {
  const bytes = Buffer.from(envelope, "base64");
  const ephemeral = bytes.subarray(0, envelopeParts.publicKey);
  const sealed = bytes.subarray(envelopeParts.publicKey, -envelopeParts.tag);
  try {
    const theirs = createPublicKey({ key: ephemeral, format: "der", type: "spki" });
    const { key, nonce } = envelopeKey(
      diffieHellman({ privateKey, publicKey: theirs }),
      Buffer.from(ephemeral),
    );
    const decipher = createDecipheriv("aes-256-gcm", key, nonce);
    decipher.setAuthTag(bytes.subarray(-envelopeParts.tag));
    const content = Buffer.concat([decipher.update(sealed), decipher.final()]);
    return Ballot.parse(JSON.parse(content.toString("utf8")));
  } catch (error) {
    throw new IllegalMove("a sealed ballot was altered", { cause: error });
  }
};
