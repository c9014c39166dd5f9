import type { Language } from "../../schemas/primitives.ts";
import type { AllianceLine } from "../domain/fairness/alliance-lines.ts";
import { fairnessWords } from "../domain/words/fairness.ts";

type Props = { readonly language: Language; readonly line: AllianceLine | undefined };

/** A province, and below it the names of those that it took in. */
export const ProvinceName = ({ language, line }: Props) => (
  <>
    {line?.province}
    {line !== undefined && line.joined.length > 0 && (
      <span class="facts">{fairnessWords[language].joined(line.joined.join(", "))}</span>
    )}
  </>
);
