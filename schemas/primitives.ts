import * as z from "zod";

/** A moment, ISO 8601 in UTC to the millisecond. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Vietnam, `2022-10-16`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** A readable identifier that a data file may choose: lower case letters, digits, hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
export type Slug = z.infer<typeof Slug>;

/** An identifier that the system made: a letter for its kind and random characters. */
export const Id = z.string().regex(/^[a-z]-[0-9a-z]{16}$/);
export type Id = z.infer<typeof Id>;

/** SHA-256 as 64 hexadecimal digits. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);
export type Digest = z.infer<typeof Digest>;

/**
 * Without characters that nobody sees, turn the writing round, or make two names of one; those that
 * join letters or pictures stay where there is something to join.
 */
const seen = (text: string): string => {
  const kept = text.replace(/(?![\u200c\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/gu, "");
  return /[^\u200c\u200d\ufe0f\s\p{Cc}]/u.test(kept) ? kept : "";
};

/** One line a person typed: trimmed, in one normal form, without control or unseen characters. */
export const Line = z.string().transform((text) =>
  seen(text)
    .normalize("NFC")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim(),
);
export type Line = z.infer<typeof Line>;

/** Several lines a person typed: line ends kept, other control and unseen characters removed. */
export const Prose = z.string().transform((text) =>
  seen(text)
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim(),
);
export type Prose = z.infer<typeof Prose>;

/** Something said in both languages of the pages. */
export const Bilingual = z.object({ vi: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

/** The language of a page. Vietnamese unless the person chose otherwise. */
export const Language = z.enum(["vi", "en"]);
export type Language = z.infer<typeof Language>;
