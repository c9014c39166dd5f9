/** A sign that means the same on every page; always beside a word. */
export type ShapeName =
  "tick" | "dot" | "ring" | "half" | "cross" | "back" | "alert" | "info" | "pause";

const drawings: Readonly<Record<ShapeName, string>> = {
  tick: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 9.8L3.9 7.7l1.2-1.2L7 8.4l4-4 1.2 1.2Z",
  dot: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z",
  ring: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z",
  half: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2v10A5 5 0 0 1 8 3Z",
  cross:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.5 4.3 8 6.8l2.5-2.5 1.2 1.2L9.2 8l2.5 2.5-1.2 1.2L8 9.2l-2.5 2.5-1.2-1.2L6.8 8 4.3 5.5Z",
  back: "M6.5 2.5 7.8 3.8 5.6 6H10a4 4 0 0 1 0 8H5v-2h5a2 2 0 0 0 0-4H5.6l2.2 2.2-1.3 1.3L2 7Z",
  alert: "M8 1 15.5 14.5H.5Zm-.9 4.8v4.2h1.8V5.8Zm0 5.3v1.8h1.8v-1.8Z",
  pause: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.2 5h2v6h-2Zm3.6 0h2v6h-2Z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 3h1.8v1.8H7.1Zm0 3h1.8v5H7.1Z",
};

/** Draws a sign in the colour of the text around it; hidden from screen readers. */
export const Shape = ({ name }: { readonly name: ShapeName }) => (
  <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path fill-rule="evenodd" d={drawings[name]} />
  </svg>
);
