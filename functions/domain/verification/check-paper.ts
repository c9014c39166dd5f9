import type { Decision } from "../../../schemas/decision.ts";
import type { Check } from "../../../schemas/verification.ts";
import { decisionNumber } from "../decision/number.ts";
import { differing } from "./differing.ts";

/** What was found in an archived PDF. */
export type FoundPaper = {
  readonly digest: string;
  readonly size: number;
  readonly valid: boolean;
  readonly coversWholeFile: boolean;
  /** SHA-256 of the public key of whoever signed. */
  readonly signedBy: string | undefined;
  /** What the signature says that it was made for. */
  readonly reason: string;
  readonly certificate: {
    readonly name: string;
    readonly sample: boolean;
    readonly faults: readonly string[];
  } | null;
  readonly stamp: {
    readonly at: string;
    readonly authority: string;
    readonly faults: readonly string[];
  } | null;
};

/** Compares an archived PDF with its record, and its signature with the system's signing key. */
export const checkPaper = (
  { file, number, approval }: Decision,
  paper: FoundPaper,
  signingKey: string,
): Check[] => [
  {
    checked: `Archived PDF: ${paper.size} bytes with SHA-256 ${paper.digest}, compared with the record.`,
    differences: differing([
      { what: "SHA-256 of the PDF", recorded: file?.sha256, found: paper.digest },
      { what: "bytes of the PDF", recorded: file?.size, found: paper.size },
    ]),
  },
  {
    checked:
      "Signature of the PDF: made by the system's signing key over the whole file, for this number and this approval.",
    differences: [
      ...(paper.valid ? [] : ["the signature does not fit the signed bytes"]),
      ...(paper.coversWholeFile ? [] : ["the signature does not cover the whole file"]),
      ...(paper.signedBy === signingKey ? [] : ["the key that signed is not the system's"]),
      ...(number !== undefined && paper.reason.includes(decisionNumber(number))
        ? []
        : ["the signature names another number"]),
      ...(approval && paper.reason.includes(approval.at)
        ? []
        : ["the signature names another approval"]),
    ],
  },
  {
    checked: `Certificate of the signature: ${certificateWords(paper)}; ${stampWords(paper)}.`,
    differences: [...(paper.certificate?.faults ?? []), ...(paper.stamp?.faults ?? [])],
  },
];

const certificateWords = ({ certificate }: FoundPaper): string => {
  if (!certificate) return "there is none";
  return certificate.sample ? "a sample without legal force" : certificate.name;
};

const stampWords = ({ stamp }: FoundPaper): string =>
  stamp ? `stamped at ${stamp.at} by ${stamp.authority}` : "no time stamp";
