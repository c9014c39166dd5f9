import { createHash, type X509Certificate } from "node:crypto";
import { checkCms } from "./check-cms.ts";

/** What can be said of a PDF's signature without asking anyone. */
export type SignatureCheck = {
  /** The signed bytes are unchanged, and signed by the certificate within. Not: whose that is. */
  readonly valid: boolean;
  /** Nothing stands before, after or beside the signed bytes but the signature itself. */
  readonly coversWholeFile: boolean;
  /** Who signed, by the certificate; to be compared with who should have. */
  readonly signer: Signatory | null;
  /** SHA-256 of the whole file. */
  readonly digest: string;
};

/** The common name of a certificate, and SHA-256 of its public key in DER: the name alone proves nothing. */
export type Signatory = { readonly name: string; readonly publicKey: string };

/** Checks the signature of a PDF that reaches farthest, without trusting anything else in the file. */
export const checkSignature = async (pdf: Uint8Array): Promise<SignatureCheck> => {
  const digest = createHash("sha256").update(pdf).digest("hex");
  const nothing = { valid: false, coversWholeFile: false, signer: null, digest };
  const range = farthestRange(pdf);
  if (!range) return nothing;

  const contents = Buffer.from(pdf.subarray(range.start, range.end)).toString("latin1");
  const signed = createHash("sha256")
    .update(pdf.subarray(0, range.start))
    .update(pdf.subarray(range.end, range.reach));
  try {
    if (!/^<(?:[0-9a-f]{2})+>$/u.test(contents)) return nothing;
    const cms = Buffer.from(contents.slice(1, -1), "hex");
    const { valid, certificate } = await checkCms(cms, signed.digest());
    const coversWholeFile = range.reach === pdf.length;
    return { valid, coversWholeFile, signer: signatoryOf(certificate), digest };
  } catch {
    // Whatever cannot be read is no signature; why does not matter to who asks.
    return nothing;
  }
};

type Range = { readonly start: number; readonly end: number; readonly reach: number };

const farthestRange = (pdf: Uint8Array): Range | undefined => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString("latin1");
  const written = /\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/gu;
  return [...text.matchAll(written)]
    .map(([, start, end, length]) => ({
      start: Number(start),
      end: Number(end),
      reach: Number(end) + Number(length),
    }))
    .filter(({ start, end, reach }) => start < end && reach <= pdf.length)
    .sort((one, two) => one.reach - two.reach)
    .at(-1);
};

const signatoryOf = (certificate: X509Certificate): Signatory => {
  // Not `toLegacyObject`: it ends the whole process (Node 24.21) when the key makes no sense.
  const name = /^CN=(.*)$/mu.exec(certificate.subject)?.[1] ?? "";
  const key = certificate.publicKey.export({ type: "spki", format: "der" });
  return { name, publicKey: createHash("sha256").update(key).digest("hex") };
};
