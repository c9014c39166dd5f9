import type { Session } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { LinkList } from "./parts/link-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  /** Whether no ballot that is missing can matter. */
  readonly idle: boolean;
  /** Nobody can be late before the opening, so nobody is reminded. */
  readonly called: boolean;
};

/** What whoever runs an open session may do with it. */
export const SessionActs = ({ frame, session, idle, called }: Props) => {
  const words = sessionActWords[frame.language];
  const acts = [
    ...(idle ? (["close"] as const) : called ? [] : (["remind"] as const)),
    "extend" as const,
    ...(session.round === 1 ? (["cancel"] as const) : []),
  ];
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{words.heading}</h2>
      <LinkList
        items={acts.map((act) => ({
          href: `/sessions/${session.id}/${act}`,
          title: words[act].link,
          hint: words[act].hint,
        }))}
      />
    </section>
  );
};
