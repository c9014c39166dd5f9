import PDFKit from "pdfkit";
import type { DecisionPaper } from "../../schemas/paper.ts";

const face = (file: string) => `node_modules/@expo-google-fonts/tinos/${file}.ttf`;
const regular = face("400Regular/Tinos_400Regular");
const bold = face("700Bold/Tinos_700Bold");
const italic = face("400Regular_Italic/Tinos_400Regular_Italic");
const mm = 72 / 25.4;

/** The text of a decision as a widely used engine draws it: no tags, archive entries, data, seal or signature. */
export const pdfkitDecision = async (paper: DecisionPaper): Promise<Uint8Array> => {
  const margins = { top: 20 * mm, bottom: 20 * mm, left: 30 * mm, right: 18 * mm };
  const document = new PDFKit({ size: "A4", margins });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));

  const centred = (text: string) =>
    document.font(bold).fontSize(14).text(text, { align: "center" });
  [...paper.issuer, paper.code, paper.subject, paper.authority].forEach(centred);
  for (const basis of paper.bases)
    document.font(italic).fontSize(14).text(basis, { align: "justify" });
  for (const { paragraphs, awardees = [] } of paper.articles) {
    const texts = [...paragraphs, ...awardees.map(({ name, place = "" }) => `${name}, ${place}`)];
    for (const text of texts) document.font(regular).fontSize(14).text(text, { align: "justify" });
  }
  for (const text of paper.recipients) document.fontSize(11).text(text);
  const { above = "", title, name } = paper.signature;
  [above, title, name].forEach(centred);
  if (paper.appendix) drawList(document, paper.appendix.rows);
  document.end();
  await done;
  return Buffer.concat(chunks);
};

const widths = [31, 156, 104, 169] as const;

const drawList = (
  document: PDFKit.PDFDocument,
  rows: NonNullable<DecisionPaper["appendix"]>["rows"],
) => {
  let top = Infinity;
  document.font(regular).fontSize(13);
  rows.forEach(({ name, kind = "", place = "" }, index) => {
    const cells = [String(index + 1), name, kind, place];
    const height = Math.max(
      ...cells.map((text, at) => document.heightOfString(text, { width: (widths[at] ?? 0) - 8 })),
    );
    if (top + height > 780) {
      document.addPage();
      top = 20 * mm;
    }
    let left = 30 * mm;
    cells.forEach((text, at) => {
      const width = widths[at] ?? 0;
      document.rect(left, top, width, height + 6).stroke();
      document.text(text, left + 4, top + 3, { width: width - 8 });
      left += width;
    });
    top += height + 6;
  });
};
