import * as z from "zod";
import { SignatureBlock } from "./paper.ts";
import { Line, LocalDate } from "./primitives.ts";

const line = Line.pipe(z.string().min(1).max(400));

/** Whose certificate a page is. */
export const CertificateHolder = z.object({
  name: Line.pipe(z.string().min(1).max(200)),
  /** Position, unit and place, as the decision names them. */
  about: Line.pipe(z.string().min(1).max(700)).optional(),
  /** `05.02/2023`: the entry in the roll of honour. */
  rollNumber: line,
});
export type CertificateHolder = z.infer<typeof CertificateHolder>;

/** Everything that the certificates of one decision are a pure function of: a page for each holder. */
export const CertificatesPaper = z.object({
  /** `mock` shows the sample seal; `configured` leaves the room for signature and seal by hand. */
  mode: z.enum(["mock", "configured"]),
  /** The Alliance's name as its seal bears it. */
  issuer: z.array(line).min(1).max(3),
  /** Who gives, in capitals: `CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM`. */
  authority: line,
  /** `TẶNG`, `TẶNG DANH HIỆU`. */
  act: line,
  /** What is given, in large letters: `BẰNG KHEN`. */
  award: line,
  /** What stands under it: `“Vì sự nghiệp phát triển hợp tác xã”`. */
  inscription: line.optional(),
  /** `Đã có thành tích xuất sắc trong phong trào thi đua năm 2022`. */
  merit: line,
  number: z.int().positive(),
  code: line,
  date: LocalDate,
  place: line,
  signature: SignatureBlock,
  verifyUrl: z.url().max(300),
  /** What the document is called, and what stands before number, day and entry on each page. */
  words: z.object({
    title: line,
    decision: line,
    roll: line,
    sample: line,
  }),
  holders: z.array(CertificateHolder).min(1),
});
export type CertificatesPaper = z.infer<typeof CertificatesPaper>;
