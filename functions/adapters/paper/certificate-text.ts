import type { CertificateHolder, CertificatesPaper } from "../../../schemas/certificate-paper.ts";
import { certificateInk } from "./certificate-border.ts";
import type { Box } from "./measures.ts";
import { stack, type Piece } from "./piece.ts";
import { ruleUnder } from "./rule-under.ts";
import { textBlock } from "./text-block.ts";
import { nation } from "./paper-words.ts";
import type { Run } from "./typeset.ts";

type Text = Pick<CertificatesPaper, "authority" | "act" | "award" | "inscription" | "merit">;

/** State, motto and who gives, at the head of a certificate. */
export const certificateHead = ({ authority }: Pick<Text, "authority">, box: Box): Piece => {
  const line = (text: string, size: number, gap = 0) =>
    textBlock([{ text, style: "bold", size }], box, { align: "centre", gap });
  const motto = { text: nation.motto, style: "bold", size: 15 } as const;
  return stack([
    ...line(nation.name, 14),
    ...line(motto.text, motto.size),
    ruleUnder([motto], 1, box),
    ...line(authority, 15, 12),
  ]);
};

/**
 * What is given, to whom and what for. Letters grow smaller together until all of it fits a height,
 * and the name also until it takes no more than three lines, so that a long name is whole and large.
 */
export const certificateBody = (
  text: Text,
  holder: CertificateHolder,
  box: Box,
  height: number,
): Piece => {
  for (const scale of scales) {
    const body = stack(bodyAt(text, holder, box, scale));
    if (body.height <= height) return body;
  }
  return stack(bodyAt(text, holder, box, scales.at(-1) ?? 1));
};

const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46] as const;
const mostNameLines = 3;

const bodyAt = (
  text: Text,
  { name, about }: CertificateHolder,
  box: Box,
  scale: number,
): Piece[] => {
  const set = (run: Run, gap: number, mostLines = 2): Piece[] => {
    const at = (size: number) =>
      textBlock([{ ...run, size }], box, { align: "centre", gap: gap * scale, leading: 1.16 });
    let size = run.size * scale;
    while (at(size).length > mostLines && size > run.size * 0.45) size *= 0.94;
    return at(size);
  };
  return [
    ...set({ text: text.act, style: "regular", size: 18 }, 0),
    ...inked(set({ text: text.award, style: "bold", size: 46 }, 2, 1), certificateInk.red),
    ...(text.inscription === undefined
      ? []
      : inked(set({ text: text.inscription, style: "bold", size: 20 }, 0), certificateInk.red)),
    ...set({ text: name, style: "bold", size: 30 }, 12, mostNameLines),
    ...(about === undefined ? [] : set({ text: about, style: "regular", size: 16 }, 4, 3)),
    ...set({ text: text.merit, style: "italic", size: 18 }, 10, 3),
  ];
};

/** The same pieces in a colour (three parts of PDF's, each from 0 to 1). */
const inked = (pieces: readonly Piece[], colour: string): Piece[] =>
  pieces.map((piece) => ({
    ...piece,
    draw: (pen, top) => {
      pen.inked(colour, () => {
        piece.draw(pen, top);
      });
    },
  }));
