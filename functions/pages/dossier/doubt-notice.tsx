import type { Language } from "../../../schemas/primitives.ts";
import type { DoubtfulCitation } from "../../domain/doubtful-citations.ts";
import { citationSentence, describeWords } from "../../domain/words/describe.ts";
import { Notice } from "../parts/notice.tsx";

type Props = { readonly language: Language; readonly doubts: readonly DoubtfulCitation[] };

/** Citations to look at again; nothing when there are none. */
export const DoubtNotice = ({ language, doubts }: Props) =>
  doubts.length === 0 ? null : (
    <Notice kind="warning" title={describeWords[language].citationsTitle}>
      <ul>
        {doubts.map((doubt) => (
          <li>{citationSentence(doubt, language)}</li>
        ))}
      </ul>
      <p>{describeWords[language].citationsNext}</p>
    </Notice>
  );
