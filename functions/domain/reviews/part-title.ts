import { slots } from "../../../schemas/catalogue/slots.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { reviewWords } from "../words/reviews.ts";
import type { ReturnPart } from "./read-review.ts";

/** What a part of a dossier is called. */
export const partTitle = (part: ReturnPart, language: Language): string =>
  part === "text" ? reviewWords[language].giveBack.text : slots[part][language];
