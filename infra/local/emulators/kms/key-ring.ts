import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  type KeyObject,
} from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { keyIn } from "./key-file.ts";
import { keyPair } from "./key-pair.ts";

/** The symmetric key that wraps ballot keys. */
export type WrappingKey = {
  readonly id: string;
  readonly alias: "ballots";
  readonly bytes: Buffer;
};

/** The RSA key of the organisation's signature. */
export type SigningKey = {
  readonly id: string;
  readonly alias: "decisions";
  readonly pair: KeyObject;
};

type Key = WrappingKey | SigningKey;

/** The two keys of the product, by any of the names that KMS knows a key under. */
export type KeyRing = {
  readonly wrapping: WrappingKey;
  readonly named: (name: string) => Promise<Key>;
};

const account = "arn:aws:kms:local:000000000000";

/** The ARN of a key, as answers spell it. */
export const arnOf = ({ id }: Key) => `${account}:key/${id}`;

/** Opens the keys of a folder. The signing key takes a while to make: that waits until it is needed. */
export const keyRing = async (folder: string, given?: KeyObject): Promise<KeyRing> => {
  const wrapping = await keyIn({
    path: join(folder, "ballots.key.json"),
    make: () => Promise.resolve(randomBytes(wrappingLength)),
    read: wrappingKey,
  });
  const path = join(folder, "decisions.key.json");
  const make = async () => (await keyPair("RSA_3072")).privateKey;
  let opened = given && Promise.resolve(named(given));
  // Two callers at the same moment must get one key and not make two.
  const signing = () =>
    (opened ??= keyIn({ path, make, read: signingKey }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  if (existsSync(path)) await signing();

  const keyNamed = async (name: string): Promise<Key> => {
    const short = name.startsWith(`${account}:`) ? name.slice(account.length + 1) : name;
    if (short === "alias/ballots") return wrapping;
    if (short === "alias/decisions") return signing();
    const id = short.replace(/^key\//, "");
    const found = [wrapping, await signing()].find((key) => key.id === id);
    if (!found) throw new Refusal("NotFoundException", `Key '${name}' does not exist`);
    return found;
  };
  return { wrapping, named: keyNamed };
};

/** A key from outside, under an id that follows from it. */
const named = (pair: KeyObject): SigningKey => {
  const spki = createPublicKey(pair).export({ type: "spki", format: "der" });
  const id = createHash("sha256").update(spki).digest("hex").slice(0, 32);
  return { id, alias: "decisions", pair };
};

const wrappingLength = 32;

const wrappingKey = (id: string, bytes: Buffer): WrappingKey => {
  if (bytes.length !== wrappingLength) throw new Error("not a key of 256 bits");
  return { id, alias: "ballots", bytes };
};

const signingKey = (id: string, key: Buffer): SigningKey => ({
  id,
  alias: "decisions",
  pair: createPrivateKey({ key, format: "der", type: "pkcs8" }),
});
