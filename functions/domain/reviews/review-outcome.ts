import { slots } from "../../../schemas/catalogue/slots.ts";
import type { StageName } from "../../../schemas/catalogue/stages.ts";
import type { NewEvent } from "../../../schemas/event.ts";
import type { StageOutcome } from "../../../schemas/nomination.ts";
import { nominationMailWords } from "../words/nomination-mails.ts";
import type { Review } from "./read-review.ts";

/** What an answer means to the workflow, and how the nomination's list of events tells it. */
export const reviewOutcome = (
  stage: StageName,
  review: Review,
): { readonly outcome: StageOutcome; readonly event: Pick<NewEvent, "kind" | "facts"> } => {
  switch (review.answer) {
    case "approve":
      return {
        outcome: { outcome: "advanced" },
        event: {
          kind: "stage-approved",
          facts: {
            stage,
            ...(review.score !== undefined && { score: String(review.score) }),
          },
        },
      };
    case "return":
      return {
        outcome: { outcome: "returned", reasons: [...review.reasons] },
        event: {
          kind: "returned",
          facts: {
            stage,
            reason: review.reasons
              .map(({ slot, reason }) => `${slot ? slots[slot].vi : textPart}: ${reason}`)
              .join("\n"),
          },
        },
      };
    case "reject":
      return {
        outcome: { outcome: "rejected", reason: review.reason },
        event: { kind: "rejected", facts: { stage, reason: review.reason } },
      };
  }
};

// Events are kept in the language of the papers, like everything else that people typed.
const { textPart } = nominationMailWords.vi;
