import {
  BitString,
  Integer,
  Null,
  ObjectIdentifier,
  PrintableString,
  Sequence,
  Set,
  Utf8String,
  fromBER,
} from "asn1js";
import { createHash, type X509Certificate } from "node:crypto";
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from "pkijs";
import { oid } from "./object-identifiers.ts";
import { certificateName } from "./signatory.ts";
import type { Signer } from "./signer.ts";

const commonName = "MẪU – Liên minh Hợp tác xã Việt Nam (không có giá trị pháp lý)";

/** Whether a certificate is a sample of ours. */
export const isSample = (certificate: X509Certificate): boolean =>
  certificateName(certificate) === commonName;

const made = new Map<string, Promise<Uint8Array>>();

/** A certificate that the key signs for itself and that says it has no legal force: the same for the same key. */
export const mockCertificate = async (signer: Signer): Promise<Uint8Array> => {
  const publicKey = await signer.publicKey();
  const digest = createHash("sha256").update(publicKey).digest();
  const key = digest.toString("hex");
  const certificate = made.get(key) ?? mint(signer, publicKey, digest);
  made.set(key, certificate);
  // One failure of the key must not be remembered as the certificate.
  certificate.catch(() => made.delete(key));
  return certificate;
};

const mint = async (
  signer: Signer,
  publicKey: Uint8Array,
  keyDigest: Uint8Array,
): Promise<Uint8Array> => {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialFrom(keyDigest) });
  certificate.issuer = sampleName();
  certificate.subject = sampleName();
  certificate.notBefore = new Time({ value: new Date("2020-01-01T00:00:00Z") });
  certificate.notAfter = new Time({ value: new Date("2049-12-31T23:59:59Z") });
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({
    schema: fromBER(Uint8Array.from(publicKey)).result,
  });
  certificate.extensions = extensions();
  const algorithm = new AlgorithmIdentifier({
    algorithmId: oid.sha256WithRsa,
    algorithmParams: new Null(),
  });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;

  const signed = new Uint8Array(certificate.encodeTBS().toBER());
  const signature = await signer.sign(createHash("sha256").update(signed).digest());
  certificate.signatureValue = new BitString({ valueHex: Uint8Array.from(signature).buffer });
  return new Uint8Array(certificate.toSchema(true).toBER());
};

/** Parsed rather than put together: pkijs writes all parts of a name it was given as one. */
const sampleName = () => {
  const part = (type: string, value: Utf8String | PrintableString) =>
    new Set({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] });
  const name = new Sequence({
    value: [
      part(oid.country, new PrintableString({ value: "VN" })),
      part(oid.organisation, new Utf8String({ value: "Liên minh Hợp tác xã Việt Nam" })),
      part(oid.commonName, new Utf8String({ value: commonName })),
    ],
  });
  return new RelativeDistinguishedNames({ schema: fromBER(name.toBER()).result });
};

/** Sixteen bytes that begin with neither a zero nor a sign bit. */
const serialFrom = (digest: Uint8Array): ArrayBuffer => {
  const serial = Uint8Array.from(digest.subarray(0, 16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial.buffer;
};

const extensions = () => [
  new Extension({
    extnID: oid.basicConstraints,
    critical: true,
    extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(),
  }),
  new Extension({
    extnID: oid.keyUsage,
    critical: true,
    // Digital signature and non-repudiation: the first two of the bits.
    extnValue: new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }).toBER(),
  }),
];
