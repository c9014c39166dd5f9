import { type Canvas, newCanvas } from "./canvas.ts";
import { dayOf, type DossierBrief, pick, sampleNote } from "./dossier-brief.ts";
import { wrap } from "./serif.ts";

const width = 826;
const height = 1169;
/** The page is laid out at a hundred dots per inch and scanned at a little less. */
const scale = 0.88;
const ink = { pen: 1, stamp: 2, print: 0 };

/** The confirmation of tax duties as it comes out of a scanner: a little askew, with specks. */
export const scanTaxConfirmation = (brief: DossierBrief): Uint8Array => {
  const turn = (pick(brief.seed, "askew", 4, 11) / 1000) * (brief.seed % 2 === 0 ? 1 : -1);
  const on = newCanvas(
    Math.round(width * scale),
    Math.round(height * scale),
    [252, 250, 244],
    [
      [38, 38, 44],
      [34, 56, 140],
      [196, 40, 44],
      [150, 146, 138],
    ],
    (x, y) => [
      (width / 2 + (x - width / 2) * Math.cos(turn) - (y - height / 2) * Math.sin(turn)) * scale,
      (height / 2 + (x - width / 2) * Math.sin(turn) + (y - height / 2) * Math.cos(turn)) * scale,
    ],
  );
  specks(on, brief.seed);
  head(on, brief);
  body(on, brief);
  stamp(on, brief);
  return on.png();
};

const centred = (
  on: Canvas,
  text: string,
  middle: number,
  y: number,
  size: number,
  bold = true,
) => {
  const cut = bold ? "bold" : "regular";
  on.text(text, middle - on.widthOf(text, size, cut) / 2, y, size, ink.print, cut);
};

const head = (on: Canvas, brief: DossierBrief) => {
  const province = brief.facts.province.toUpperCase();
  centred(on, "TỔNG CỤC THUẾ", 230, 100, 17, false);
  centred(on, `CỤC THUẾ TỈNH ${province}`, 230, 122, 17);
  on.rectangle(180, 131, 100, 1.4, ink.print);
  centred(on, `Số: ${pick(brief.seed, "tax", 110, 990)}/XN-CT`, 230, 158, 18, false);
  centred(on, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 575, 100, 17);
  centred(on, "Độc lập - Tự do - Hạnh phúc", 575, 122, 18);
  on.rectangle(467, 131, 216, 1.4, ink.print);
  const place = `${brief.facts.province}, ${dayOf(brief, "tax")}`;
  on.text(place, 575 - on.widthOf(place, 18, "italic") / 2, 158, 18, ink.print, "italic");
};

const body = (on: Canvas, brief: DossierBrief) => {
  const { nominee, year, facts } = brief;
  centred(on, "GIẤY XÁC NHẬN", width / 2, 232, 22);
  centred(on, "Về việc hoàn thành nghĩa vụ thuế", width / 2, 260, 19);
  const code = `0000${String(pick(brief.seed, "code", 100_000, 999_999))}`;
  const paragraphs = [
    `Cơ quan thuế xác nhận: ${nominee}, mã số thuế ${code} (số mẫu), địa chỉ: ${facts.place}.`,
    `Tính đến ngày ký giấy này, đơn vị đã kê khai và nộp đầy đủ các khoản thuế, phí, lệ phí đến hạn của năm ${year - 1} và các kỳ đã qua của năm ${year}; không còn nợ thuế, không bị xử phạt vi phạm hành chính về thuế.`,
    "Giấy xác nhận này được cấp theo đề nghị của đơn vị để bổ sung hồ sơ đề nghị khen thưởng.",
    "Số liệu trong giấy là dữ liệu mẫu, chỉ dùng để minh họa./.",
  ];
  let y = 312;
  for (const paragraph of paragraphs) {
    for (const [place, line] of wrap(paragraph, "regular", 19, 612).entries()) {
      on.text(line, place === 0 ? 138 : 104, y, 19, ink.print, "regular");
      y += 28;
    }
    y += 8;
  }
};

const stamp = (on: Canvas, brief: DossierBrief) => {
  centred(on, "TL. CỤC TRƯỞNG", 575, 690, 18);
  centred(on, "TRƯỞNG PHÒNG (MẪU)", 575, 714, 18);
  on.ring(505, 790, 68, 4, ink.stamp);
  on.ring(505, 790, 46, 2, ink.stamp);
  const word = "MẪU";
  on.text(word, 505 - on.widthOf(word, 34, "bold") / 2, 802, 34, ink.stamp, "bold");
  for (let at = 0; at < 60; at += 1) {
    const swing = Math.sin(at / 3.1 + brief.seed) * (26 - at * 0.3);
    const next = Math.sin((at + 1) / 3.1 + brief.seed) * (26 - (at + 1) * 0.3);
    const x = 530 + at * 2.1;
    on.fill(
      [
        [
          [x, 785 + swing],
          [x + 2.1, 785 + next],
          [x + 2.1, 787.6 + next],
          [x, 787.6 + swing],
        ],
      ],
      ink.pen,
    );
  }
  centred(on, "Trần Văn Mẫu", 575, 880, 18);
  on.text(sampleNote, 138, 1120, 13, 3, "italic");
};

/** Dust on the glass, and the shadow of the page's edge. */
const specks = (on: Canvas, seed: number) => {
  for (let at = 0; at < 140; at += 1) {
    const x = pick(seed, `x${at}`, 4, width - 5);
    const y = pick(seed, `y${at}`, 4, height - 5);
    on.rectangle(x, y, pick(seed, `w${at}`, 4, 14) / 10, 1, 3);
  }
  on.rectangle(-20, -20, 23, height + 40, 3);
  on.rectangle(-20, height - 4, width + 40, 30, 3);
};
