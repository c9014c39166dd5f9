const whitespace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set([...Buffer.from("()<>[]{}/%")]);

/** Whether a byte separates words in PDF syntax. */
export const isSpace = (byte: number | undefined) => byte !== undefined && whitespace.has(byte);

/** Whether a byte belongs to a word: neither space nor delimiter, nor the end of the file. */
export const isRegular = (byte: number | undefined) =>
  byte !== undefined && !whitespace.has(byte) && !delimiters.has(byte);

/** Where the next word begins, past white space and comments. */
export const skipSpace = (bytes: Buffer, start: number): number => {
  let at = start;
  for (;;) {
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== 0x25) return at;
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
  }
};

/** Where the word that begins here ends. */
export const wordEnd = (bytes: Buffer, start: number): number => {
  let at = start;
  while (isRegular(bytes[at])) at += 1;
  return at;
};
