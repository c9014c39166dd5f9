/** A place to go to, with what is to be known before. */
export type LinkItem = {
  readonly href: string;
  readonly title: string;
  readonly hint?: string | undefined;
};

/** Several ways on, one a row. The whole row can be pressed. */
export const LinkList = ({ items }: { readonly items: readonly LinkItem[] }) => (
  <ul class="tasks">
    {items.map(({ href, title, hint }) => (
      <li>
        <div>
          <a href={href} class="task-title">
            {title}
          </a>
          {hint !== undefined && <p class="hint">{hint}</p>}
        </div>
      </li>
    ))}
  </ul>
);
