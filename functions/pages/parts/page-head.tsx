import type { Child } from "hono/jsx";

type Props = {
  readonly title: string;
  readonly lead?: Child;
  /** What the page belongs to, in small letters above the title. */
  readonly over?: string | undefined;
};

/** The page's one heading, and a sentence on what can be done here. */
export const PageHead = ({ title, lead, over }: Props) => (
  <div class="page-head">
    {over !== undefined && <p class="over">{over}</p>}
    <h1>{title}</h1>
    {lead !== undefined && <p class="lead">{lead}</p>}
  </div>
);
