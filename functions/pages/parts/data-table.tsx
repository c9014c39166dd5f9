import type { Child } from "hono/jsx";

/** One column; `numeric` ones are set flush right in even figures. */
export type Column<Key extends string> = {
  readonly key: Key;
  readonly title: string;
  readonly numeric?: boolean;
};

type Props<Key extends string> = {
  readonly caption: string;
  /** Kept for screen readers only, where a heading beside it says the same. */
  readonly captionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Readonly<Record<Key, Child>>[];
  /** A last row of totals. */
  readonly total?: Readonly<Record<Key, Child>> | undefined;
  /** Said in place of a table without rows. */
  readonly empty?: string;
};

/** A table that becomes a list of cards where there is no room for one. */
export const DataTable = <Key extends string>({
  caption,
  captionHidden = false,
  columns,
  rows,
  total,
  empty,
}: Props<Key>) =>
  rows.length === 0 && empty !== undefined ? (
    <p class="empty">{empty}</p>
  ) : (
    <table class="board-table">
      <caption class={captionHidden ? "hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, numeric }) => (
            <th scope="col" class={numeric === true ? "number" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((row) => rowOf(columns, row))}</tbody>
      {total !== undefined && <tfoot>{rowOf(columns, total)}</tfoot>}
    </table>
  );

const rowOf = <Key extends string>(
  columns: readonly Column<Key>[],
  row: Readonly<Record<Key, Child>>,
) => (
  <tr>
    {columns.map(({ key, title, numeric }, index) =>
      index === 0 ? (
        <th scope="row">{row[key]}</th>
      ) : (
        <td data-label={title} class={numeric === true ? "number" : undefined}>
          {row[key]}
        </td>
      ),
    )}
  </tr>
);
