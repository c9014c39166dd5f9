import * as z from "zod";
import { Digest, Line, LocalDate } from "./primitives.ts";

const text = Line.pipe(z.string().min(1).max(4_000));
const short = Line.pipe(z.string().min(1).max(300));

/** `draft` has no number, date or signature; `mock` shows the sample seal and says so; `configured` shows the organisation's own. */
export const PaperMode = z.enum(["draft", "mock", "configured"]);
export type PaperMode = z.infer<typeof PaperMode>;

/** What every paper of the Alliance carries: its head, its mode, and what lets a reader check it. */
const Letterhead = z.object({
  mode: PaperMode,
  /** The body above the issuing one, printed over it in regular capitals. */
  parent: z.array(short).max(2).optional(),
  /** The issuing body, one entry for each printed line: `["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"]`. */
  issuer: z.array(short).min(1).max(3),
  /** The number in its series; null until it is issued. */
  number: z.int().positive().nullable(),
  /** What follows the number, `QĐ-LMHTXVN`. */
  code: short,
  place: short,
  date: LocalDate.nullable(),
  /** What the paper is about, `Về việc tặng Cờ thi đua năm 2022`. */
  subject: text,
  /** Where a reader checks the paper; printed as a QR code and as text. */
  verifyUrl: z.url().max(300).optional(),
  /** Printed small beside the QR code, so that paper and records can be compared. */
  audit: z.object({ tally: Digest.optional(), chain: Digest.optional() }).optional(),
});

/** Who signs and in what name: `TM. BAN CHẤP HÀNH`, `CHỦ TỊCH`, `Nguyễn Văn A`. */
export const SignatureBlock = z.object({
  /** `TM. BAN CHẤP HÀNH`, where the signer acts for a body. */
  above: short.optional(),
  /** `KT. CHỦ TỊCH`, where the signer acts for another; it stands under the body. */
  instead: short.optional(),
  title: short,
  name: short,
});
export type SignatureBlock = z.infer<typeof SignatureBlock>;

/** One line of a list of awardees. */
export const PaperAwardee = z.object({
  name: short,
  /** Position or kind: `Giám đốc`, `Hợp tác xã`. */
  kind: short.optional(),
  /** Unit, place or province. */
  place: short.optional(),
  note: short.optional(),
});
export type PaperAwardee = z.infer<typeof PaperAwardee>;

/** One `Điều`: its paragraphs, then a numbered list when the awardees are few. */
export const Article = z.object({
  paragraphs: z.array(text).min(1),
  awardees: z.array(PaperAwardee).optional(),
});
export type Article = z.infer<typeof Article>;

/** A list of awardees on pages of its own, numbered separately. */
export const Appendix = z.object({
  /** `Danh sách cá nhân được tặng Kỷ niệm chương …`. */
  title: text,
  /** Who decided, as written after `của`: `Chủ tịch Liên minh Hợp tác xã Việt Nam`. */
  decidedBy: short,
  /** Words over the columns of name, kind, place and note, where the usual ones do not fit. */
  columns: z
    .object({
      name: short.optional(),
      kind: short.optional(),
      place: short.optional(),
      note: short.optional(),
    })
    .optional(),
  rows: z.array(PaperAwardee).min(1),
});
export type Appendix = z.infer<typeof Appendix>;

/** Everything that the PDF of a decision is a pure function of. */
export const DecisionPaper = Letterhead.extend({
  /** Who decides, in capitals: `CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM`. */
  authority: short,
  /** `Căn cứ …` and `Theo đề nghị …`, without the mark at the end. */
  bases: z.array(text).min(1),
  articles: z.array(Article).min(1),
  /** The lines of `Nơi nhận`, without hyphen and final mark. */
  recipients: z.array(text).min(1),
  signature: SignatureBlock,
  appendix: Appendix.optional(),
});
export type DecisionPaper = z.infer<typeof DecisionPaper>;

/** A member of the electorate, and how the member took part in the first round. */
export const MinutesMember = z.object({
  name: short,
  role: short,
  /** The organisation that the member comes from. */
  unit: short.optional(),
  /** `recused`: may not vote on anybody of the list, and is not missed. */
  presence: z.enum(["remote", "written", "deputy", "absent", "recused"]),
  /** Whose seat the member took over while the session was open, and when. */
  instead: text.optional(),
  /** Who stood in for the member, whether or not that one voted. */
  deputy: text.optional(),
  /** Who typed in the written opinion. */
  enteredBy: short.optional(),
  /** Names of the nominees on which the member does not vote. */
  recusedFrom: z.array(short).optional(),
});
export type MinutesMember = z.infer<typeof MinutesMember>;

/** One nominee's count, with the numbers of the threshold as they were applied. */
export const MinutesNominee = z.object({
  name: short,
  place: short.optional(),
  agree: z.int().nonnegative(),
  disagree: z.int().nonnegative(),
  return: z.int().nonnegative(),
  abstain: z.int().nonnegative(),
  /** Members who might have voted on the nominee and did not. */
  absent: z.int().nonnegative(),
  /** Members on which the threshold was taken. */
  basis: z.int().nonnegative(),
  /** Agreeing votes that were needed. */
  needed: z.int().nonnegative(),
  /** `Được chọn`, `Trả lại để bổ sung`, `Không đạt`. */
  outcome: short,
});
export type MinutesNominee = z.infer<typeof MinutesNominee>;

/** How nominees who passed stood for the places of an award that has only so many. */
export const MinutesRanking = z.object({
  /** By what they are ranked, and how many places there are. */
  lead: text,
  rows: z
    .array(
      z.object({
        rank: z.int().positive(),
        name: short,
        agree: z.int().nonnegative(),
        score: z.int().optional(),
        standing: short,
      }),
    )
    .min(1),
});
export type MinutesRanking = z.infer<typeof MinutesRanking>;

/** One count of a session. */
export const MinutesRound = z.object({
  /** `Vòng 1`; absent when there was one round only. */
  title: short.optional(),
  /** How many must take part, and how many did. */
  turnout: z.array(text).min(1),
  /** The nominees, award by award. */
  lists: z.array(z.object({ award: text, nominees: z.array(MinutesNominee).min(1) })),
  ranking: MinutesRanking.optional(),
});
export type MinutesRound = z.infer<typeof MinutesRound>;

/** Everything that the minutes of a ballot session are a pure function of. */
export const MinutesPaper = Letterhead.extend({
  /** `Căn cứ …`, without the mark at the end. */
  bases: z.array(text),
  /** When and where, as sentences; how its time was changed. */
  opening: z.array(text).min(1),
  /** Who chairs and who keeps the minutes, as sentences. */
  officers: z.array(text).min(1),
  /** How many members there are, and how they took part. */
  attendance: z.array(text).min(1),
  members: z.array(MinutesMember).min(1),
  agenda: z.array(text).min(1).optional(),
  /** What members were told before they voted. */
  note: z.array(text).min(1).optional(),
  /** The threshold in words and numbers, with its source. */
  threshold: z.array(text).min(1),
  rounds: z.array(MinutesRound).min(1),
  /** How a tie that the last round left was settled. */
  chairDecision: z.array(text).min(1).optional(),
  /** What the minutes must say when a unanimous count reveals the votes. */
  unanimous: text.optional(),
  /** Why nominees go back, unsigned and in no order. */
  returned: z.array(z.object({ name: short, reasons: z.array(text).min(1) })).optional(),
  /** Who was chosen, returned, not chosen. */
  result: z.array(text).min(1),
  closing: z.array(text),
  /** The secretary on the left, the chair on the right; signed afterwards. */
  signatures: z.array(SignatureBlock).length(2),
  /** Members who sign beside them. */
  coSigners: z
    .array(z.object({ name: short, unit: short.optional() }))
    .min(1)
    .optional(),
  recipients: z.array(text).min(1),
});
export type MinutesPaper = z.infer<typeof MinutesPaper>;
