import type { Child } from "hono/jsx";
import type { Frame } from "../../domain/frame.ts";
import { Button, type ButtonKind } from "./button.tsx";
import { HiddenNonce } from "./hidden-nonce.tsx";

type Props = {
  readonly frame: Frame;
  /** Where the form posts to. */
  readonly action: string;
  /** The act in a verb: "Trả lại hồ sơ". */
  readonly act: string;
  readonly kind?: ButtonKind;
  /** Answers already given, posted along. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** What will follow, said before the button; more fields if the act needs them. */
  readonly children?: Child;
};

/** The last step before an act: its consequence, then a button that names it. */
export const ConfirmStep = ({
  frame,
  action,
  act,
  kind = "primary",
  values = {},
  back,
  children,
}: Props) => (
  <form class="confirm" method="post" action={action}>
    <HiddenNonce frame={frame} />
    {Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
    )}
    {children}
    <div class="acts">
      <Button kind={kind}>{act}</Button>
      {back !== undefined && <a href={back.href}>{back.label}</a>}
    </div>
  </form>
);
