import { Shape, type ShapeName } from "./shape.tsx";

/** A state as a word with its sign; the colour only repeats what both say. */
export const StateTag = ({ shape, text }: { readonly shape: ShapeName; readonly text: string }) => (
  <span class={`tag is-${shape}`}>
    <Shape name={shape} />
    {text}
  </span>
);
