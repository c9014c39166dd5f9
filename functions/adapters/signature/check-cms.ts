import { fromBER } from "asn1js";
import { verify, X509Certificate } from "node:crypto";
import { Certificate, ContentInfo, SignedData, type SignerInfo } from "pkijs";
import { detachedCms } from "./detached-cms.ts";
import { encodedValue } from "./encoded-value.ts";
import { oid } from "./object-identifiers.ts";

/** What a CMS is worth by itself. */
export type CheckedCms = {
  readonly valid: boolean;
  /** The signer's certificate, then those above it, as the CMS brings them. */
  readonly certificates: readonly [X509Certificate, ...X509Certificate[]];
  /** The signature's own bytes, which a time stamp is over. */
  readonly signature: Uint8Array;
  /** The time stamp over it, not looked into. */
  readonly stamp: Uint8Array | undefined;
};

/**
 * Whether a CMS signs something with the given SHA-256 digest, and by which certificate; throws if it
 * is none. It must be written exactly as this product writes one, and nothing but zeros may follow
 * it: a CMS has parts that no signature covers, and a byte changed there would go unnoticed.
 */
export const checkCms = async (padded: Uint8Array, digest: Uint8Array): Promise<CheckedCms> => {
  const parsed = fromBER(Uint8Array.from(padded));
  const cms = padded.subarray(0, parsed.result.blockLength);
  const content = new ContentInfo({ schema: parsed.result });
  const signed = new SignedData({ schema: content.content });
  const [info] = signed.signerInfos;
  const chain = (signed.certificates ?? [])
    .filter((each) => each instanceof Certificate)
    .map((each) => Buffer.from(each.toSchema().toBER()));
  const [own, ...above] = chain;
  if (!info?.signedAttrs || !own) throw new TypeError("attributes or certificate are missing");

  const certificate = new X509Certificate(own);
  const signature = Buffer.from(info.signature.getValue());
  const stamp = stampOf(info);
  const rewritten = await detachedCms(chain)(
    digest,
    () => Promise.resolve(signature),
    stamp && (() => Promise.resolve(stamp)),
  );
  const valid =
    Buffer.compare(rewritten, cms) === 0 &&
    padded.subarray(cms.length).every((byte) => byte === 0) &&
    verify(
      "sha256",
      new Uint8Array(info.signedAttrs.encodedValue),
      certificate.publicKey,
      signature,
    );
  const certificates = [certificate, ...above.map((der) => new X509Certificate(der))] as const;
  return { valid, certificates, signature, stamp };
};

const stampOf = ({ unsignedAttrs }: SignerInfo): Uint8Array | undefined => {
  const found = unsignedAttrs?.attributes.find(({ type }) => type === oid.timeStampToken);
  const token: unknown = found?.values[0];
  return token === undefined ? undefined : encodedValue(token);
};
