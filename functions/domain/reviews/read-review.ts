import { awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import { slotNames, type Slot } from "../../../schemas/catalogue/slots.ts";
import type { StageName } from "../../../schemas/catalogue/stages.ts";
import type { ReturnReason } from "../../../schemas/nomination.ts";
import { Prose } from "../../../schemas/primitives.ts";

/** What a reviewer answered, complete. */
export type Review =
  | { readonly answer: "approve"; readonly score?: number }
  | { readonly answer: "return"; readonly reasons: readonly ReturnReason[] }
  | { readonly answer: "reject"; readonly reason: string };

/** A part of a dossier that may be sent back: a kind of paper, or the text of the form. */
export type ReturnPart = Slot | "text";

/** What is missing from an answer, by field. */
export type ReviewError = {
  readonly field: string;
  readonly problem:
    "choose" | "score" | "nothing-to-mend" | "reason-missing" | "reason-long" | "reject-reason";
  readonly part?: ReturnPart;
};

/** What was typed, by field; each once. */
export type TypedReview = Readonly<Record<string, string>>;

/** An answer; one to be completed; or something that the form does not offer. */
export type ReadReview =
  | { readonly outcome: "complete"; readonly review: Review }
  | {
      readonly outcome: "incomplete";
      readonly errors: readonly ReviewError[];
      readonly typed: TypedReview;
    }
  | { readonly outcome: "not-offered"; readonly typed: TypedReview };

/** Longest reason, in characters. */
export const longestReason = 2000;

/** What may be sent back of a dossier for this award, in the order of reading. */
export const partsOf = (award: AwardCode): readonly ReturnPart[] => {
  const { required, optional } = awardOf(award);
  return [
    "text",
    ...slotNames.filter((slot) => required.includes(slot) || optional.includes(slot)),
  ];
};

/** Whether an approval at this stage carries a score. */
export const takesScore = (stage: StageName): boolean => stage === "appraisal";

/** Reads a posted form strictly: a field or a value that the form does not offer makes it void. */
export const readReview = (
  stage: StageName,
  award: AwardCode,
  entries: readonly (readonly [string, string])[],
): ReadReview => {
  const parts = partsOf(award);
  const offered = new Set([
    ...["nonce", "answer", "reason"],
    ...(takesScore(stage) ? ["score"] : []),
    ...parts.flatMap((part) => [`fix-${part}`, `why-${part}`]),
  ]);
  const known = entries.filter(([field]) => offered.has(field) && field !== "nonce");
  const typed = Object.fromEntries(known.map(([field, value]) => [field, Prose.parse(value)]));
  const fields = entries.map(([field]) => field);
  const exact =
    fields.every((field) => offered.has(field)) &&
    new Set(fields).size === fields.length &&
    entries.every(([field, value]) => !field.startsWith("fix-") || value === "yes");
  if (!exact) return { outcome: "not-offered", typed };

  switch (new Map(entries).get("answer")) {
    case "approve":
      return approval(stage, typed);
    case "return":
      return returning(parts, typed);
    case "reject":
      return rejection(typed);
    case undefined:
    case "":
      return incomplete(typed, [{ field: "answer", problem: "choose" }]);
    default:
      return { outcome: "not-offered", typed };
  }
};

const incomplete = (typed: TypedReview, errors: readonly ReviewError[]): ReadReview => ({
  outcome: "incomplete",
  errors,
  typed,
});

const approval = (stage: StageName, typed: TypedReview): ReadReview => {
  if (!takesScore(stage)) return { outcome: "complete", review: { answer: "approve" } };
  const score = typed["score"] ?? "";
  if (!/^\d{1,3}$/.test(score) || Number(score) > 100) {
    return incomplete(typed, [{ field: "score", problem: "score" }]);
  }
  return { outcome: "complete", review: { answer: "approve", score: Number(score) } };
};

const returning = (parts: readonly ReturnPart[], typed: TypedReview): ReadReview => {
  const chosen = parts.filter(
    (part) => typed[`fix-${part}`] === "yes" || whyOf(typed, part) !== "",
  );
  if (chosen.length === 0) {
    return incomplete(typed, [{ field: `fix-${parts[0] ?? "text"}`, problem: "nothing-to-mend" }]);
  }
  const errors = chosen.flatMap((part): ReviewError[] => {
    const length = whyOf(typed, part).length;
    if (length > 0 && length <= longestReason) return [];
    return [
      { field: `why-${part}`, problem: length === 0 ? "reason-missing" : "reason-long", part },
    ];
  });
  if (errors.length > 0) return incomplete(typed, errors);
  const reasons = chosen.map((part) => ({
    ...(part !== "text" && { slot: part }),
    reason: whyOf(typed, part),
  }));
  return { outcome: "complete", review: { answer: "return", reasons } };
};

const rejection = (typed: TypedReview): ReadReview => {
  const reason = typed["reason"] ?? "";
  if (reason === "") return incomplete(typed, [{ field: "reason", problem: "reject-reason" }]);
  if (reason.length > longestReason) {
    return incomplete(typed, [{ field: "reason", problem: "reason-long" }]);
  }
  return { outcome: "complete", review: { answer: "reject", reason } };
};

const whyOf = (typed: TypedReview, part: ReturnPart) => typed[`why-${part}`] ?? "";
