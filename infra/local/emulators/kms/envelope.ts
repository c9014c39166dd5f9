import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Refusal } from "../refusal.ts";
import type { WrappingKey } from "./key-ring.ts";

/** Words bound to a ciphertext, to be given again when it is opened. */
export type Context = Readonly<Record<string, string>>;

const version = 1;
const sizes = { version: 1, id: 36, nonce: 12, tag: 16 };
const header = sizes.version + sizes.id + sizes.nonce + sizes.tag;

/** Encrypts under a key and a context, as one blob that names its key. */
export const seal = (key: WrappingKey, context: Context, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(sizes.nonce);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(canonical(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([
    Buffer.from([version]),
    Buffer.from(key.id),
    nonce,
    cipher.getAuthTag(),
    sealed,
  ]);
};

/** Decrypts a blob of `seal`; another key, another context and any changed bit are one refusal. */
export const open = (key: WrappingKey, context: Context, blob: Buffer): Buffer => {
  const cut = (from: number, length: number) => blob.subarray(from, from + length);
  const nonceAt = sizes.version + sizes.id;
  const ours = blob[0] === version && cut(sizes.version, sizes.id).toString() === key.id;
  if (!ours || blob.length < header) throw invalid();
  try {
    const nonce = cut(nonceAt, sizes.nonce);
    const cipher = createDecipheriv("aes-256-gcm", key.bytes, nonce)
      .setAAD(canonical(context))
      .setAuthTag(cut(nonceAt + sizes.nonce, sizes.tag));
    return Buffer.concat([cipher.update(blob.subarray(header)), cipher.final()]);
  } catch {
    throw invalid();
  }
};

/** The order in which a context was written does not matter to KMS. */
const canonical = (context: Context) =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([one], [two]) => (one < two ? -1 : 1))));

const invalid = () =>
  new Refusal(
    "InvalidCiphertextException",
    "The ciphertext or its encryption context is not right.",
  );
