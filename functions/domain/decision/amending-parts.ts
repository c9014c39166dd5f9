import type { Amendment, Decision, LineChange } from "../../../schemas/decision.ts";
import type { Article, DecisionPaper, PaperAwardee } from "../../../schemas/paper.ts";
import type { SeasonKind } from "../../../schemas/registry.ts";
import { citedInFull } from "./cited.ts";
import { decisionSubject } from "./decision-subject.ts";
import { counted, granted, honoured } from "./grant.ts";

type Parts = Pick<DecisionPaper, "subject" | "bases" | "articles" | "appendix">;

/** What is needed besides the record: the grounds of any decision of the day, and what still fits inline. */
type Around = {
  readonly season: SeasonKind;
  readonly bases: readonly string[];
  readonly decidedBy: string;
  /** What stands over the names of a list. */
  readonly nameColumn: string;
  readonly mostInline: number;
};

/** The text of a decision that corrects, changes or revokes another: what it rests on, what it does. */
export const amendingParts = (decision: Decision, amends: Amendment, around: Around): Parts => {
  const { season, decidedBy, nameColumn, mostInline } = around;
  const { act, lines } = amends;
  const listed = act === "revoke" && lines.length > mostInline;
  return {
    subject: decisionSubject(decision, season),
    bases: basesOf(decision, amends, around.bases),
    articles: [
      act === "revoke" ? revocation(decision, amends, season, listed) : changesOf(decision, amends),
      { paragraphs: consequences(decision, amends) },
      {
        paragraphs: [
          `Trưởng Ban Tổ chức cán bộ, Chánh Văn phòng, thủ trưởng các đơn vị có liên quan và các ${honoured(decision.awardees)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
        ],
      },
    ],
    ...(listed && {
      appendix: {
        title: `Danh sách ${honoured(decision.awardees)} bị hủy bỏ khen thưởng`,
        decidedBy,
        columns: { name: nameColumn },
        rows: [...lines],
      },
    }),
  };
};

/** The provision and the decision itself come after the law; who asked, before who proposes. */
const basesOf = (decision: Decision, amends: Amendment, bases: readonly string[]): string[] => [
  ...bases.slice(0, -1),
  `Căn cứ ${unprefixed(amends.basis)}`,
  `Căn cứ ${citedInFull(amends, decision)} ${withSmallStart(amends.subject)}`,
  `Xét đề nghị của ${unended(amends.askedBy)}`,
  ...bases.slice(-1),
];

const changesOf = (decision: Decision, { act, changes, ...amends }: Amendment): Article => {
  const cited = citedInFull(amends, decision);
  const verb = act === "correct" ? "Đính chính" : "Sửa đổi, bổ sung";
  return {
    paragraphs: [
      `${verb} nội dung ghi tại ${cited} ${withSmallStart(amends.subject)} như sau:`,
      ...changes.map((change, index) => `${index + 1}. ${changeInWords(decision, change, act)}`),
    ],
  };
};

const parts = { name: "Tên", kind: "Chức vụ", place: "Đơn vị, địa phương" } as const;

const changeInWords = (
  { awardees }: Decision,
  { nominationId, part, from, to }: LineChange,
  act: Amendment["act"],
): string => {
  const nominee = awardees.find((awardee) => awardee.nominationId === nominationId)?.nominee;
  const kind = nominee?.kind === "individual" ? "cá nhân" : "tập thể";
  const what = `${parts[part]} của ${kind}`;
  const whose = part === "name" ? what : `${what} “${nominee?.name ?? ""}”`;
  if (from === "") return `${whose}: chưa ghi; nay bổ sung là “${to}”.`;
  return act === "correct"
    ? `${whose}: đã ghi là “${from}”; nay đính chính là “${to}”.`
    : `${whose}: “${from}” được sửa đổi thành “${to}”.`;
};

const revocation = (
  decision: Decision,
  { whole, lines, ...amends }: Amendment,
  season: SeasonKind,
  listed: boolean,
): Article => {
  const cited = citedInFull(amends, decision);
  const what = whole
    ? `Hủy bỏ ${cited} ${withSmallStart(amends.subject)}`
    : `Hủy bỏ việc ${granted(decision, season)} tại ${cited} đối với ${counted(decision.awardees)}`;
  return listed
    ? { paragraphs: [`${what} (có danh sách kèm theo).`] }
    : { paragraphs: [`${what}, gồm:`], awardees: lines.map(bare) };
};

const bare = ({ name, kind, place }: PaperAwardee): PaperAwardee => ({
  name,
  ...(kind !== undefined && { kind }),
  ...(place !== undefined && { place }),
});

const consequences = (decision: Decision, amends: Amendment): string[] => {
  const { act, whole, reason } = amends;
  const why = `Lý do: ${unended(reason)}.`;
  const from = "Quyết định này có hiệu lực kể từ ngày ký.";
  const rest = `Các nội dung khác của ${citedInFull(amends, decision)} không thay đổi. ${from}`;
  if (act !== "revoke") return [why, rest];
  const back = `Thu hồi hiện vật khen thưởng và tiền thưởng đã trao cho các ${honoured(decision.awardees)} nêu tại Điều 1; Ban Tổ chức cán bộ chủ trì, phối hợp với các đơn vị có liên quan thực hiện.`;
  return [why, back, whole ? from : rest];
};

const withSmallStart = (text: string): string =>
  text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
const unended = (text: string): string => text.replace(/[\s.;,]+$/u, "");
const unprefixed = (text: string): string => unended(text).replace(/^căn cứ\s+/iu, "");
