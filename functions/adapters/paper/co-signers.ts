import type { MinutesPaper } from "../../../schemas/paper.ts";
import { fullWidth, mm } from "./measures.ts";
import { beside, kept, space, stack, type Piece } from "./piece.ts";
import { textBlock } from "./text-block.ts";

/** The members who sign beneath secretary and chair: three in a row, each with room over the name. */
export const coSigners = (
  { coSigners: members = [] }: Pick<MinutesPaper, "coSigners">,
  size: number,
): Piece[] => {
  if (members.length === 0) return [];
  const rows = Array.from({ length: Math.ceil(members.length / 3) }, (_, row) =>
    members.slice(row * 3, row * 3 + 3),
  );
  const width = fullWidth.width / 3;
  return [
    ...kept(
      textBlock([{ text: "CÁC THÀNH VIÊN", style: "bold", size }], fullWidth, {
        align: "centre",
        gap: 14,
      }),
    ),
    ...rows.map((row) => {
      const indent = ((3 - row.length) * width) / 2;
      const columns = row.map(({ name, unit }, index) => {
        const box = { x: fullWidth.x + indent + index * width + 4, width: width - 8 };
        return [
          space(20 * mm),
          ...textBlock([{ text: name, style: "bold", size }], box, { align: "centre" }),
          ...(unit === undefined
            ? []
            : textBlock([{ text: unit, style: "regular", size: 11 }], box, { align: "centre" })),
        ];
      });
      return columns.reduce<Piece>((all, column) => beside([all], [stack(column)]), space(0));
    }),
  ];
};
