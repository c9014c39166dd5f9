import { fromBER } from "asn1js";
import { createHash, type X509Certificate } from "node:crypto";
import { Certificate } from "pkijs";
import { oid } from "./object-identifiers.ts";

/** The common name of a certificate, and SHA-256 of its public key in DER: the name alone proves nothing. */
export type Signatory = { readonly name: string; readonly publicKey: string };

/** Whom a certificate is for. */
export const signatoryOf = (certificate: X509Certificate): Signatory => {
  // Not `toLegacyObject`: it ends the whole process (Node 24.21) when the key makes no sense.
  const key = certificate.publicKey.export({ type: "spki", format: "der" });
  return {
    name: certificateName(certificate),
    publicKey: createHash("sha256").update(key).digest("hex"),
  };
};

/** The common name as it is written in the certificate; Node's own text of it escapes marks. */
export const certificateName = (certificate: X509Certificate): string => {
  const { subject } = new Certificate({ schema: fromBER(Uint8Array.from(certificate.raw)).result });
  const named = subject.typesAndValues.find(({ type }) => type === oid.commonName);
  return named?.value.valueBlock.value ?? "";
};
