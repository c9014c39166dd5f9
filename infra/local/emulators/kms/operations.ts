import { createPublicKey, randomBytes } from "node:crypto";
import * as z from "zod";
import { Refusal } from "../refusal.ts";
import { open, seal } from "./envelope.ts";
import { inputs, type Operation } from "./inputs.ts";
import { arnOf, type KeyRing, type SigningKey, type WrappingKey } from "./key-ring.ts";
import { keyPair } from "./key-pair.ts";
import { signature } from "./signature.ts";

type Operations = Readonly<Record<Operation, (input: unknown) => Promise<object>>>;

/** What KMS does with the keys of a ring; buffers in the answers are to be sent in base 64. */
export const operations = (keys: KeyRing): Operations => ({
  Encrypt: taking(
    inputs.Encrypt,
    async ({ KeyId, Plaintext, EncryptionContext, EncryptionAlgorithm }) => {
      const key = await wrappingKey(keys, KeyId);
      const CiphertextBlob = base64(seal(key, EncryptionContext, Plaintext));
      return { KeyId: arnOf(key), CiphertextBlob, EncryptionAlgorithm };
    },
  ),
  Decrypt: taking(
    inputs.Decrypt,
    async ({ KeyId, CiphertextBlob, EncryptionContext, EncryptionAlgorithm }) => {
      const key = KeyId === undefined ? keys.wrapping : await wrappingKey(keys, KeyId);
      const Plaintext = base64(open(key, EncryptionContext, CiphertextBlob));
      return { KeyId: arnOf(key), Plaintext, EncryptionAlgorithm };
    },
  ),
  GenerateDataKey: taking(
    inputs.GenerateDataKey,
    async ({ KeyId, KeySpec, NumberOfBytes, EncryptionContext }) => {
      const key = await wrappingKey(keys, KeyId);
      const plain = randomBytes(NumberOfBytes ?? (KeySpec === "AES_128" ? 16 : 32));
      const CiphertextBlob = base64(seal(key, EncryptionContext, plain));
      return { KeyId: arnOf(key), Plaintext: base64(plain), CiphertextBlob };
    },
  ),
  GenerateDataKeyPairWithoutPlaintext: taking(
    inputs.GenerateDataKeyPairWithoutPlaintext,
    async ({ KeyId, KeyPairSpec, EncryptionContext }) => {
      const key = await wrappingKey(keys, KeyId);
      const { privateKey, publicKey } = await keyPair(KeyPairSpec);
      const PrivateKeyCiphertextBlob = base64(seal(key, EncryptionContext, privateKey));
      const PublicKey = base64(publicKey);
      return { KeyId: arnOf(key), KeyPairSpec, PrivateKeyCiphertextBlob, PublicKey };
    },
  ),
  Sign: taking(inputs.Sign, async ({ KeyId, Message, MessageType, SigningAlgorithm }) => {
    const key = await signingKey(keys, KeyId);
    const Signature = base64(signature(key, Message, MessageType));
    return { KeyId: arnOf(key), Signature, SigningAlgorithm };
  }),
  GetPublicKey: taking(inputs.GetPublicKey, async ({ KeyId }) => {
    const key = await signingKey(keys, KeyId);
    const PublicKey = base64(createPublicKey(key.pair).export({ format: "der", type: "spki" }));
    return { KeyId: arnOf(key), PublicKey, ...signingSpec };
  }),
  DescribeKey: taking(inputs.DescribeKey, async ({ KeyId }) => {
    const key = await keys.named(KeyId);
    const spec = key.alias === "decisions" ? signingSpec : wrappingSpec;
    const state = { Enabled: true, KeyState: "Enabled", KeyManager: "CUSTOMER", Origin: "AWS_KMS" };
    return { KeyMetadata: { KeyId: key.id, Arn: arnOf(key), ...state, ...spec } };
  }),
});

const signingSpec = {
  KeySpec: "RSA_3072",
  KeyUsage: "SIGN_VERIFY",
  SigningAlgorithms: ["RSASSA_PKCS1_V1_5_SHA_256"],
};
const wrappingSpec = {
  KeySpec: "SYMMETRIC_DEFAULT",
  KeyUsage: "ENCRYPT_DECRYPT",
  EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
};

const taking =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (input: z.output<Schema>) => Promise<object>,
  ): ((input: unknown) => Promise<object>) =>
  async (input) => {
    const { success, data, error } = schema.safeParse(input);
    if (success) return run(data);
    throw new Refusal("ValidationException", z.prettifyError(error));
  };

const base64 = (bytes: Buffer) => bytes.toString("base64");

const wrappingKey = async (keys: KeyRing, name: string): Promise<WrappingKey> => {
  const key = await keys.named(name);
  if (key.alias === "ballots") return key;
  throw new Refusal("InvalidKeyUsageException", `${arnOf(key)} signs, it does not encrypt.`);
};

const signingKey = async (keys: KeyRing, name: string): Promise<SigningKey> => {
  const key = await keys.named(name);
  if (key.alias === "decisions") return key;
  throw new Refusal("InvalidKeyUsageException", `${arnOf(key)} encrypts, it does not sign.`);
};
