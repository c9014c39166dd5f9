/** What a signature says of itself in the document. */
export type SignatureFacts = {
  /** Moment of signing, ISO 8601; the document keeps whole seconds. */
  readonly at: string;
  readonly reason: string;
  readonly name: string;
  /** Shows itself on the first page, above the letterhead, where copies and co-signers do. */
  readonly shown?: boolean | undefined;
};

/** A moment as PDF writes it, in Vietnam's time. */
export const pdfDate = (at: string): string => {
  const local = new Date(Date.parse(at) + vietnam).toISOString();
  return `D:${local.slice(0, 19).replace(/\D/gu, "")}+07'00'`;
};

/** The moment that a date of ours names. */
export const readPdfDate = (text: string): string | undefined => {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\+07'00'$/u.exec(text)?.slice(1);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.map(Number);
  const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return new Date(local - vietnam).toISOString();
};

/** A moment as Nghị định 30/2020 wants it beside a signature: to the second, with Vietnam's time zone. */
export const shownDate = (at: string): string => {
  const local = new Date(Date.parse(at) + vietnam).toISOString();
  return `${local.slice(0, 10).split("-").reverse().join("-")} ${local.slice(11, 19)} +07:00`;
};

const vietnam = 7 * 3_600_000;
