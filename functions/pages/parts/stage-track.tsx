import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { Shape, type ShapeName } from "./shape.tsx";

/** One stop of a route as its reader sees it. */
export type TrackStage = {
  readonly title: string;
  readonly state: "done" | "current" | "todo" | "stopped";
  readonly note?: string | undefined;
};

const shapes: Readonly<Record<TrackStage["state"], ShapeName>> = {
  done: "tick",
  current: "dot",
  todo: "ring",
  stopped: "cross",
};

type Props = { readonly language: Language; readonly stages: readonly TrackStage[] };

/** Where it is, what is done and what comes: in a row, or down the page on a phone. */
export const StageTrack = ({ language, stages }: Props) => (
  <ol class="track">
    {stages.map(({ title, state, note }) => (
      <li class={`is-${state}`} aria-current={state === "current" ? "step" : undefined}>
        <Shape name={shapes[state]} />
        <div>
          <strong>{title}</strong>
          <span class="track-state">{kitWords[language].stages[state]}</span>
          {note !== undefined && <span class="track-note">{note}</span>}
        </div>
      </li>
    ))}
  </ol>
);
