import type { Child } from "hono/jsx";

/** `primary` once a page; `agree` approves or casts; `danger` cannot be taken back. */
export type ButtonKind = "primary" | "secondary" | "danger" | "agree";

type Props = {
  readonly kind?: ButtonKind;
  /** With `value`: what is posted when this button was the one. */
  readonly name?: string;
  readonly value?: string;
  readonly children?: Child;
};

/** Sends its form. Says the act itself: "Trả lại hồ sơ", never "OK". */
export const Button = ({ kind = "primary", name, value, children }: Props) => (
  <button class={`button ${kind}`} type="submit" name={name} value={value}>
    {children}
  </button>
);
