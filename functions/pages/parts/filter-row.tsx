import type { Child } from "hono/jsx";
import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { Button } from "./button.tsx";

type Props = {
  readonly language: Language;
  /** The page itself, without its query. */
  readonly action: string;
  /** Names the form for screen readers: "Lọc hồ sơ". */
  readonly label: string;
  /** Something is filtered now, so offer to clear it. */
  readonly filtered?: boolean;
  /** Fields. */
  readonly children?: Child;
};

/** Narrows a list by a GET, so that the address of the result can be kept and sent. */
export const FilterRow = ({ language, action, label, filtered = false, children }: Props) => (
  <form class="filter" method="get" action={action} role="search" aria-label={label}>
    {children}
    <div class="filter-acts">
      <Button kind="secondary">{kitWords[language].filter}</Button>
      {filtered && <a href={action}>{kitWords[language].clearFilter}</a>}
    </div>
  </form>
);
