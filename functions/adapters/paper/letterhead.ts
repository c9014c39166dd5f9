import type { DecisionPaper } from "../../../schemas/paper.ts";
import { fullWidth, sizes, type Box } from "./measures.ts";
import { dateInWords, nation, numberLine } from "./paper-words.ts";
import { beside, kept, type Piece } from "./piece.ts";
import { ruleUnder } from "./rule-under.ts";
import { textBlock } from "./text-block.ts";
import type { Run } from "./typeset.ts";

const left: Box = { x: fullWidth.x, width: 182 };
const right: Box = { x: fullWidth.x + 182, width: fullWidth.width - 182 };

const motto = { text: nation.motto, style: "bold", size: sizes.motto } as const;

type Head = Pick<DecisionPaper, "parent" | "issuer" | "number" | "code" | "place" | "date">;

/** The two blocks over every paper: who issues it and its number; the state, its motto, place and date. */
export const letterhead = (head: Head): Piece[] => {
  const line = (text: string, style: Run["style"], size: number, box: Box) =>
    textBlock([{ text, style, size }], box, { align: "centre" });
  const issuer = [
    ...(head.parent ?? []).flatMap((text) => line(text, "regular", sizes.head, left)),
    ...head.issuer.flatMap((text) => line(text, "bold", sizes.head, left)),
  ];
  const last = { text: head.issuer.at(-1) ?? "", style: "bold", size: sizes.head } as const;
  const date = `${head.place}, ${dateInWords(head.date)}`;

  return kept([
    beside(
      [...issuer, ruleUnder([last], 0.42, left)],
      [
        ...line(nation.name, "bold", sizes.head, right),
        ...line(motto.text, motto.style, motto.size, right),
        ruleUnder([motto], 1, right),
      ],
    ),
    {
      ...beside(
        line(numberLine(head.number, head.code), "regular", sizes.number, left),
        line(date, "italic", sizes.motto, right),
      ),
      gap: 4,
    },
  ]);
};
