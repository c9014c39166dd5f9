import PDFKit from "pdfkit";
import {
  dateInWords,
  endedWith,
  nation,
  numberLine,
} from "../../functions/adapters/paper/paper-words.ts";
import type { DecisionPaper } from "../../schemas/paper.ts";
import { pdfkitFace as face } from "./pdfkit-face.ts";
import { pdfkitList } from "./pdfkit-list.ts";

const mm = 72 / 25.4;
const margins = { top: 20 * mm, bottom: 20 * mm, left: 30 * mm, right: 18 * mm };
const [left, right] = [182, 277];

/**
 * A decision as a widely used engine draws it: every letter of ours in the same faces and sizes, on
 * pages alike; no tags, archive entries, data, pictures or signature.
 */
export const pdfkitDecision = async (paper: DecisionPaper): Promise<Uint8Array> => {
  const document = new PDFKit({ size: "A4", margins });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));

  drawHead(document, paper);
  drawBody(document, paper);
  drawClosing(document, paper);
  if (paper.appendix) pdfkitList(document, paper, paper.appendix, margins);
  document.end();
  await done;
  return Buffer.concat(chunks);
};

const drawHead = (document: PDFKit.PDFDocument, paper: DecisionPaper) => {
  const top = document.y;
  const column = (x: number, width: number) => (text: string, font: string, size: number) => {
    document.font(font).fontSize(size).text(text, x, document.y, { width, align: "center" });
  };
  const one = column(margins.left, left);
  for (const text of paper.issuer) one(text, face.bold, 13);
  one(numberLine(paper.number, paper.code), face.regular, 13);
  document.y = top;
  const two = column(margins.left + left, right);
  two(nation.name, face.bold, 13);
  two(nation.motto, face.bold, 14);
  two(`${paper.place}, ${dateInWords(paper.date)}`, face.italic, 14);
  document.x = margins.left;
};

const drawBody = (document: PDFKit.PDFDocument, paper: DecisionPaper) => {
  const centred = (text: string) =>
    document.font(face.bold).fontSize(14).text(text, { align: "center" });
  const set = { align: "justify", indent: 12.7 * mm } as const;

  ["QUYẾT ĐỊNH", paper.subject, paper.authority].forEach(centred);
  for (const [index, basis] of paper.bases.entries()) {
    const mark = index === paper.bases.length - 1 ? "." : ";";
    document.font(face.italic).text(endedWith(basis, mark), set);
  }
  centred("QUYẾT ĐỊNH:");
  for (const [index, { paragraphs, awardees = [] }] of paper.articles.entries()) {
    const listed = awardees.map(({ name, kind, place, note }, at) => {
      const text = [name, kind, place, note].filter((part) => part !== undefined).join(", ");
      return endedWith(`${at + 1}. ${text}`, at === awardees.length - 1 ? "." : ";");
    });
    const texts = [...paragraphs, ...listed];
    const last = index === paper.articles.length - 1;
    document.font(face.bold).text(`Điều ${index + 1}. `, { ...set, continued: true });
    for (const [at, text] of texts.entries()) {
      const ended = last && at === texts.length - 1 ? endedWith(text, "./.") : text;
      document.font(face.regular).text(ended, set);
    }
  }
};

const drawClosing = (document: PDFKit.PDFDocument, paper: DecisionPaper) => {
  const { above, instead, title, name } = paper.signature;
  const top = document.y + 14;
  document.font(face.boldItalic).fontSize(12).text("Nơi nhận:", margins.left, top, { width: 210 });
  document.font(face.regular).fontSize(11);
  for (const [index, text] of paper.recipients.entries()) {
    document.text(`- ${endedWith(text, index === paper.recipients.length - 1 ? "." : ";")}`);
  }
  document.fontSize(7);
  const { verifyUrl, audit } = paper;
  if (verifyUrl !== undefined) document.text(`Kiểm tra văn bản: ${verifyUrl}`, { width: 145 });
  if (audit?.tally !== undefined) document.text(`Kiểm phiếu: ${audit.tally}`, { width: 145 });
  if (audit?.chain !== undefined) document.text(`Nhật ký: ${audit.chain}`, { width: 145 });

  document.font(face.bold).fontSize(14);
  const column = { width: 232, align: "center" } as const;
  document.y = top;
  for (const text of [above, instead, title].filter((each) => each !== undefined)) {
    document.text(text, margins.left + 227, document.y, column);
  }
  document.text(name, margins.left + 227, document.y + 108, column);
};
