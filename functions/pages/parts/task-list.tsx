import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";
import type { ShapeName } from "./shape.tsx";
import { StateTag } from "./state-tag.tsx";

/** One thing to do. Without `href` it cannot be done yet. */
export type Task = {
  readonly title: string;
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  readonly state: "done" | "missing" | "fix" | "waiting";
  /** In place of the usual word for the state. */
  readonly stateLabel?: string | undefined;
};

const shapes: Readonly<Record<Task["state"], ShapeName>> = {
  done: "tick",
  missing: "ring",
  fix: "back",
  waiting: "half",
};

type Props = { readonly language: Language; readonly items: readonly Task[] };

/** What is left to do, each with a word for where it stands. The whole row can be pressed. */
export const TaskList = ({ language, items }: Props) => (
  <ul class="tasks">
    {items.map(({ title, href, hint, state, stateLabel }, index) => (
      <li class={`is-${state}`}>
        <div>
          {href === undefined ? (
            <span class="task-title">{title}</span>
          ) : (
            <a href={href} class="task-title" aria-describedby={`task-${index}`}>
              {title}
            </a>
          )}
          {hint !== undefined && <p class="hint">{hint}</p>}
        </div>
        <span id={`task-${index}`}>
          <StateTag shape={shapes[state]} text={stateLabel ?? kitWords[language].tasks[state]} />
        </span>
      </li>
    ))}
  </ul>
);
