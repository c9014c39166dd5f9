import type { MinutesPaper } from "../../../schemas/paper.ts";
import { checkMark } from "./check-mark.ts";
import { coSigners } from "./co-signers.ts";
import { drawPages } from "./draw-pages.ts";
import { flow } from "./flow.ts";
import { letterhead } from "./letterhead.ts";
import { fullWidth, mm } from "./measures.ts";
import { minutesBody } from "./minutes-body.ts";
import { paperDocument } from "./paper-document.ts";
import { numberLine } from "./paper-words.ts";
import { beside, kept, space, type Piece } from "./piece.ts";
import { recipientLines } from "./recipient-lines.ts";
import { signatureColumn } from "./signature-column.ts";

/** The PDF of a session's minutes, to be signed by secretary and chair: the same bytes for the same paper. */
export const drawMinutes = async (paper: MinutesPaper): Promise<Uint8Array> => {
  const document = await paperDocument({
    title: `Biên bản ${numberLine(paper.number, paper.code).replace("Số: ", "số ")}`,
    subject: paper.subject,
    author: paper.issuer.join(" "),
    keywords: ["biên bản", "bình xét", "suy tôn", "thi đua", "khen thưởng"],
    date: paper.date,
    data: paper,
  });
  const size = 13;
  const pieces = [...letterhead(paper), ...minutesBody(paper, size), ...ending(paper, size)];
  drawPages(document, paper.mode, flow(pieces));
  return document.finish();
};

/** Two signatures side by side, the members' beneath, then the recipients and what the paper is checked by. */
const ending = (paper: MinutesPaper, size: number): Piece[] => {
  const half = fullWidth.width / 2;
  const [left = [], right = []] = paper.signatures.map((block, index) =>
    signatureColumn(block, {
      box: { x: fullWidth.x + index * half, width: half },
      size,
      room: space(27 * mm),
    }),
  );
  return [
    // Members may sign on the next page: together they are half a page high.
    { ...beside(left, right), gap: 14, keep: paper.coSigners === undefined },
    ...kept(coSigners(paper, size)),
    { ...space(10), keep: true },
    ...kept([
      ...recipientLines(paper.recipients, { x: fullWidth.x, width: half }),
      ...checkMark(paper, fullWidth),
    ]),
  ];
};
