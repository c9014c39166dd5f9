import type { Child } from "hono/jsx";
import type { Instant, Language } from "../../../schemas/primitives.ts";
import { dateAndTime } from "../../domain/dates.ts";

/** Something that happened. */
export type TimelineItem = {
  readonly at: Instant;
  readonly title: string;
  readonly by?: string | undefined;
  readonly detail?: Child;
};

type Props = { readonly language: Language; readonly items: readonly TimelineItem[] };

/** What happened, in the order given. */
export const Timeline = ({ language, items }: Props) => (
  <ol class="timeline">
    {items.map(({ at, title, by, detail }) => (
      <li>
        <p class="timeline-title">
          <strong>{title}</strong>
          {by !== undefined && <span class="by"> – {by}</span>}
        </p>
        <p class="timeline-at">
          <time datetime={at}>{dateAndTime(at, language)}</time>
        </p>
        {detail !== undefined && <div class="detail">{detail}</div>}
      </li>
    ))}
  </ol>
);
