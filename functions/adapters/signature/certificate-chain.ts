import { X509Certificate } from "node:crypto";

type Trust = {
  /** Roots that are believed, in DER. */
  readonly roots: readonly Uint8Array[];
  /** The moment at which every certificate must be valid. */
  readonly at: Date;
};

/**
 * What is wrong with the way from a certificate to a root that is believed; nothing, when it holds.
 * The first certificate is the one in question, the others are searched for those above it.
 */
export const trustFaults = (
  [own, ...others]: readonly X509Certificate[],
  { roots, at }: Trust,
): string[] => {
  if (!own) return ["there is no certificate"];
  const believed = roots.map((root) => new X509Certificate(root));
  const above = [...believed, ...others];
  let here = own;
  for (let step = 0; step <= longest; step += 1) {
    const expired = validityFault(here, at);
    if (expired !== undefined) return [expired];
    if (believed.some((root) => root.raw.equals(here.raw))) return [];
    const issuer = above.find((each) => each.ca && issued(each, here));
    if (!issuer || issuer.raw.equals(here.raw)) {
      return [`the issuer of ${nameOf(here)} is not known: ${oneLine(here.issuer)}`];
    }
    here = issuer;
  }
  return ["the certificates lead in a circle"];
};

/** What is wrong with the dates of a certificate at a moment. */
export const validityFault = (certificate: X509Certificate, at: Date): string | undefined => {
  const [from, to] = [certificate.validFromDate, certificate.validToDate];
  if (at < from) return `${nameOf(certificate)} is valid only from ${from.toISOString()}`;
  if (at > to) return `${nameOf(certificate)} has expired at ${to.toISOString()}`;
  return undefined;
};

const longest = 8;

const issued = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const nameOf = ({ subject }: X509Certificate) => oneLine(subject);
const oneLine = (name: string) => name.replaceAll("\n", ", ");
