import type { Child } from "hono/jsx";
import type { ButtonKind } from "./button.tsx";

type Props = { readonly href: string; readonly kind?: ButtonKind; readonly children?: Child };

/** A link with a button's weight: goes somewhere, changes nothing. */
export const ButtonLink = ({ href, kind = "primary", children }: Props) => (
  <a class={`button ${kind}`} href={href}>
    {children}
  </a>
);
