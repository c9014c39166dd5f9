import { FreezeKind, FreezeOutcome } from "../../../schemas/freeze.ts";
import type { NominationEvent } from "../../../schemas/event.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { freezeWords } from "../words/freezes.ts";

/** What the desk reads in the story of a nomination about a mark: its kind, paper, outcome and note. */
export const freezeLines = (
  { kind, facts }: Pick<NominationEvent, "kind" | "facts">,
  language: Language,
): string[] => {
  if (kind !== "frozen" && kind !== "unfrozen") return [];
  const words = freezeWords[language];
  const aKind = FreezeKind.safeParse(facts["freeze"]);
  const outcome = FreezeOutcome.safeParse(facts["outcome"]);
  const { paper, note } = facts;
  const noteLabel = words.note[kind === "frozen" ? "freeze" : "lift"];
  return [
    ...(aKind.success ? [`${words.kind}: ${words.kinds[aKind.data]}`] : []),
    ...(paper === undefined ? [] : [`${words.paper}: ${paper}`]),
    ...(outcome.success ? [`${words.outcome}: ${words.outcomes[outcome.data]}`] : []),
    ...(note === undefined ? [] : [`${noteLabel}: ${note}`]),
  ];
};
