import type { AmendingAct, Approval, Decision } from "../../../schemas/decision.ts";
import type { PaperAwardee } from "../../../schemas/paper.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import { currentLines } from "./current-lines.ts";
import { decisionSubject } from "./decision-subject.ts";
import { decisionNumber, verifyPath, yearOf } from "./number.ts";
import { signerInWords } from "./signature-block.ts";
import { standingOf, type Standing } from "./standing.ts";

/** Another decision, as it is named and found, and what the one does to the other. */
export type Related = {
  readonly act: AmendingAct;
  readonly number: string;
  readonly date: LocalDate;
  readonly path: string;
};

/** An awardee as the list reads today; `revokedBy` is the number of the decision that took it back. */
export type PublishedLine = PaperAwardee & { readonly revokedBy?: string };

/** What anybody may know about a decision: what its paper says, and how to recognise its file. */
export type PublishedFacts = {
  readonly number: string;
  readonly date: LocalDate;
  readonly signer: string;
  /** When and how the signer was asked and answered, and SHA-256 of the draft that he had read. */
  readonly approved: Pick<Approval, "at" | "by" | "draft">;
  readonly subject: string;
  readonly state: "issuing" | "issued" | "published";
  readonly standing: Standing;
  readonly amends?: Related;
  readonly amendedBy: readonly Related[];
  readonly awardees: readonly PublishedLine[];
  readonly sha256?: string;
  readonly size?: number;
};

/** The public facts of a decision; there are none before it has its number. */
export const publishedFacts = (
  decision: Decision,
  season: Pick<Season, "kind">,
  organisations: readonly Organisation[],
): PublishedFacts | undefined => {
  const { number, date, file, state, approval, amends, amendedBy = [] } = decision;
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
    subject: decisionSubject(decision, season.kind),
    state: state === "issued" || state === "published" ? state : "issuing",
    standing: standingOf(decision),
    ...(amends && { amends: related(amends) }),
    amendedBy: amendedBy.map(related),
    awardees: currentLines(decision, organisations).map(({ line, revokedBy }) => {
      const revoked = amendedBy.find(({ by }) => by === revokedBy);
      return { ...line, ...(revoked && { revokedBy: decisionNumber(revoked.number) }) };
    }),
    ...(file && { sha256: file.sha256, size: file.size }),
  };
};

const related = ({
  act,
  number,
  date,
}: {
  readonly act: AmendingAct;
  readonly number: number;
  readonly date: LocalDate;
}): Related => ({
  ...{ act, date, number: decisionNumber(number) },
  path: verifyPath(number, yearOf(date)),
});
