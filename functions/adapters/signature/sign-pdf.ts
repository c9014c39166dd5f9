import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { detachedCms } from "./detached-cms.ts";
import { mockCertificate } from "./mock-certificate.ts";
import { signaturePlaceholder } from "./signature-placeholder.ts";
import type { Signer } from "./signer.ts";

/** What to sign, with what, and what the signature says of itself. */
export type SigningRequest = {
  readonly pdf: Uint8Array;
  readonly signer: Signer;
  /** Moment of signing, ISO 8601. */
  readonly at: string;
  readonly reason: string;
  readonly name: string;
};

/**
 * Puts the organisation's PAdES signature (baseline B) on a PDF as an addition at its end: the file
 * given stays, byte for byte, the beginning of the file returned, and earlier signatures stay valid.
 */
export const signPdf = async ({ pdf, signer, ...facts }: SigningRequest): Promise<Uint8Array> => {
  const chain = (await signer.certificate?.()) ?? [await mockCertificate(signer)];
  const keyLength = await signatureLength(signer, chain);

  // Everything but its digits is known beforehand, so a signature of zeros has the real one's length.
  const zeros = () => Promise.resolve(new Uint8Array(keyLength));
  const cms = detachedCms(chain);
  const blank = await cms(new Uint8Array(32), zeros);
  const { bytes, hole } = await signaturePlaceholder(pdf, facts, blank.length);

  const signed = createHash("sha256")
    .update(bytes.subarray(0, hole.start))
    .update(bytes.subarray(hole.end));
  const signature = await cms(signed.digest(), signer.sign);
  if (signature.length !== blank.length) throw new RangeError("the signature has another length");
  bytes.set(Buffer.from(Buffer.from(signature).toString("hex"), "latin1"), hole.start + 1);
  return bytes;
};

/** Bytes of a signature by the key, which must be the one that the certificate vouches for. */
const signatureLength = async (signer: Signer, [own]: readonly Uint8Array[]): Promise<number> => {
  const key = createPublicKey({
    key: Buffer.from(await signer.publicKey()),
    format: "der",
    type: "spki",
  });
  if (own && !new X509Certificate(own).publicKey.equals(key)) {
    throw new TypeError("the certificate belongs to another key");
  }
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits === undefined) throw new TypeError("the key is not an RSA key");
  return bits / 8;
};
