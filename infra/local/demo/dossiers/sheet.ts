import { PDFDocument, type PDFFont, type PDFPage, rgb } from "pdf-lib";
import { type DossierBrief, sampleNote } from "./dossier-brief.ts";
import { type Cut, serif, wrap, wrapBalanced } from "./serif.ts";

/** How one paragraph looks. */
export type Look = {
  readonly cut?: Cut;
  readonly size?: number;
  readonly align?: "left" | "centre" | "justified";
  readonly indent?: number;
  /** Left edge and width, for text beside other text. */
  readonly x?: number;
  readonly width?: number;
  readonly after?: number;
  /** Lines of about the same length, for titles. */
  readonly balanced?: boolean;
};

const mm = 72 / 25.4;
const ink = rgb(0.07, 0.07, 0.09);
const grey = rgb(0.45, 0.45, 0.48);
const bluePen = rgb(0.1, 0.2, 0.6);

/** The sizes of the paper and its margins, in points. */
export const paper = { width: 595.28, height: 841.89, left: 30 * mm, right: 18 * mm, top: 20 * mm };
const textWidth = paper.width - paper.left - paper.right;
const bottom = 24 * mm;

/** A4 paper that is written from top to bottom and goes on to the next page by itself. */
export type Sheet = Awaited<ReturnType<typeof newSheet>>;

/** Takes a new document; its dates come from the brief, so that the same brief gives the same bytes. */
export const newSheet = async (brief: DossierBrief, title: string) => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const made = new Date(Date.UTC(brief.year, 8, 30));
  document.setTitle(`${title} – ${brief.nominee}`);
  document.setCreationDate(made);
  document.setModificationDate(made);
  const fonts = new Map<Cut, PDFFont>();
  for (const cut of ["regular", "bold", "italic"] as const) {
    document.registerFontkit({ create: () => serif(cut).engine });
    fonts.set(cut, await document.embedFont(serif(cut).bytes, { subset: true }));
  }

  const sheet = { page: document.addPage([paper.width, paper.height]), y: paper.top };

  const put = (text: string, x: number, y: number, cut: Cut, size: number, colour = ink) => {
    const font = fonts.get(cut);
    if (font) sheet.page.drawText(text, { x, y: paper.height - y, size, font, color: colour });
  };

  const rule = (x: number, y: number, width: number) => {
    sheet.page.drawLine({
      start: { x, y: paper.height - y },
      end: { x: x + width, y: paper.height - y },
      thickness: 0.7,
      color: ink,
    });
  };

  /** An upright line, downwards from `y`. */
  const bar = (x: number, y: number, height: number) => {
    sheet.page.drawLine({
      start: { x, y: paper.height - y },
      end: { x, y: paper.height - y - height },
      thickness: 0.7,
      color: ink,
    });
  };

  const room = (height: number) => {
    if (sheet.y + height <= paper.height - bottom) return;
    sheet.page = document.addPage([paper.width, paper.height]);
    sheet.y = paper.top;
  };

  const write = (text: string, look: Look = {}) => {
    const { cut = "regular", size = 13, align = "justified", indent = 0, after = 4 } = look;
    const { x = paper.left, width = textWidth } = look;
    const lines = (look.balanced ? wrapBalanced : wrap)(text, cut, size, width - indent);
    for (const [place, line] of lines.entries()) {
      room(size * 1.3);
      sheet.y += size * 1.3;
      const start = x + (place === 0 ? indent : 0);
      const free = width - (start - x) - serif(cut).width(line, size);
      const words = line.split(" ");
      const spread = align === "justified" && place < lines.length - 1 && words.length > 1;
      if (!spread) {
        put(line, start + (align === "centre" ? free / 2 : 0), sheet.y, cut, size);
        continue;
      }
      let at = start;
      const gap = serif(cut).width(" ", size) + free / (words.length - 1);
      for (const word of words) {
        put(`${word} `, at, sheet.y, cut, size);
        at += serif(cut).width(word, size) + gap;
      }
    }
    sheet.y += after;
  };

  /** A signature in blue pen: a line that swings as a hand does. */
  const sign = (x: number, y: number, seed: number) => {
    const wave = Array.from({ length: 9 }, (_, at) => {
      const height = ((seed * (at + 3) * 7919) % 17) - 8;
      return `${at === 0 ? "M" : "S"} ${at * 9} ${-height} ${at === 0 ? "" : `${at * 9 + 4} ${height * 0.7}`}`;
    });
    sheet.page.drawSvgPath(wave.join(" "), {
      x,
      y: paper.height - y,
      borderColor: bluePen,
      borderWidth: 1.3,
    });
  };

  const finish = async (): Promise<Uint8Array> => {
    const pages: PDFPage[] = document.getPages();
    for (const [place, page] of pages.entries()) {
      sheet.page = page;
      const width = serif("regular").width(sampleNote, 9);
      put(sampleNote, (paper.width - width) / 2, paper.height - 30, "regular", 9, grey);
      if (place > 0) put(String(place + 1), paper.width / 2, 40, "regular", 13);
    }
    return document.save();
  };

  return { sheet, put, rule, bar, room, write, sign, finish };
};
