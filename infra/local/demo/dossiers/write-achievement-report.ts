import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cited, dayOf, type DossierBrief, sampleNote, thousands } from "./dossier-brief.ts";
import { parentOf, signOf } from "./letterhead.ts";

/** The achievement report as a Word file, in the award's outline: profile, achievements, awards. */
export const writeAchievementReport = async (brief: DossierBrief): Promise<Uint8Array> => {
  const small = { italics: true, size: 18, color: "737378" };
  const note = new TextRun({ text: sampleNote, ...small });
  const document = new Document({
    title: `Báo cáo thành tích – ${brief.nominee}`,
    creator: brief.facts.contact.name,
    styles: { default: { document: { run: { font: "Times New Roman", size: 26 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 1020 },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [note] })],
          }),
        },
        children: [letterhead(brief), ...body(brief)],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), brief);
};

const body = (brief: DossierBrief): (Paragraph | Table)[] => {
  const { nominee, award, year, facts } = brief;
  return [
    line("", {}),
    line("BÁO CÁO THÀNH TÍCH", { alignment: AlignmentType.CENTER }, { bold: true, size: 28 }),
    line(`Đề nghị tặng ${award} năm ${year}`, { alignment: AlignmentType.CENTER }, { bold: true }),
    line(""),
    heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"),
    text(`Tên đơn vị: ${nominee}. Địa chỉ: ${facts.place}. Lĩnh vực hoạt động: ${facts.field}.`),
    ...facts.sourced.map((fact) => text(`${fact.text} (Nguồn: ${fact.source}.)`)),
    heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
    text("1. Kết quả chủ yếu qua các năm (số liệu mẫu):"),
    figuresTable(brief),
    text("2. Các biện pháp và việc làm tiêu biểu:"),
    ...facts.achievements.map((achievement) => text(`- ${achievement}`)),
    text(
      `3. Đơn vị chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước; hoàn thành nghĩa vụ thuế, bảo hiểm năm ${year - 1} và các kỳ đã đến hạn của năm ${year}.`,
    ),
    heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
    ...earlierAwards(brief),
    line(""),
    line(
      facts.contact.signerRole,
      { alignment: AlignmentType.CENTER, indent: { left: 4600 } },
      { bold: true },
    ),
    line("(đã ký)", { alignment: AlignmentType.CENTER, indent: { left: 4600 } }, { italics: true }),
    line(
      facts.contact.signer,
      { alignment: AlignmentType.CENTER, indent: { left: 4600 } },
      { bold: true },
    ),
  ];
};

const earlierAwards = ({ facts }: DossierBrief): Paragraph[] =>
  facts.earlierAwards.length === 0
    ? [text("Đơn vị chưa được khen thưởng; đây là lần đầu đề nghị.")]
    : facts.earlierAwards.map((award) =>
        text(
          `- ${award.title}: Quyết định số ${award.number}, ngày ${cited(award.date)} của ${award.issuer} (số quyết định mẫu).`,
        ),
      );

const figuresTable = ({ facts, year }: DossierBrief): Table => {
  const row = (cells: readonly string[], bold = false) =>
    new TableRow({
      children: cells.map(
        (cell, place) =>
          new TableCell({
            width: { size: place === 0 ? 46 : 18, type: WidthType.PERCENTAGE },
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [
              line(
                cell,
                { alignment: place === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT },
                { bold, size: 24 },
              ),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(["Chỉ tiêu", ...[year - 2, year - 1, year].map(String)], true),
      ...facts.figures.map((figure) =>
        row([`${figure.label} (${figure.unit})`, ...figure.values.map(thousands)]),
      ),
    ],
  });
};

const letterhead = (brief: DossierBrief): Table => {
  const none = { style: "none" as const, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none };
  const centre = { alignment: AlignmentType.CENTER };
  const cell = (size: number, children: Paragraph[]) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, borders, children });
  const sample = brief.facts.standing === "sample" ? " (dữ liệu mẫu)" : "";
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [
          cell(42, [
            line(parentOf(brief), centre, { size: 24 }),
            line(brief.nominee.toUpperCase() + sample, centre, { size: 24, bold: true }),
            line(signOf(brief, "BC"), centre),
          ]),
          cell(58, [
            line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", centre, { size: 24, bold: true }),
            line("Độc lập - Tự do - Hạnh phúc", centre, { bold: true }),
            line(`${brief.facts.province}, ${dayOf(brief, "BC")}`, centre, { italics: true }),
          ]),
        ],
      }),
    ],
  });
};

type Run = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

const line = (words: string, look: IParagraphOptions = {}, run: Run = {}): Paragraph =>
  new Paragraph({ ...look, children: [new TextRun({ text: words, ...run })] });

const heading = (words: string) => line(words, { spacing: { before: 160 } }, { bold: true });

const text = (words: string) =>
  line(words, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { before: 60, after: 60, line: 300 },
  });

/** Packs the parts again with the brief's date, for the library writes the present moment. */
const settled = (bytes: Uint8Array, { year }: DossierBrief): Uint8Array => {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core)
    parts["docProps/core.xml"] = strToU8(
      strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${year}-09-30T00:00:00Z`),
    );
  return zipSync(parts, { mtime: new Date(year, 8, 30), level: 6 });
};
