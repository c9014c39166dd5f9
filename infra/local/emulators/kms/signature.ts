import { constants, createHash, privateEncrypt } from "node:crypto";
import { Refusal } from "../refusal.ts";
import type { SigningKey } from "./key-ring.ts";

const sha256Length = 32;

/** What PKCS #1 puts before a SHA-256 digest to say that it is one (RFC 8017, 9.2). */
const digestInfo = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** Signs a message, or a digest made elsewhere, with RSASSA-PKCS1-v1_5 and SHA-256. */
export const signature = (
  { pair }: SigningKey,
  message: Buffer,
  type: "RAW" | "DIGEST",
): Buffer => {
  const digest = type === "RAW" ? createHash("sha256").update(message).digest() : message;
  if (digest.length !== sha256Length) {
    throw new Refusal("ValidationException", "Digest is invalid length for algorithm SHA_256.");
  }
  const padding = constants.RSA_PKCS1_PADDING;
  return privateEncrypt({ key: pair, padding }, Buffer.concat([digestInfo, digest]));
};
