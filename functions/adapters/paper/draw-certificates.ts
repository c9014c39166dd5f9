import type { CertificateHolder, CertificatesPaper } from "../../../schemas/certificate-paper.ts";
import { drawBorder, insideBorder } from "./certificate-border.ts";
import {
  certificateCode,
  certificateNumber,
  certificateSignature,
  rollHeight,
  rollLine,
} from "./certificate-foot.ts";
import { certificateBody, certificateHead } from "./certificate-text.ts";
import { mm, sheet, type Box, type Sheet } from "./measures.ts";
import { paperDocument, type PaperDocument } from "./paper-document.ts";
import type { Pen } from "./pen.ts";
import { stack } from "./piece.ts";
import { textBlock } from "./text-block.ts";

/** A4 on its side. */
const landscape: Sheet = { width: sheet.height, height: sheet.width };

const inner: Box = { x: insideBorder, width: landscape.width - 2 * insideBorder };
const record: Box = { x: inner.x + 4 * mm, width: 92 * mm };
const signature: Box = { x: inner.x + inner.width - 108 * mm, width: 108 * mm };
const middle: Box = { x: inner.x + 8 * mm, width: inner.width - 16 * mm };
const [top, bottom] = [insideBorder, landscape.height - insideBorder];

/** The certificates of a decision, a page for each holder: the same bytes for the same paper. */
export const drawCertificates = async (paper: CertificatesPaper): Promise<Uint8Array> => {
  const document = await paperDocument({
    title: paper.words.title,
    subject: paper.merit,
    author: paper.issuer.join(" "),
    keywords: [paper.award.toLocaleLowerCase("vi"), "thi đua", "khen thưởng"],
    date: paper.date,
    data: paper,
  });
  for (const holder of paper.holders) {
    const pen = document.addPage(landscape);
    // From the lower edge, because the frame is drawn in PDF's own coordinates.
    pen.repeated("border", landscape.height, drawBorder);
    drawTexts(pen, paper, holder, document);
    if (paper.mode === "mock") drawSample(pen, paper.words.sample);
  }
  return document.finish();
};

const drawTexts = (
  pen: Pen,
  paper: CertificatesPaper,
  holder: CertificateHolder,
  document: PaperDocument,
) => {
  const signed = stack(certificateSignature(paper, document, signature));
  const [above, below] = [certificateNumber(paper, record), certificateCode(paper, record)];
  const roll = bottom - below.height - rollHeight;

  const head = certificateHead(paper, inner);
  head.draw(pen, top);
  const room = { from: top + head.height + 10, to: bottom - signed.height - 12 };
  const body = certificateBody(paper, holder, middle, room.to - room.from);
  body.draw(pen, room.from + (room.to - room.from - body.height) / 2);

  signed.draw(pen, bottom - signed.height);
  above.draw(pen, roll - above.height);
  rollLine(paper, holder, record).draw(pen, roll);
  below.draw(pen, bottom - below.height);
};

/** Outside the frame, where it spoils nothing and cannot be overlooked. */
const drawSample = (pen: Pen, text: string) => {
  const line = textBlock([{ text, style: "regular", size: 8.5 }], inner, { align: "centre" });
  stack(line).draw(pen, landscape.height - 7.4 * mm);
};
