import {
  createCipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from "node:crypto";
import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Ballot } from "../../schemas/session.ts";
import { InvalidInput } from "../domain/errors.ts";

/** Lengths of an envelope's parts: the ephemeral public key (SPKI of P-256), and GCM's tag. */
export const envelopeParts = { publicKey: 91, tag: 16 } as const;

/**
 * Bytes inside every envelope of a session: room for every answer, and for as much reason as one
 * ballot may hold. It depends on nothing else, so a size tells nothing.
 */
export const contentSize = (candidates: number): number =>
  512 +
  96 * candidates +
  Math.min(3 * sessionRules.longestReason * candidates, sessionRules.reasonBytes);

/** Key and nonce of one envelope, from the secret that both sides can compute. */
export const envelopeKey = (secret: Buffer, ephemeral: Buffer) => {
  const bytes = Buffer.from(hkdfSync("sha256", secret, ephemeral, "suy-ton ballot", 44));
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32) };
};

/** Encrypts a ballot to a round's public key (ECDH P-256, HKDF, AES-256-GCM) in constant size. */
export const sealBallot = (ballot: Ballot, publicKey: string, candidates: number): string => {
  const content = Buffer.from(JSON.stringify(ballot));
  const size = contentSize(candidates);
  if (content.length > size) throw new InvalidInput("ballot-too-long");
  const padded = Buffer.concat([content, Buffer.alloc(size - content.length, " ")]);

  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ephemeral = pair.publicKey.export({ format: "der", type: "spki" });
  const theirs = createPublicKey({
    key: Buffer.from(publicKey, "base64"),
    format: "der",
    type: "spki",
  });
  const secret = diffieHellman({ privateKey: pair.privateKey, publicKey: theirs });
  const { key, nonce } = envelopeKey(secret, ephemeral);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([ephemeral, sealed, cipher.getAuthTag()]).toString("base64");
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const codeLength = 10;

/** Ten letters that the owner of a receipt can compute, and nobody else can join to another. */
export const entryCode = (receipt: string, nominationId: Id): string => {
  const hash = createHash("sha256").update(`${receipt} ${nominationId}`).digest();
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: codeLength }, (_, at) =>
    letters.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join("");
};
