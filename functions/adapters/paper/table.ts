import type { Box } from "./measures.ts";
import type { Piece } from "./piece.ts";
import { stack } from "./piece.ts";
import { pagination, type Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";

/** One column: its head, its share of the width, and how its cells stand. */
export type Column = {
  readonly title: string;
  readonly share: number;
  readonly align?: "left" | "centre";
};

const padding = { side: 4, above: 2.5, below: 3.5 } as const;

/** A ruled table as one piece for each row; a row that begins a page is preceded by the head. */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { x, width }: Box,
  size: number,
): Piece[] => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let at = x;
  const boxes = columns.map(({ share }): Box => {
    const box = { x: at, width: (width * share) / total };
    at += box.width;
    return box;
  });

  const whole: Tag = { role: "Table" };
  const row = (cells: readonly string[], head: boolean): Piece => {
    const within: Tag = { role: "TR", within: whole };
    const stacks = boxes.map((box, index) => {
      const inner = { x: box.x + padding.side, width: box.width - 2 * padding.side };
      const align = head ? "centre" : (columns[index]?.align ?? "left");
      const run = { text: cells[index] ?? "", style: head ? "bold" : "regular", size } as const;
      const tag = { role: head ? "TH" : "TD", within } as const;
      const lines = textBlock([run], inner, { align, leading: 1.15, tag });
      return stack(lines.length > 0 ? lines : [emptyCell(tag)]);
    });
    const inside = Math.max(size * 1.15, ...stacks.map(({ height }) => height));
    const height = padding.above + inside + padding.below;
    return {
      height,
      draw: (pen, top) => {
        pen.grid([x, ...boxes.map((box) => box.x + box.width)], top, top + height);
        for (const cell of stacks) {
          const slack = head ? (inside - cell.height) / 2 : 0;
          cell.draw(pen, top + padding.above + slack);
        }
      },
    };
  };

  const head = row(
    columns.map(({ title }) => title),
    true,
  );
  const again: Piece = {
    height: head.height,
    draw: (pen, top) => {
      pen.as(pagination, () => {
        pen.repeated(head, top, (once) => {
          head.draw(once, 0);
        });
      });
    },
  };
  return [
    { ...head, keep: true },
    ...rows.map((cells) => ({ ...shifted(row(cells, false)), head: again })),
  ];
};

const shifted = ({ height, draw }: Piece): Piece => ({
  height,
  draw: (pen, top) => {
    pen.shifted(top, () => {
      draw(pen, top);
    });
  },
});

/** Nothing to see, but the row keeps its number of cells. */
const emptyCell = (tag: Tag): Piece => ({
  height: 0,
  draw: (pen) => {
    pen.as(tag, () => {
      pen.raw("");
    });
  },
});
