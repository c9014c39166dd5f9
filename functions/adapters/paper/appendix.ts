import type { Appendix, DecisionPaper, PaperAwardee } from "../../../schemas/paper.ts";
import { fullWidth } from "./measures.ts";
import { dateInWords, numberInWords } from "./paper-words.ts";
import { kept, space, type Piece } from "./piece.ts";
import { ruleUnder } from "./rule-under.ts";
import { table } from "./table.ts";
import type { Tag } from "./tag.ts";
import { textBlock, type Setting } from "./text-block.ts";

const usual = {
  name: "Họ và tên / Tên tập thể",
  kind: "Chức vụ",
  place: "Đơn vị, địa phương",
  note: "Ghi chú",
} as const;

const shares = { name: 6, kind: 4, place: 6.5, note: 3.5 } as const;

/** The columns of a list of awardees, and its rows from 01. */
export const appendixTable = ({ columns, rows }: Pick<Appendix, "columns" | "rows">) => {
  const shown = fields.filter(
    (field) => field === "name" || rows.some((row) => row[field] !== undefined),
  );
  return {
    columns: [
      { title: "TT", share: 1.2, align: "centre" } as const,
      ...shown.map((field) => ({ title: columns?.[field] ?? usual[field], share: shares[field] })),
    ],
    rows: rows.map((row, index) => [
      String(index + 1).padStart(2, "0"),
      ...shown.map((field) => row[field] ?? ""),
    ]),
  };
};

type Head = Pick<DecisionPaper, "number" | "code" | "date">;

/** The words that tie a list to its decision. */
export const belongsTo = (
  { number, code, date }: Head,
  { decidedBy }: Pick<Appendix, "decidedBy">,
): string =>
  `Kèm theo Quyết định số ${numberInWords(number)}/${code} ${dateInWords(date)} của ${decidedBy}`;

/** The list of awardees with its heading, which names the decision it belongs to. */
export const appendixPieces = (paper: Head, appendix: Appendix): Piece[] => {
  const heading: Tag = { role: "H1" };
  const centred = (text: string, style: "bold" | "italic", setting: Setting) =>
    textBlock([{ text, style, size: 14 }], fullWidth, { align: "centre", ...setting });
  const of = `(${belongsTo(paper, appendix)})`;
  const { columns, rows } = appendixTable(appendix);

  return [
    ...kept([
      ...centred("Phụ lục", "bold", { tag: heading, goesOn: true }),
      ...centred(appendix.title.toLocaleUpperCase("vi"), "bold", { tag: heading }),
      ...centred(of, "italic", { gap: 2 }),
      ruleUnder([{ text: of, style: "italic", size: 14 }], 0.4, fullWidth),
      space(8),
    ]),
    ...table(columns, rows, fullWidth, 13),
  ];
};

const fields = ["name", "kind", "place", "note"] as const satisfies readonly (keyof PaperAwardee)[];
