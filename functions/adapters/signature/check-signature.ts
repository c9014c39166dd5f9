import { createHash, type X509Certificate } from "node:crypto";
import { checkCms } from "./check-cms.ts";
import { certificateName, signatoryOf, type Signatory } from "./signatory.ts";
import { onlySigns } from "./only-signs.ts";
import { readTimeStamp, type TimeStamp } from "./read-time-stamp.ts";
import { factsAround, signedRanges, type SignedRange } from "./signed-ranges.ts";

/** What can be said of one signature of a file without asking anyone. */
export type FoundSignature = {
  /** The signed bytes are unchanged, and signed by the certificate within. Not: whose that is. */
  readonly valid: boolean;
  /** How many bytes the file had when this was signed. It covers all of them but itself. */
  readonly reach: number;
  /** What was added since: nothing, further signatures alone, or something that nobody agreed to. */
  readonly after: "nothing" | "signatures" | "changes";
  /** Who signed, by the certificate; to be compared with who should have. */
  readonly signer: Signatory | null;
  /** The signer's certificate and those above it. */
  readonly certificates: readonly X509Certificate[];
  /** The moment that the signer claims. */
  readonly at: string | undefined;
  readonly reason: string;
  readonly name: string;
  /** The time stamp over the signature, when it has one. */
  readonly stamp: Stamp | undefined;
};

/** When somebody else says that the signature was there; `valid` is not: by whom one believes. */
export type Stamp = Pick<TimeStamp, "valid" | "at" | "certificates"> & {
  readonly authority: string;
};

/** What can be said of a PDF's signatures without asking anyone. */
export type SignatureCheck = Pick<FoundSignature, "valid" | "signer"> & {
  /** Nothing stands before, after or beside the signed bytes but the signature itself. */
  readonly coversWholeFile: boolean;
  /** SHA-256 of the whole file. */
  readonly digest: string;
  /** Every signature, oldest first; the facts above are of the last. */
  readonly signatures: readonly FoundSignature[];
};

/** Checks the signatures of a PDF without trusting anything else in the file. */
export const checkSignature = async (pdf: Uint8Array): Promise<SignatureCheck> => {
  const digest = createHash("sha256").update(pdf).digest("hex");
  const ranges = signedRanges(pdf);
  const checked = [];
  for (const range of ranges) checked.push(await checkRange(pdf, range));
  const signatures: FoundSignature[] = [];
  for (const [at, one] of checked.entries()) {
    signatures.push({ ...one, after: await whatFollows(pdf, ranges.slice(at), checked.slice(at)) });
  }
  const last = signatures.at(-1);
  return {
    valid: last?.valid ?? false,
    signer: last?.signer ?? null,
    coversWholeFile: last?.signer != null && last.reach === pdf.length,
    digest,
    signatures,
  };
};

type Checked = Omit<FoundSignature, "after">;

const checkRange = async (pdf: Uint8Array, range: SignedRange): Promise<Checked> => {
  const said = { reach: range.reach, ...factsAround(pdf, range) };
  const nothing = { ...said, valid: false, signer: null, certificates: [], stamp: undefined };
  const contents = Buffer.from(pdf.subarray(range.start, range.end)).toString("latin1");
  if (!/^<(?:[0-9a-f]{2})+>$/u.test(contents)) return nothing;
  const signed = createHash("sha256")
    .update(pdf.subarray(0, range.start))
    .update(pdf.subarray(range.end, range.reach));
  try {
    const cms = await checkCms(Buffer.from(contents.slice(1, -1), "hex"), signed.digest());
    const { valid, certificates } = cms;
    const stamp = cms.stamp && stampOver(cms.signature, cms.stamp);
    return { ...said, valid, signer: signatoryOf(certificates[0]), certificates, stamp };
  } catch {
    // Whatever cannot be read is no signature; why does not matter to who asks.
    return nothing;
  }
};

const stampOver = (signature: Uint8Array, token: Uint8Array): Stamp => {
  const { valid, at, imprint, certificates } = readTimeStamp(token);
  const stamped = createHash("sha256").update(signature).digest().equals(imprint);
  const [authority] = certificates;
  return {
    valid: valid && stamped,
    at,
    certificates,
    authority: authority ? certificateName(authority) : "",
  };
};

const whatFollows = async (
  pdf: Uint8Array,
  [here, ...later]: readonly SignedRange[],
  [, ...checks]: readonly Checked[],
): Promise<FoundSignature["after"]> => {
  if (!here) return "changes";
  let before = here.reach;
  for (const [at, range] of later.entries()) {
    if (checks[at]?.valid !== true || !(await signsAlone(pdf, before, range))) return "changes";
    before = range.reach;
  }
  if (before !== pdf.length) return "changes";
  return later.length === 0 ? "nothing" : "signatures";
};

/** An addition that cannot be made again, because its beginning cannot be read, is no signature. */
const signsAlone = async (...asked: Parameters<typeof onlySigns>): Promise<boolean> => {
  try {
    return await onlySigns(...asked);
  } catch {
    return false;
  }
};
