import type { Ending, StageOutcome } from "../../schemas/nomination.ts";

/** How a nomination ends when its last stage came out like this, and the reason to show. */
export const endingOf = (
  outcome: StageOutcome,
): { readonly ending: Ending; readonly reason: string } => {
  switch (outcome.outcome) {
    case "advanced":
      return { ending: "decided", reason: "" };
    case "rejected":
    case "not-chosen":
      return { ending: outcome.outcome, reason: outcome.reason };
    case "withdrawn":
    case "lapsed":
      return { ending: outcome.outcome, reason: "" };
    case "returned":
      return { ending: "lapsed", reason: "" };
  }
};
