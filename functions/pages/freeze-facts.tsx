import type { Freeze } from "../../schemas/freeze.ts";
import type { Language } from "../../schemas/primitives.ts";
import { dateAndTime, shortDate } from "../domain/dates.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = { readonly language: Language; readonly frozen: Freeze; readonly by: string };

/** What a mark rests on, for the desk: kind, paper with its number, note, who marked it and when. */
export const FreezeFacts = ({ language, frozen, by }: Props) => {
  const words = freezeWords[language];
  const { kind, paper, number, date, note, at } = frozen;
  return (
    <>
      <p>{words.notice.desk(by, dateAndTime(at, language))}</p>
      <SummaryList
        rows={[
          { label: words.kind, value: words.kinds[kind] },
          {
            label: words.paper,
            value: (
              <>
                {paper}
                {number !== undefined && (
                  <div class="hint">
                    {words.cited(number, date === undefined ? undefined : shortDate(date))}
                  </div>
                )}
              </>
            ),
          },
          { label: words.note.freeze, value: note },
        ]}
      />
    </>
  );
};
