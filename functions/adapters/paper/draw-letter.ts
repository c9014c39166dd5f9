import type { LetterPaper, LetterPart } from "../../../schemas/letter-paper.ts";
import { drawPages } from "./draw-pages.ts";
import { flow } from "./flow.ts";
import { letterhead } from "./letterhead.ts";
import { fullWidth, mm } from "./measures.ts";
import { paperDocument } from "./paper-document.ts";
import { paperName } from "./paper-name.ts";
import { endedWith } from "./paper-words.ts";
import { paragraph } from "./paragraph.ts";
import { beside, kept, space, stack, type Piece } from "./piece.ts";
import { recipientLines } from "./recipient-lines.ts";
import { signatureColumn } from "./signature-column.ts";
import { table } from "./table.ts";
import { textBlock } from "./text-block.ts";

const size = 13;

/** The PDF of a letter between bodies, to be signed by hand: the same bytes for the same paper. */
export const drawLetter = async (paper: LetterPaper): Promise<Uint8Array> => {
  const document = await paperDocument({
    title: `${paper.kind}: ${paper.subject}`,
    subject: paper.subject,
    author: paper.issuer.join(" "),
    keywords: [paper.kind.toLocaleLowerCase("vi"), "thi đua", "khen thưởng"],
    date: paper.date,
    data: paper,
  });
  const last = paper.parts.length - 1;
  const pieces = [
    ...letterhead(paper),
    ...paperName(paper.kind, paper.subject, 14),
    ...kept(
      textBlock([{ text: paper.address, style: "bold", size }], fullWidth, {
        align: "centre",
        gap: 10,
      }),
    ),
    space(4),
    ...paper.bases.flatMap((basis, index) => {
      const mark = index === paper.bases.length - 1 ? "." : ";";
      return paragraph([{ text: endedWith(basis, mark), style: "italic", size }]);
    }),
    ...paper.parts.flatMap((part, index) => partPieces(part, index === last)),
    ...closing(paper),
  ];
  drawPages(document, paper.mode, flow(pieces));
  return document.finish();
};

const partPieces = ({ heading, paragraphs, table: listed }: LetterPart, last: boolean): Piece[] => {
  const prose = paragraphs.map((text, index) => {
    const ended = last && index === paragraphs.length - 1 ? endedWith(text, "./.") : text;
    return paragraph([{ text: ended, style: "regular", size }]);
  });
  const text = prose.flat();
  return [
    ...(heading === undefined ? [] : kept(paragraph([{ text: heading, style: "bold", size }]))),
    // The signature must not stand on a page without any of the text above it.
    ...(last ? [...text.slice(0, -2), ...kept(text.slice(-2))] : text),
    ...(listed === undefined ? [] : framed(listed)),
  ];
};

const framed = ({ columns, rows }: NonNullable<LetterPart["table"]>): Piece[] => [
  { ...space(6), keep: true },
  ...table(
    [
      { title: "TT", share: 1.1, align: "centre" },
      { title: columns[0], share: 5 },
      { title: columns[1], share: 11 },
    ],
    rows.map(([what, why], index) => [String(index + 1).padStart(2, "0"), what, why]),
    fullWidth,
    12,
  ),
  space(4),
];

const left = { x: fullWidth.x, width: 70 * mm };
const right = { x: fullWidth.x + 74 * mm, width: fullWidth.width - 74 * mm };

const closing = ({ recipients, signature }: LetterPaper): Piece[] => {
  const hint = signature.hint ?? "";
  const room = stack([
    ...textBlock([{ text: hint, style: "italic", size: 12 }], right, { align: "centre" }),
    space(26 * mm),
  ]);
  const signed = signatureColumn(signature, { box: right, size, room });
  return [{ ...beside(recipientLines(recipients, left), signed), gap: 14, keep: true }];
};
