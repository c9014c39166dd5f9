import type { Child } from "hono/jsx";
import { Shape, type ShapeName } from "./shape.tsx";

/** What a notice is about; a problem is read out at once. */
export type NoticeKind = "done" | "info" | "warning" | "problem";

const shapes: Readonly<Record<NoticeKind, ShapeName>> = {
  done: "tick",
  info: "info",
  warning: "alert",
  problem: "cross",
};

type Props = { readonly kind: NoticeKind; readonly title: string; readonly children?: Child };

/** What happened (the title), what was kept and what comes next (the children). */
export const Notice = ({ kind, title, children }: Props) => (
  <section class={`notice ${kind}`} role={kind === "problem" ? "alert" : "status"}>
    <h2>
      <Shape name={shapes[kind]} />
      {title}
    </h2>
    {children !== undefined && <div class="notice-body">{children}</div>}
  </section>
);
