import {
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateDataKeyPairWithoutPlaintextCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
} from "@aws-sdk/client-kms";
import { createHash, createPrivateKey, createPublicKey, verify } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessFor, operator } from "../../infra/local/access.ts";
import type { Emulator } from "../../infra/local/emulators/emulator.ts";
import { startKms } from "../../infra/local/emulators/kms/start-kms.ts";
import { aFunction } from "../support/embedded-tables.ts";

const access = accessFor("a secret", {
  Opener: aFunction({ keys: ["make ballot key"] }),
  Counter: aFunction({ keys: ["open ballots"] }),
  Signer: aFunction({ keys: ["sign decisions"] }),
  Reader: aFunction({ table: ["GetItem"] }),
});
const context = { session: "2022-TN", round: "1" };
const algorithm = "RSASSA_PKCS1_V1_5_SHA_256" as const;
const words = Buffer.from("Quyết định số 12");

let folder: string;
let kms: Emulator;
const clients: KMSClient[] = [];

const as = (name: string, { url } = kms) => {
  const client = new KMSClient({
    endpoint: url,
    region: "local",
    credentials: access.keysOf(name),
    maxAttempts: 1,
  });
  clients.push(client);
  return client;
};

const makeBallotKey = (KeyPairSpec: "ECC_NIST_P256" | "RSA_2048") =>
  as("Opener").send(
    new GenerateDataKeyPairWithoutPlaintextCommand({
      KeyId: "alias/ballots",
      KeyPairSpec,
      EncryptionContext: context,
    }),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kms-"));
  kms = await startKms({ folder, access });
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await kms.close();
  await rm(folder, { recursive: true });
});

describe("the embedded KMS", () => {
  it.each(["ECC_NIST_P256", "RSA_2048"] as const)(
    "makes a pair of %s whose private half only the counter gets back",
    async (spec) => {
      const made = await makeBallotKey(spec);
      const { Plaintext } = await as("Counter").send(
        new DecryptCommand({
          KeyId: "alias/ballots",
          CiphertextBlob: made.PrivateKeyCiphertextBlob,
          EncryptionContext: { round: "1", session: "2022-TN" },
        }),
      );
      const key = createPrivateKey({ key: Buffer.from(Plaintext!), format: "der", type: "pkcs8" });
      const publicKey = createPublicKey(key).export({ format: "der", type: "spki" });
      expect(Buffer.from(made.PublicKey!)).toEqual(publicKey);
    },
  );

  it("opens nothing for another context, or none", async () => {
    const { PrivateKeyCiphertextBlob: CiphertextBlob } = await makeBallotKey("ECC_NIST_P256");
    const counter = as("Counter");
    for (const EncryptionContext of [{ ...context, round: "2" }, { session: "2022-TN" }, {}]) {
      await expect(
        counter.send(new DecryptCommand({ CiphertextBlob, EncryptionContext })),
      ).rejects.toMatchObject({ name: "InvalidCiphertextException" });
    }
  });

  it("opens nothing that was altered in any byte, or cut", async () => {
    const { CiphertextBlob } = await as(operator).send(
      new EncryptCommand({ KeyId: "alias/ballots", Plaintext: words }),
    );
    const blob = Buffer.from(CiphertextBlob!);
    const altered = [...blob.keys()].map((at) => blob.with(at, (blob[at] ?? 0) ^ 1));
    const counter = as("Counter");
    for (const broken of [...altered, blob.subarray(0, 40), blob.subarray(0, -1)]) {
      await expect(
        counter.send(new DecryptCommand({ CiphertextBlob: broken })),
      ).rejects.toMatchObject({ name: "InvalidCiphertextException" });
    }
    const { Plaintext } = await counter.send(new DecryptCommand({ CiphertextBlob: blob }));
    expect(Buffer.from(Plaintext!)).toEqual(words);
  });

  it("gives a data key in clear and wrapped", async () => {
    const client = as(operator);
    const made = await client.send(
      new GenerateDataKeyCommand({ KeyId: "alias/ballots", KeySpec: "AES_256" }),
    );
    const { Plaintext } = await client.send(
      new DecryptCommand({ CiphertextBlob: made.CiphertextBlob }),
    );
    expect(made.Plaintext).toHaveLength(32);
    expect(Plaintext).toEqual(made.Plaintext);
  });

  it("signs a message and the digest of it alike, as anyone can verify", async () => {
    const signer = as("Signer");
    const { PublicKey, KeySpec } = await signer.send(
      new GetPublicKeyCommand({ KeyId: "alias/decisions" }),
    );
    const key = createPublicKey({ key: Buffer.from(PublicKey!), format: "der", type: "spki" });
    expect([KeySpec, key.asymmetricKeyDetails?.modulusLength]).toEqual(["RSA_3072", 3072]);

    const digest = createHash("sha256").update(words).digest();
    const messages = [
      { Message: words, MessageType: "RAW" },
      { Message: digest, MessageType: "DIGEST" },
    ] as const;
    for (const message of messages) {
      const { Signature } = await signer.send(
        new SignCommand({
          KeyId: "alias/decisions",
          SigningAlgorithm: algorithm,
          ...message,
        }),
      );
      expect(verify("sha256", words, key, Buffer.from(Signature!))).toBe(true);
    }
  });

  it.each([
    ["Opener", "open", new DecryptCommand({ CiphertextBlob: words })],
    ["Counter", "sign", sign(words)],
    ["Signer", "open", new DecryptCommand({ CiphertextBlob: words })],
    ["Reader", "see the public key", new GetPublicKeyCommand({ KeyId: "alias/decisions" })],
    ["Counter", "encrypt", new EncryptCommand({ KeyId: "alias/ballots", Plaintext: words })],
    [
      "Counter",
      "make a key",
      new GenerateDataKeyPairWithoutPlaintextCommand({
        KeyId: "alias/ballots",
        KeyPairSpec: "ECC_NIST_P256",
      }),
    ],
    ["Opener", "use the signing key", new DescribeKeyCommand({ KeyId: "alias/decisions" })],
  ])("does not let %s %s", async (name, _what, command) => {
    // The union of commands has no common overload of `send`.
    await expect(as(name).send(command as EncryptCommand)).rejects.toMatchObject({
      name: "AccessDeniedException",
    });
  });

  it.each([
    ["an unknown key", new DescribeKeyCommand({ KeyId: "alias/other" }), "NotFoundException"],
    [
      "to sign with the wrapping key",
      new SignCommand({ KeyId: "alias/ballots", Message: words, SigningAlgorithm: algorithm }),
      "InvalidKeyUsageException",
    ],
    [
      "a digest of another length",
      new SignCommand({
        KeyId: "alias/decisions",
        Message: words,
        MessageType: "DIGEST",
        SigningAlgorithm: algorithm,
      }),
      "ValidationException",
    ],
    [
      "a field that it does not implement",
      new DecryptCommand({ CiphertextBlob: words, DryRun: true }),
      "ValidationException",
    ],
  ])("refuses %s", async (_what, command, name) => {
    await expect(as(operator).send(command as DescribeKeyCommand)).rejects.toMatchObject({ name });
  });

  it("knows a key by alias, id and both kinds of ARN", async () => {
    const client = as(operator);
    const describe = async (KeyId: string) =>
      (await client.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata;
    const metadata = await describe("alias/decisions");
    expect(metadata).toMatchObject({ KeyUsage: "SIGN_VERIFY", KeyState: "Enabled" });
    const alias = metadata!.Arn!.replace(/key\/.*/, "alias/decisions");
    for (const name of [metadata!.KeyId!, metadata!.Arn!, alias]) {
      expect(await describe(name)).toEqual(metadata);
    }
  });
});

describe("the keys of the embedded KMS", () => {
  it("are made once, however many ask at once, and are there after a restart", async () => {
    const own = await mkdtemp(join(tmpdir(), "kms-keys-"));
    const first = await startKms({ folder: own, access });
    const client = as("Signer", first);
    const asked = Array.from({ length: 5 }, () =>
      client.send(new GetPublicKeyCommand({ KeyId: "alias/decisions" })),
    );
    const keys = (await Promise.all(asked)).map(({ PublicKey }) => PublicKey);
    await first.close();

    const second = await startKms({ folder: own, access });
    const again = await as("Signer", second).send(
      new GetPublicKeyCommand({ KeyId: "alias/decisions" }),
    );
    for (const key of keys) expect(key).toEqual(again.PublicKey);
    await second.close();
    await rm(own, { recursive: true });
  });

  it("are readable by their owner only", async () => {
    await makeBallotKey("ECC_NIST_P256");
    expect((await stat(join(folder, "ballots.key.json"))).mode & 0o777).toBe(0o600);
  });

  it("are never replaced when their file is damaged", async () => {
    const own = await mkdtemp(join(tmpdir(), "kms-damaged-"));
    const file = join(own, "ballots.key.json");
    await writeFile(file, '{"id":');
    await expect(startKms({ folder: own, access })).rejects.toThrow(file);
    expect(await readFile(file, "utf8")).toBe('{"id":');
    await rm(own, { recursive: true });
  });
});

function sign(Message: Uint8Array) {
  return new SignCommand({ KeyId: "alias/decisions", Message, SigningAlgorithm: algorithm });
}
