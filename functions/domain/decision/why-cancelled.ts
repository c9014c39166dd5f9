import type { Cancellation } from "../../../schemas/decision.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { oneDecisionWords } from "../words/one-decision.ts";

/** Why a draft was cancelled, in a sentence: the desk's own, or what ended it by itself. */
export const whyCancelled = ({ why, reason = "" }: Cancellation, language: Language): string => {
  const words = oneDecisionWords[language];
  switch (why) {
    case "nobody-left":
      return words.nobodyLeft;
    case "frozen":
      return words.heldFrozen;
    case "by-desk":
      return reason;
  }
};
