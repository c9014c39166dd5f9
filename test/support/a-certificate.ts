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
import {
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
  type KeyPairKeyObjectResult,
} from "node:crypto";
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from "pkijs";

/** A certificate with its key, as an authority of the tests gives it. */
export type Certified = KeyPairKeyObjectResult & {
  readonly der: Uint8Array;
  readonly name: string;
};

type Wish = {
  readonly name: string;
  /** Left out, it signs itself. */
  readonly by?: Certified;
  readonly authority?: boolean;
  readonly key?: KeyPairKeyObjectResult;
  readonly from?: string;
  readonly to?: string;
  /** The one extended purpose, as an object identifier. */
  readonly purpose?: string;
  /** Bits of the key's use, the first byte. */
  readonly use?: number;
};

/** A fresh key on the curve that is quickest. */
export const aKey = () => generateKeyPairSync("ec", { namedCurve: "P-256" });

/** An RSA key, as KMS keeps the organisation's. */
export const anRsaKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Makes a certificate as one is wished for. */
export const aCertificate = (wish: Wish): Certified => {
  const { name, by, authority = false, from = "2020-01-01", to = "2040-01-01", purpose } = wish;
  const { publicKey, privateKey } = wish.key ?? aKey();
  const certificate = new Certificate();
  certificate.version = 2;
  const serial = Uint8Array.from(randomBytes(12));
  serial[0] = 0x51;
  certificate.serialNumber = new Integer({ valueHex: serial.buffer });
  certificate.issuer = nameOf(by?.name ?? name);
  certificate.subject = nameOf(name);
  certificate.notBefore = new Time({ value: new Date(from) });
  certificate.notAfter = new Time({ value: new Date(to) });
  const spki = Uint8Array.from(publicKey.export({ type: "spki", format: "der" }));
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: fromBER(spki).result });
  certificate.extensions = [
    extension("2.5.29.19", new BasicConstraints({ cA: authority }).toSchema().toBER()),
    extension("2.5.29.15", bits(wish.use ?? (authority ? 0x06 : 0xc0))),
    ...(purpose === undefined
      ? []
      : [extension("2.5.29.37", new ExtKeyUsage({ keyPurposes: [purpose] }).toSchema().toBER())]),
  ];
  const signing = by?.privateKey ?? privateKey;
  const algorithm = () =>
    new AlgorithmIdentifier({
      ...(signing.asymmetricKeyType === "ec"
        ? { algorithmId: ecdsa }
        : { algorithmId: rsa, algorithmParams: new Null() }),
    });
  certificate.signature = algorithm();
  certificate.signatureAlgorithm = algorithm();
  const signature = sign("sha256", new Uint8Array(certificate.encodeTBS().toBER()), signing);
  certificate.signatureValue = new BitString({ valueHex: Uint8Array.from(signature).buffer });
  return { name, publicKey, privateKey, der: new Uint8Array(certificate.toSchema(true).toBER()) };
};

/** A certificate in the form that files carry. */
export const asPem = (...ders: readonly Uint8Array[]) =>
  ders
    .map((der) => Buffer.from(der).toString("base64").replace(/.{64}/gu, "$&\n"))
    .map((text) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`)
    .join("");

/** A private key in the form that files carry. */
export const keyPem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();

const ecdsa = "1.2.840.10045.4.3.2";
const rsa = "1.2.840.113549.1.1.11";

const extension = (extnID: string, extnValue: ArrayBuffer) =>
  new Extension({ extnID, critical: true, extnValue });

const bits = (first: number) => {
  const unusedBits = Math.clz32(first & -first) === 32 ? 0 : 31 - Math.clz32(first & -first);
  return new BitString({ valueHex: new Uint8Array([first]).buffer, unusedBits }).toBER();
};

const nameOf = (common: string) => {
  const part = (type: string, value: Utf8String | PrintableString) =>
    new Set({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] });
  const name = new Sequence({
    value: [
      part("2.5.4.6", new PrintableString({ value: "VN" })),
      part("2.5.4.7", new Utf8String({ value: "Hà Nội" })),
      part("2.5.4.10", new Utf8String({ value: "LIÊN MINH HỢP TÁC XÃ VIỆT NAM" })),
      part("2.5.4.3", new Utf8String({ value: common })),
    ],
  });
  return new RelativeDistinguishedNames({ schema: fromBER(name.toBER()).result });
};
