import type { Decision } from "../../schemas/decision.ts";
import { whyCancelled } from "../domain/decision/why-cancelled.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import type { Frame } from "../domain/frame.ts";
import { oneDecisionWords } from "../domain/words/one-decision.ts";
import { Timeline, type TimelineItem } from "./parts/timeline.tsx";

type Props = { readonly frame: Frame; readonly decision: Decision };

/** What happened to a decision, newest first, as its record tells. */
export const DecisionHistory = ({ frame: { language }, decision }: Props) => {
  const words = oneDecisionWords[language];
  const { openedAt, remindedAt, approval, publishedAt, cancelled, number } = decision;
  const { amendedBy = [] } = decision;
  const items: TimelineItem[] = [
    { at: openedAt, title: words.events.opened },
    ...(remindedAt === undefined ? [] : [{ at: remindedAt, title: words.events.reminded }]),
    ...(approval ? [{ at: approval.at, title: words.events.signed, by: approval.name }] : []),
    ...(approval && number !== undefined
      ? [
          {
            at: approval.at,
            title: words.events.numbered,
            detail: words.byNumber(decisionNumber(number)),
          },
        ]
      : []),
    ...(publishedAt === undefined ? [] : [{ at: publishedAt, title: words.events.published }]),
    ...(cancelled
      ? [
          {
            at: cancelled.at,
            title: words.events.cancelled,
            detail: whyCancelled(cancelled, language),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.historyTitle}</h2>
      {amendedBy.length > 0 && (
        <>
          <h3>{words.amendedTitle}</h3>
          <ul>
            {amendedBy.map(({ by, act, number: amending }) => (
              <li>
                {words.events[act]}
                {": "}
                <a href={`/decisions/${by}`}>{words.byNumber(decisionNumber(amending))}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Timeline language={language} items={items.toReversed()} />
    </section>
  );
};
