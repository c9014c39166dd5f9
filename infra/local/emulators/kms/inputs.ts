import * as z from "zod";

const EncryptionContext = z.record(z.string(), z.string()).default({});
const KeyId = z.string().min(1).max(2048);
const Blob = (limit: number) =>
  z
    .base64()
    .transform((text) => Buffer.from(text, "base64"))
    .refine(({ length }) => length >= 1 && length <= limit, `must hold 1 to ${limit} bytes`);
const symmetric = z.literal("SYMMETRIC_DEFAULT").default("SYMMETRIC_DEFAULT");

/** What each operation takes. A field that is not here is refused, never ignored. */
export const inputs = {
  Encrypt: z.strictObject({
    KeyId,
    Plaintext: Blob(4096),
    EncryptionContext,
    EncryptionAlgorithm: symmetric,
  }),
  Decrypt: z.strictObject({
    KeyId: KeyId.optional(),
    CiphertextBlob: Blob(6144),
    EncryptionContext,
    EncryptionAlgorithm: symmetric,
  }),
  GenerateDataKey: z
    .strictObject({
      KeyId,
      KeySpec: z.enum(["AES_128", "AES_256"]).optional(),
      NumberOfBytes: z.int().min(1).max(1024).optional(),
      EncryptionContext,
    })
    .refine(
      ({ KeySpec, NumberOfBytes }) => (KeySpec === undefined) !== (NumberOfBytes === undefined),
      {
        error: "give either KeySpec or NumberOfBytes",
      },
    ),
  GenerateDataKeyPairWithoutPlaintext: z.strictObject({
    KeyId,
    KeyPairSpec: z.enum(["ECC_NIST_P256", "RSA_2048"]),
    EncryptionContext,
  }),
  Sign: z.strictObject({
    KeyId,
    Message: Blob(4096),
    MessageType: z.enum(["RAW", "DIGEST"]).default("RAW"),
    SigningAlgorithm: z.literal("RSASSA_PKCS1_V1_5_SHA_256"),
  }),
  GetPublicKey: z.strictObject({ KeyId }),
  DescribeKey: z.strictObject({ KeyId }),
};

/** The operations that the embedded KMS knows. */
export type Operation = keyof typeof inputs;
