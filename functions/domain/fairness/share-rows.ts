import type { Language } from "../../../schemas/primitives.ts";
import { fairnessWords } from "../words/fairness.ts";
import type { Part } from "./rotation.ts";
import { percentOf, type Shares } from "./shares.ts";

/** One share as it is shown. */
export type ShareRow = {
  readonly measure: string;
  readonly part: Part;
  readonly percent: number | undefined;
  /** Cooperatives are compared with a named share; first-time nominees with nothing. */
  readonly compared: boolean;
};

/** The four shares, each named by what it is a share of. */
export const shareRows = ({ firstTime, cooperative }: Shares, language: Language): ShareRow[] => {
  const words = fairnessWords[language].shares;
  const row = (what: string, of: string, part: Part, compared: boolean): ShareRow => ({
    ...{ measure: `${what} – ${of}`, part, percent: percentOf(part), compared },
  });
  return [
    row(words.firstTime, words.nominated, firstTime.nominated, false),
    row(words.firstTime, words.chosen, firstTime.chosen, false),
    row(words.cooperative, words.nominated, cooperative.nominated, true),
    row(words.cooperative, words.chosen, cooperative.chosen, true),
  ];
};
