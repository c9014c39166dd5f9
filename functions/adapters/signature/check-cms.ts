import { OctetString, Sequence, fromBER } from "asn1js";
import { createHash, verify, X509Certificate } from "node:crypto";
import { Certificate, ContentInfo, SignedData, type SignerInfo } from "pkijs";
import { oid } from "./object-identifiers.ts";

/** Whether a CMS signs something with the given SHA-256 digest, and by which certificate; throws if it is none. */
export const checkCms = (
  cms: Uint8Array,
  digest: Uint8Array,
): { readonly valid: boolean; readonly certificate: X509Certificate } => {
  const content = new ContentInfo({ schema: fromBER(Uint8Array.from(cms)).result });
  const signed = new SignedData({ schema: content.content });
  const [info] = signed.signerInfos;
  if (!info?.signedAttrs) throw new TypeError("the signature signs no attributes");

  const certificate = vouching(signed, info);
  const valid =
    octetsOf(attribute(info, oid.messageDigest)).equals(digest) &&
    verify(
      "sha256",
      new Uint8Array(info.signedAttrs.encodedValue),
      certificate.publicKey,
      octetsOf(info.signature),
    );
  return { valid, certificate };
};

/** The certificate that the signature itself names, so that it cannot be exchanged for another. */
const vouching = (signed: SignedData, info: SignerInfo): X509Certificate => {
  const named = octetsOf(firstOf(firstOf(firstOf(attribute(info, oid.signingCertificateV2)))));
  for (const certificate of signed.certificates ?? []) {
    if (!(certificate instanceof Certificate)) continue;
    const der = Buffer.from(certificate.toSchema().toBER());
    if (createHash("sha256").update(der).digest().equals(named)) return new X509Certificate(der);
  }
  throw new TypeError("the signature names a certificate that it does not bring");
};

const attribute = (info: SignerInfo, type: string): unknown => {
  const found = info.signedAttrs?.attributes.filter((each) => each.type === type) ?? [];
  const [only] = found;
  const values: readonly unknown[] = only?.values ?? [];
  if (found.length !== 1 || values.length !== 1) throw new TypeError("an attribute is missing");
  return values[0];
};

const firstOf = (value: unknown): unknown => {
  if (!(value instanceof Sequence)) throw new TypeError("not a sequence");
  return value.valueBlock.value[0];
};

const octetsOf = (value: unknown): Buffer => {
  if (!(value instanceof OctetString)) throw new TypeError("not an octet string");
  return Buffer.from(value.getValue());
};
