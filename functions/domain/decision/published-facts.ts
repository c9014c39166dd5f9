import type { Approval, Decision } from "../../../schemas/decision.ts";
import type { PaperAwardee } from "../../../schemas/paper.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import { awardeeLines } from "./awardee-lines.ts";
import { subjectOf } from "./grant.ts";
import { decisionNumber } from "./number.ts";
import { signerInWords } from "./signature-block.ts";

/** What anybody may know about a decision: what its paper says, and how to recognise its file. */
export type PublishedFacts = {
  readonly number: string;
  readonly date: LocalDate;
  readonly signer: string;
  /** When and how the signer was asked and answered, and SHA-256 of the draft that he had read. */
  readonly approved: Pick<Approval, "at" | "by" | "draft">;
  readonly subject: string;
  readonly state: "issuing" | "issued" | "published";
  readonly awardees: readonly PaperAwardee[];
  readonly sha256?: string;
  readonly size?: number;
};

/** The public facts of a decision; there are none before it has its number. */
export const publishedFacts = (
  decision: Decision,
  season: Pick<Season, "kind">,
  organisations: readonly Organisation[],
): PublishedFacts | undefined => {
  const { number, date, file, state, approval } = decision;
  if (number === undefined || date === undefined || !approval) return undefined;
  return {
    number: decisionNumber(number),
    date,
    signer: signerInWords(approval),
    approved: {
      at: approval.at,
      by: approval.by,
      ...(approval.draft !== undefined && { draft: approval.draft }),
    },
    subject: subjectOf(decision, season.kind),
    state: state === "issued" || state === "published" ? state : "issuing",
    awardees: awardeeLines(decision.awardees, organisations),
    ...(file && { sha256: file.sha256, size: file.size }),
  };
};
