import { fromBER } from "asn1js";
import { createPublicKey, type X509Certificate } from "node:crypto";
import { Certificate } from "pkijs";
import { trustFaults } from "./certificate-chain.ts";
import { signsDocuments } from "./certificate-purpose.ts";
import { pictureFaults } from "./picture-faults.ts";
import { certificatesIn, isRoot, type SealFiles } from "./seal-files.ts";

type Circumstances = {
  /** The public half of the key that signs, as SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly at: Date;
  /** Whether a time authority is set. */
  readonly timed: boolean;
};

/** What keeps an organisation's seal and certificate from being used, each as a line for an administrator. */
export const sealFaults = (files: SealFiles, { publicKey, at, timed }: Circumstances): string[] => [
  ...readable("certificate.pem", files.certificate, (chain) => [
    ...ownFaults(chain, publicKey),
    ...chainFaults(chain, at),
  ]),
  ...(files.seal
    ? pictureFaults("seal.png", files.seal, { width: 36, height: 36 })
    : ["seal.png is missing, or may not be read"]),
  ...(files.signature
    ? pictureFaults("signature.png", files.signature, { width: 48, height: 19 })
    : []),
  ...(timed
    ? readable("time-roots.pem", files.timeRoots, (roots) =>
        roots.every(isRoot) ? [] : ["time-roots.pem holds a certificate that is no root"],
      )
    : []),
];

const readable = (
  name: string,
  pem: Uint8Array | undefined,
  faults: (certificates: readonly X509Certificate[]) => string[],
): string[] => {
  if (!pem) return [`${name} is missing, or may not be read`];
  let certificates;
  try {
    certificates = certificatesIn(pem);
  } catch {
    return [`${name} holds a certificate that cannot be read`];
  }
  return certificates.length === 0 ? [`${name} holds no certificate`] : faults(certificates);
};

const ownFaults = ([own]: readonly X509Certificate[], publicKey: Uint8Array): string[] => {
  if (!own) return [];
  const key = createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
  const parsed = new Certificate({ schema: fromBER(Uint8Array.from(own.raw)).result });
  return [
    ...(own.publicKey.equals(key)
      ? []
      : [
          "the first certificate of certificate.pem belongs to another key than the one that signs",
        ]),
    ...(signsDocuments(parsed)
      ? []
      : ["the first certificate of certificate.pem is not for signing (key usage)"]),
  ];
};

const chainFaults = (chain: readonly X509Certificate[], at: Date): string[] => {
  const roots = chain.slice(1).filter(isRoot);
  return roots.length === 0
    ? [
        "certificate.pem does not go up to a root: add the certificates above the organisation's own",
      ]
    : trustFaults(chain, { roots: roots.map(({ raw }) => raw), at });
};
