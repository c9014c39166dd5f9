import type { X509Certificate } from "node:crypto";
import type { SignatureReader } from "../../ports.ts";
import { trustFaults } from "./certificate-chain.ts";
import { checkSignature, type Stamp } from "./check-signature.ts";
import { isSample } from "./mock-certificate.ts";
import { certificatesIn, isRoot, type SealFiles } from "./seal-files.ts";
import { certificateName } from "./signatory.ts";

/** Checks the last signature of a PDF: an addition to a signed file comes after it. */
export const readSignature =
  (seal: () => Promise<SealFiles | undefined>): SignatureReader =>
  async (pdf) => {
    const { signatures, ...last } = await checkSignature(pdf);
    const found = signatures.at(-1);
    const files = await seal();
    const roots = (pem: Uint8Array | undefined) =>
      certificatesIn(pem)
        .filter(isRoot)
        .map(({ raw }) => raw);
    // With a stamp the certificate may have expired since; without one the signer's word must do.
    const at = found?.stamp?.valid === true ? found.stamp.at : new Date(found?.at ?? NaN);
    const [own] = found?.certificates ?? [];
    return {
      ...last,
      reason: found?.reason ?? "",
      certificate: own
        ? certified(
            own,
            files &&
              trustFaults(found?.certificates ?? [], { roots: roots(files.certificate), at }),
          )
        : null,
      stamp: found?.stamp ? stamped(found.stamp, files && roots(files.timeRoots)) : null,
    };
  };

const certified = (own: X509Certificate, faults: readonly string[] = []) => ({
  name: certificateName(own),
  sample: isSample(own),
  faults: isSample(own) ? [] : faults,
});

const stamped = (
  { valid, at, authority, certificates }: Stamp,
  roots: readonly Uint8Array[] | undefined,
) => ({
  at: at.toISOString(),
  authority,
  faults: [
    ...(valid ? [] : ["the time stamp does not fit the signature"]),
    ...(roots ? trustFaults(certificates, { roots, at }) : []),
  ],
});
