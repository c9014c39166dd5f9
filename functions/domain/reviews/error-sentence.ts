import type { Language } from "../../../schemas/primitives.ts";
import { reviewWords } from "../words/reviews.ts";
import { partTitle } from "./part-title.ts";
import type { ReviewError } from "./read-review.ts";

/** What is wrong with an answer, as a sentence for whoever typed it. */
export const errorSentence = ({ problem, part }: ReviewError, language: Language): string => {
  const { errors, reject } = reviewWords[language];
  const title = part === undefined ? reject.reason : partTitle(part, language);
  switch (problem) {
    case "reason-missing":
    case "reason-long":
      return errors[problem](title);
    case "choose":
    case "score":
    case "nothing-to-mend":
    case "reject-reason":
      return errors[problem];
  }
};
