import { Null, ObjectIdentifier, OctetString, Sequence, Set, fromBER } from "asn1js";
import { createHash } from "node:crypto";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { oid } from "./object-identifiers.ts";
import type { Signer } from "./signer.ts";

/** A time stamp over a signature: RFC 3161's token, in DER. */
export type Stamp = (signature: Uint8Array) => Promise<Uint8Array>;

/**
 * Makes, for a certificate and those above it, the CMS of a CAdES baseline B signature over something
 * with the given SHA-256 digest; with a stamp, of baseline T. It names no time itself: PAdES wants
 * that in the document, and so the same input gives the same bytes.
 */
export const detachedCms = (chain: readonly Uint8Array[]) => {
  const [own] = chain;
  if (!own) throw new TypeError("a signature needs a certificate");
  const certificates = chain.map((der) => new Certificate({ schema: asn1(der) }));

  return async (digest: Uint8Array, sign: Signer["sign"], stamp?: Stamp): Promise<Uint8Array> => {
    const attributes = signedAttributes(digest, own);
    const toSign = new Set({ value: attributes.map((each) => each.toSchema()) }).toBER();
    const signature = await sign(createHash("sha256").update(new Uint8Array(toSign)).digest());
    const token = stamp && (await stamp(signature));
    const signed = signedData(certificates, attributes, { signature, token });
    const content = new ContentInfo({
      contentType: oid.signedData,
      content: signed.toSchema(true),
    });
    return new Uint8Array(content.toSchema().toBER());
  };
};

const signedData = (
  certificates: Certificate[],
  attributes: Attribute[],
  { signature, token }: { readonly signature: Uint8Array; readonly token: Uint8Array | undefined },
): SignedData => {
  const sha256 = new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() });
  return new SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: identityOf(certificates),
        digestAlgorithm: sha256,
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: new AlgorithmIdentifier({
          algorithmId: oid.rsa,
          algorithmParams: new Null(),
        }),
        signature: octets(signature),
        // Beside what is signed, since it is made over the signature itself.
        ...(token && {
          unsignedAttrs: new SignedAndUnsignedAttributes({
            type: 1,
            attributes: [new Attribute({ type: oid.timeStampToken, values: [asn1(token)] })],
          }),
        }),
      }),
    ],
  });
};

const asn1 = (der: Uint8Array) => fromBER(Uint8Array.from(der)).result;

const identityOf = ([own]: readonly Certificate[]) =>
  own && new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber });

/** What is signed besides the document: its digest, and which certificate vouches. In DER's order of a set. */
const signedAttributes = (digest: Uint8Array, certificate: Uint8Array): Attribute[] => {
  const certificateHash = createHash("sha256").update(certificate).digest();
  const essCertificate = new Sequence({ value: [octets(certificateHash)] });
  const attributes = [
    new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [octets(digest)] }),
    new Attribute({
      type: oid.signingCertificateV2,
      values: [new Sequence({ value: [new Sequence({ value: [essCertificate] })] })],
    }),
  ];
  const encoded = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER());
  return attributes.sort((one, two) => Buffer.compare(encoded(one), encoded(two)));
};

const octets = (bytes: Uint8Array) => new OctetString({ valueHex: Uint8Array.from(bytes).buffer });
