import type {
  MinutesMember,
  MinutesNominee,
  MinutesPaper,
  MinutesRanking,
} from "../../../schemas/paper.ts";
import { fullWidth } from "./measures.ts";
import type { Piece } from "./piece.ts";
import { table, type Column } from "./table.ts";

const size = 11.5;

const presences = {
  remote: "Dự từ xa",
  written: "Ý kiến bằng văn bản",
  deputy: "Người thay bỏ phiếu",
  absent: "Vắng mặt",
  recused: "Không được bỏ phiếu",
} as const;

const counted = (title: string, share: number): Column => ({ title, share, align: "centre" });

/** Who belongs to the body and how each took part. */
export const memberTable = ({ members }: Pick<MinutesPaper, "members">): Piece[] => {
  const recusals = members.some(({ recusedFrom = [] }) => recusedFrom.length > 0);
  const explained = members.some(({ deputy, enteredBy }) => deputy ?? enteredBy);
  const columns: Column[] = [
    counted("TT", 1.2),
    { title: "Họ và tên", share: 4 },
    { title: "Chức danh, đơn vị", share: explained ? 4.6 : 6.4 },
    { title: "Tham gia", share: explained ? 5 : 3.2 },
    ...(recusals ? [{ title: "Không bỏ phiếu cho", share: 4.2 }] : []),
  ];
  const rows = members.map((member, index) => [
    order(index),
    member.instead === undefined ? member.name : `${member.name} (${member.instead})`,
    member.unit === undefined ? member.role : `${member.role}, ${member.unit}`,
    tookPart(member),
    (member.recusedFrom ?? []).join("; "),
  ]);
  return table(columns, rows, fullWidth, size);
};

const tookPart = ({ presence, deputy, enteredBy }: MinutesMember): string => {
  const itself =
    enteredBy === undefined ? presences[presence] : `${presences[presence]}, ${enteredBy} nhập`;
  if (deputy === undefined) return itself;
  return presence === "deputy"
    ? `${itself}: ${deputy}`
    : `${itself} (đã cử ${deputy} bỏ phiếu thay)`;
};

/** How one list of nominees was counted. */
export const nomineeTable = (nominees: readonly MinutesNominee[]): Piece[] => {
  const columns: Column[] = [
    counted("TT", 1.3),
    { title: "Tập thể, cá nhân", share: 5 },
    counted("Đồng ý", 1.6),
    counted("Không đồng ý", 1.9),
    counted("Trả lại", 1.4),
    counted("Không ý kiến", 1.9),
    counted("Vắng", 1.7),
    counted("Cần đạt", 1.8),
    { title: "Kết quả", share: 3.2 },
  ];
  const rows = nominees.map((nominee, index) => [
    order(index),
    placed(nominee),
    ...[nominee.agree, nominee.disagree, nominee.return, nominee.abstain, nominee.absent].map(
      String,
    ),
    `${nominee.needed}/${nominee.basis}`,
    nominee.outcome,
  ]);
  return table(columns, rows, fullWidth, size);
};

/** Who stood where for the places. */
export const rankingTable = ({ rows }: MinutesRanking): Piece[] =>
  table(
    [
      counted("Hạng", 1.5),
      { title: "Tập thể, cá nhân", share: 7 },
      counted("Phiếu đồng ý", 2.2),
      counted("Điểm thẩm định", 2.4),
      { title: "Kết quả xếp hạng", share: 5 },
    ],
    rows.map(({ rank, name, agree, score, standing }) => [
      String(rank),
      name,
      String(agree),
      score === undefined ? "–" : String(score),
      standing,
    ]),
    fullWidth,
    size,
  );

/** A name that says where it is from does not say it twice. */
const placed = ({ name, place }: MinutesNominee): string =>
  place === undefined || name.includes(place) ? name : `${name}, ${place}`;

const order = (index: number) => String(index + 1).padStart(2, "0");
