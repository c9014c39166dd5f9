import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { Notice } from "../parts/notice.tsx";

type Props = { readonly language: Language; readonly reasons: readonly string[] };

/** What a return asks for at this place; nothing when it asks for nothing here. */
export const ReturnedFor = ({ language, reasons }: Props) =>
  reasons.length === 0 ? null : (
    <Notice kind="warning" title={kitWords[language].tasks.fix}>
      {reasons.map((reason) => (
        <p class="as-typed">{reason}</p>
      ))}
    </Notice>
  );
