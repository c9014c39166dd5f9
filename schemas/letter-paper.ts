import * as z from "zod";
import { PaperMode } from "./paper.ts";
import { Line, LocalDate } from "./primitives.ts";

const long = Line.pipe(z.string().min(1).max(9_000));
const short = Line.pipe(z.string().min(1).max(400));

/** A numbered matter of a letter: its heading, its paragraphs, and a table of two columns besides the order. */
export const LetterPart = z.object({
  heading: long.optional(),
  paragraphs: z.array(long),
  table: z
    .object({ columns: z.tuple([short, short]), rows: z.array(z.tuple([long, long])).min(1) })
    .optional(),
});
export type LetterPart = z.infer<typeof LetterPart>;

/** Everything that a letter between bodies is a pure function of: a submission, a notice. */
export const LetterPaper = z.object({
  mode: PaperMode,
  parent: z.array(short).max(2).optional(),
  issuer: z.array(short).min(1).max(3),
  /** Given by the issuing body's own clerk when the paper is sent; a gap until then. */
  number: z.null(),
  code: short,
  place: short,
  /** None yet: the gap is filled in by hand with the signature. */
  date: LocalDate.nullable(),
  /** `TỜ TRÌNH`, `THÔNG BÁO`. */
  kind: short,
  subject: long,
  /** `Kính gửi: Liên minh HTX tỉnh Kon Tum`. */
  address: short,
  bases: z.array(long),
  parts: z.array(LetterPart).min(1),
  recipients: z.array(long).min(1),
  signature: z.object({
    instead: short.optional(),
    title: short,
    /** What the signer is to do there, where nobody has signed. */
    hint: short.optional(),
    /** Empty where the signer writes it. */
    name: Line.pipe(z.string().max(200)),
  }),
});
export type LetterPaper = z.infer<typeof LetterPaper>;
