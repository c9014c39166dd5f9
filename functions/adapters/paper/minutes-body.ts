import type { MinutesMember, MinutesPaper } from "../../../schemas/paper.ts";
import { fullWidth } from "./measures.ts";
import { paperName } from "./paper-name.ts";
import { endedWith } from "./paper-words.ts";
import { paragraph } from "./paragraph.ts";
import { kept, space, type Piece } from "./piece.ts";
import { table, type Column } from "./table.ts";

const presences = {
  present: "Dự trực tiếp",
  remote: "Dự từ xa",
  written: "Ý kiến bằng văn bản",
  deputy: "Người thay bỏ phiếu",
  absent: "Vắng mặt",
} as const;

/** From the name of the minutes to their last full stop. */
export const minutesBody = (paper: MinutesPaper, size: number): Piece[] => {
  const heading = (text: string) =>
    kept(paragraph([{ text, style: "bold", size }], { role: "H2" }));
  const prose = (texts: readonly string[]) =>
    texts.flatMap((text) => paragraph([{ text, style: "regular", size }]));

  return [
    ...paperName("BIÊN BẢN", paper.subject, size),
    space(6),
    ...prose(paper.opening),
    ...heading("I. THÀNH PHẦN"),
    ...prose([paper.quorum]),
    ...framed(memberTable(paper)),
    ...heading("II. KẾT QUẢ BỎ PHIẾU"),
    ...prose([endedWith(`Hình thức khen thưởng: ${paper.award}`, "."), ...paper.threshold]),
    ...framed(nomineeTable(paper)),
    ...prose(paper.unanimous === undefined ? [] : [paper.unanimous]),
    ...heading("III. KẾT LUẬN"),
    ...ended(prose([...paper.result, ...paper.closing].map(lastMarked))),
  ];
};

const lastMarked = (text: string, index: number, all: readonly string[]) =>
  index === all.length - 1 ? endedWith(text, "./.") : text;

/** The last two lines stay with the signatures. */
const ended = (pieces: readonly Piece[]) => [...pieces.slice(0, -2), ...kept(pieces.slice(-2))];

const framed = (rows: readonly Piece[]) => [{ ...space(6), keep: true }, ...rows, space(4)];

const tookPart = ({ presence, deputy }: Pick<MinutesMember, "presence" | "deputy">): string => {
  if (deputy === undefined) return presences[presence];
  return presence === "deputy"
    ? `${presences.deputy}: ${deputy}`
    : `${presences[presence]} (người thay ${deputy} không bỏ phiếu)`;
};

const memberTable = ({ members }: MinutesPaper): Piece[] => {
  const recusals = members.some(({ recusedFrom = [] }) => recusedFrom.length > 0);
  const columns: Column[] = [
    { title: "TT", share: 1.1, align: "centre" },
    { title: "Họ và tên", share: 5 },
    { title: "Chức danh", share: 4 },
    { title: "Tham gia", share: 3.5 },
    ...(recusals ? [{ title: "Không bỏ phiếu cho", share: 4.5 }] : []),
  ];
  const rows = members.map(({ name, role, presence, deputy, recusedFrom = [] }, index) => [
    order(index),
    name,
    role,
    tookPart({ presence, deputy }),
    recusedFrom.join("; "),
  ]);
  return table(columns, rows, fullWidth, 12);
};

const nomineeTable = ({ nominees }: MinutesPaper): Piece[] => {
  const counted = (title: string, share: number): Column => ({ title, share, align: "centre" });
  const columns: Column[] = [
    counted("TT", 1.3),
    { title: "Tập thể, cá nhân", share: 5.6 },
    counted("Đồng ý", 1.7),
    counted("Không đồng ý", 1.8),
    counted("Trả lại", 1.4),
    counted("Không ý kiến", 1.8),
    counted("Cần đạt", 1.8),
    { title: "Kết quả", share: 3.2 },
  ];
  const rows = nominees.map((nominee, index) => [
    order(index),
    nominee.place === undefined ? nominee.name : `${nominee.name}, ${nominee.place}`,
    String(nominee.agree),
    String(nominee.disagree),
    String(nominee.return),
    String(nominee.abstain),
    `${nominee.needed}/${nominee.basis}`,
    nominee.outcome,
  ]);
  return table(columns, rows, fullWidth, 12);
};

const order = (index: number) => String(index + 1).padStart(2, "0");
