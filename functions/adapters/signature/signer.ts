/** Whoever keeps the organisation's key: it never sees the document, only a digest. */
export type Signer = {
  /** The public half, as SubjectPublicKeyInfo in DER. */
  readonly publicKey: () => Promise<Uint8Array>;
  /** RSASSA-PKCS1-v1_5 over a SHA-256 digest. */
  readonly sign: (digest: Uint8Array) => Promise<Uint8Array>;
  /** The organisation's certificate and those above it, in DER; without it a sample one is made. */
  readonly certificate?: () => Promise<readonly Uint8Array[]>;
};
