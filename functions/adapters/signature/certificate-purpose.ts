import { BitString, fromBER } from "asn1js";
import { ExtKeyUsage, type Certificate } from "pkijs";
import { oid } from "./object-identifiers.ts";

/** Whether a certificate is for stamping time and for nothing else, as RFC 3161 asks. */
export const stampsTime = (certificate: Certificate): boolean => {
  const found = certificate.extensions?.find(({ extnID }) => extnID === oid.extendedKeyUsage);
  if (found?.critical !== true) return false;
  const usage = new ExtKeyUsage({ schema: fromBER(found.extnValue.getValue()).result });
  return usage.keyPurposes.length === 1 && usage.keyPurposes[0] === oid.timeStamping;
};

/** Whether a certificate may vouch for documents: one without the extension is for everything. */
export const signsDocuments = (certificate: Certificate): boolean => {
  const found = certificate.extensions?.find(({ extnID }) => extnID === oid.keyUsage);
  if (!found) return true;
  const bits = fromBER(found.extnValue.getValue()).result;
  // Digital signature and non-repudiation are the first two of the bits.
  return bits instanceof BitString && ((bits.valueBlock.valueHexView[0] ?? 0) & 0xc0) !== 0;
};
