import { AlignmentType, Document, Footer, Packer, Paragraph, type Table, TextRun } from "docx";
import { cited, type DossierBrief, sampleNote } from "./dossier-brief.ts";
import { figuresTable, headTable } from "./report-tables.ts";
import { settleWordFile } from "./settle-word-file.ts";
import { line } from "./word-line.ts";

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
        children: [headTable(brief), ...body(brief)],
      },
    ],
  });
  return settleWordFile(await Packer.toBuffer(document), brief);
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

const heading = (words: string) => line(words, { spacing: { before: 160 } }, { bold: true });

const text = (words: string) =>
  line(words, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { before: 60, after: 60, line: 300 },
  });
