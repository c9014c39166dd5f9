import { fromBER } from "asn1js";
import { createHash, verify, X509Certificate } from "node:crypto";
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  TSTInfo,
  type SignerInfo,
} from "pkijs";
import { stampsTime } from "./certificate-purpose.ts";
import { encodedValue } from "./encoded-value.ts";
import { oid } from "./object-identifiers.ts";

/** What a time stamp says, and what it is worth by itself; whose word to take is for others to say. */
export type TimeStamp = {
  /** When it was made, by the authority's clock. */
  readonly at: Date;
  /** SHA-256 of what was stamped. */
  readonly imprint: Uint8Array;
  readonly nonce: Uint8Array | undefined;
  /** Signed by the certificate within, which is one for stamping time and for nothing else. */
  readonly valid: boolean;
  /** The authority's certificate, then whatever others the token brings. */
  readonly certificates: readonly X509Certificate[];
};

/** Reads a token of RFC 3161; throws when it is none. */
export const readTimeStamp = (token: Uint8Array): TimeStamp => {
  const content = new ContentInfo({ schema: fromBER(Uint8Array.from(token)).result });
  const signed = new SignedData({ schema: content.content });
  const [info, ...others] = signed.signerInfos;
  const inner = signed.encapContentInfo;
  if (!info || others.length > 0 || inner.eContentType !== oid.timeStampInfo || !inner.eContent) {
    throw new TypeError("this is no time stamp");
  }
  const body = new Uint8Array(inner.eContent.getValue());
  const said = new TSTInfo({ schema: fromBER(body).result });
  const imprint = said.messageImprint;
  if (imprint.hashAlgorithm.algorithmId !== oid.sha256) throw new TypeError("not over SHA-256");
  const certificates = (signed.certificates ?? []).filter((each) => each instanceof Certificate);
  const own = certificates.find((each) => isOf(each, info));
  return {
    at: said.genTime,
    imprint: new Uint8Array(imprint.hashedMessage.getValue()),
    nonce: said.nonce && new Uint8Array(said.nonce.valueBlock.valueHexView),
    valid: own !== undefined && stampsTime(own) && fits(info, body, own),
    certificates: [own, ...certificates.filter((each) => each !== own)]
      .filter((each) => each !== undefined)
      .map(asX509),
  };
};

const asX509 = (certificate: Certificate) =>
  new X509Certificate(Buffer.from(certificate.toSchema().toBER()));

const isOf = (certificate: Certificate, { sid }: SignerInfo): boolean => {
  const named: unknown = sid;
  return (
    named instanceof IssuerAndSerialNumber &&
    certificate.issuer.isEqual(named.issuer) &&
    certificate.serialNumber.isEqual(named.serialNumber)
  );
};

/** The signed attributes name the very body and certificate, and the certificate's key signed them. */
const fits = (info: SignerInfo, body: Uint8Array, own: Certificate): boolean => {
  const { signedAttrs, digestAlgorithm, signature } = info;
  const hash = hashes.get(digestAlgorithm.algorithmId);
  if (!signedAttrs || hash === undefined) return false;
  const value = (type: string) => {
    const first: unknown = signedAttrs.attributes.find((each) => each.type === type)?.values[0];
    return first === undefined ? undefined : Buffer.from(encodedValue(first));
  };
  const named = value(oid.messageDigest)?.subarray(-lengthOf(hash));
  return (
    named?.equals(createHash(hash).update(body).digest()) === true &&
    namesCertificate(value, own) &&
    verify(
      hash,
      new Uint8Array(signedAttrs.encodedValue),
      asX509(own).publicKey,
      Buffer.from(signature.getValue()),
    )
  );
};

/** By its digest in the signed attributes: otherwise another certificate of the key could be put there. */
const namesCertificate = (value: (type: string) => Buffer | undefined, own: Certificate) => {
  const der = Buffer.from(own.toSchema().toBER());
  return [
    { type: oid.signingCertificateV2, hashes: ["sha256", "sha384", "sha512"] },
    { type: oid.signingCertificate, hashes: ["sha1"] },
  ].some((each) =>
    each.hashes.some(
      (hash) => value(each.type)?.includes(createHash(hash).update(der).digest()) === true,
    ),
  );
};

const hashes = new Map([
  ["2.16.840.1.101.3.4.2.1", "sha256"],
  ["2.16.840.1.101.3.4.2.2", "sha384"],
  ["2.16.840.1.101.3.4.2.3", "sha512"],
]);

const lengthOf = (hash: string) => Number(hash.slice(3)) / 8;
