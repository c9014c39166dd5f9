import { awardOf } from "../../../schemas/catalogue/awards.ts";
import type { Decision } from "../../../schemas/decision.ts";
import { signingBodies } from "../../../schemas/catalogue/signing-forms.ts";
import type { Article, DecisionPaper, PaperAwardee, PaperMode } from "../../../schemas/paper.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Organisation, SeasonKind } from "../../../schemas/registry.ts";
import { amendingParts } from "./amending-parts.ts";
import { awardeeLines } from "./awardee-lines.ts";
import { basesFor, type CouncilResult } from "./bases.ts";
import { counted, granted, honoured, merits, subjectOf } from "./grant.ts";
import { decisionCode, verifyPath, yearOf } from "./number.ts";
import { signatureBlock, type Signer } from "./signature-block.ts";

/** Everything that the text of a decision follows from. */
export type DecisionFacts = {
  readonly decision: Decision;
  readonly season: { readonly kind: SeasonKind };
  /** Organisations of the awardees, for their places. */
  readonly organisations: readonly Organisation[];
  readonly council: CouncilResult | undefined;
  /** Who signs, or is asked to. */
  readonly signer: Signer;
  /** The day whose regulations are cited: of the signature, or today for a draft. */
  readonly day: LocalDate;
  readonly mode: PaperMode;
  readonly publicUrl: string;
};

/** More than these stand in an appendix of their own. */
const mostInline = 6;

/**
 * The decision as a paper. A draft has neither number, date nor anything to check it by. One that
 * amends another shares all of it but its own words.
 */
export const decisionPaper = (facts: DecisionFacts): DecisionPaper => {
  const { decision, season, day } = facts;
  const { amends } = decision;
  const { appendix, ...paper } = grantingPaper(facts);
  if (!amends) return { ...paper, ...(appendix && { appendix }) };
  const { decidedBy } = signingBodies[awardOf(decision.award).signedFor];
  const around = {
    ...{ season: season.kind, bases: basesFor(day, undefined), decidedBy, mostInline },
    nameColumn: nameColumn(decision),
  };
  return { ...paper, ...amendingParts(decision, amends, around) };
};

const grantingPaper = (facts: DecisionFacts): DecisionPaper => {
  const { decision, season, council, signer, day, mode, publicUrl } = facts;
  const { authority, decidedBy } = signingBodies[awardOf(decision.award).signedFor];
  const { number, date, tallyDigest, chainHead } = decision;
  const rows = awardeeLines(decision.awardees, facts.organisations);
  const grant = granted(decision, season.kind);

  return {
    mode,
    issuer: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    code: decisionCode,
    place: "Hà Nội",
    ...(mode !== "draft" && number !== undefined && date !== undefined
      ? {
          number,
          date,
          verifyUrl: `${publicUrl}${verifyPath(number, yearOf(date))}`,
          audit: {
            ...(tallyDigest !== undefined && { tally: tallyDigest }),
            ...(chainHead !== undefined && { chain: chainHead }),
          },
        }
      : { number: null, date: null }),
    subject: subjectOf(decision, season.kind),
    authority,
    bases: basesFor(day, council),
    articles: [
      firstArticle(facts, grant, rows),
      {
        paragraphs: [
          "Quyết định này có hiệu lực kể từ ngày ký. Tiền thưởng kèm theo được trích từ Quỹ Thi đua, khen thưởng của Liên minh Hợp tác xã Việt Nam.",
        ],
      },
      {
        paragraphs: [
          `Trưởng Ban Tổ chức cán bộ, Chánh Văn phòng, thủ trưởng các đơn vị có liên quan và các ${honoured(decision.awardees)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
        ],
      },
    ],
    recipients: ["Như Điều 3", "Thường trực Liên minh HTXVN", "Lưu: VT, TCCB"],
    signature: signatureBlock(decision.award, signer),
    ...(rows.length > mostInline && {
      appendix: {
        title: `Danh sách ${honoured(decision.awardees)} được ${grant}`,
        decidedBy,
        columns: { name: nameColumn(decision) },
        rows,
      },
    }),
  };
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** Whom the first article honours: the only one by name, others by their count. */
const firstArticle = (
  { decision, season }: DecisionFacts,
  grant: string,
  rows: readonly PaperAwardee[],
): Article => {
  const why = merits(decision, season.kind);
  const [only] = rows;
  if (only && rows.length === 1) {
    const { name, kind, place } = only;
    const who = [name, kind, place].filter((part) => part !== undefined).join(", ");
    return { paragraphs: [`${capital(grant)} cho ${who}, ${why}.`] };
  }
  const act = `${capital(grant)} cho ${counted(decision.awardees)} ${why}`;
  return rows.length <= mostInline
    ? { paragraphs: [`${act}, gồm:`], awardees: [...rows] }
    : { paragraphs: [`${act} (có danh sách kèm theo).`] };
};

const nameColumn = ({ awardees }: Decision): string => {
  const kinds = new Set(awardees.map(({ nominee }) => nominee.kind));
  if (kinds.size > 1) return "Tên tập thể, họ và tên cá nhân";
  return kinds.has("individual") ? "Họ và tên" : "Tên tập thể";
};
