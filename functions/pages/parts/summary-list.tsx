import type { Child } from "hono/jsx";

/** One answer, with the way to change it. */
export type SummaryRow = {
  readonly label: string;
  readonly value: Child;
  readonly change?: { readonly href: string; readonly label: string } | undefined;
};

/** Answers to check, or facts about a thing. Line ends in a text are kept. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => (
  <dl class="summary">
    {rows.map(({ label, value, change }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
        {change !== undefined && (
          <dd class="change">
            <a href={change.href}>
              {change.label}
              <span class="hidden"> – {label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
