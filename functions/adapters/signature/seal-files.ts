import { X509Certificate } from "node:crypto";

/** The files that an organisation signs and seals with, as they lie in its folder. */
export type SealFiles = {
  /** `certificate.pem`: the organisation's own first, then those above it, up to the root. */
  readonly certificate: Uint8Array | undefined;
  /** `seal.png`, with a transparent ground. */
  readonly seal: Uint8Array | undefined;
  /** `signature.png`, with a transparent ground; without it the seal stands alone. */
  readonly signature: Uint8Array | undefined;
  /** `time-roots.pem`: the roots of the time authority, where one is set. */
  readonly timeRoots: Uint8Array | undefined;
};

/** The certificates of a PEM file in their order; throws when one of them is none. */
export const certificatesIn = (pem: Uint8Array | undefined): X509Certificate[] => {
  const text = Buffer.from(pem ?? []).toString("latin1");
  const each = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu;
  return [...text.matchAll(each)].map(([one]) => new X509Certificate(one));
};

/** Whether a certificate vouches for itself: a root, which no signature carries along. */
export const isRoot = (certificate: X509Certificate): boolean =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);
