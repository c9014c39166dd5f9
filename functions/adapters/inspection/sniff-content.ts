import type { FileType } from "../../../schemas/dossier.ts";

/** What content looks like: a kind a dossier may hold, or the machine word of a stranger. */
export type Sniffed = { readonly kind: FileType } | { readonly stranger: string };

const kinds: readonly (readonly [string, FileType])[] = [
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "docx"],
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
];

const strangers: readonly (readonly [RegExp, string])[] = [
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, "ole"],
  [/^PK(\x05\x06|\x07\x08)/, "zip"],
  [/^GIF8[79]a/, "gif"],
  [/^RIFF[^]{4}WEBP/, "webp"],
  [/^[^]{4}ftyp(heic|heix|mif1|msf1|hevc|avif)/, "heic"],
  [/^(II\*\0|MM\0\*)/, "tiff"],
  [/^BM[^]{4}\0\0\0\0/, "bmp"],
  [/^\{\\rtf/, "rtf"],
  [/^Rar!\x1a\x07/, "rar"],
  [/^7z\xbc\xaf\x27\x1c/, "7z"],
  [/^\x1f\x8b/, "gzip"],
  [/^(MZ|\x7fELF)/, "executable"],
  [/^#!/, "script"],
];

const markup: readonly (readonly [RegExp, string])[] = [
  [/<svg[\s>]/i, "svg"],
  [/<(!doctype\s+html|html|head|body|script)[\s>]/i, "html"],
  [/^<\?xml/i, "xml"],
];

/** Tells a file's kind by its first bytes; its name and declared type are not asked. */
export const sniffContent = (bytes: Buffer): Sniffed | undefined => {
  const start = bytes.subarray(0, 1024 + 5).toString("latin1");
  const known = kinds.find(([magic]) => start.startsWith(magic));
  if (known) return { kind: known[1] };
  const foreign = strangers.find(([pattern]) => pattern.test(start));
  if (foreign) return { stranger: foreign[1] };
  const text = start.replace(/^(\xef\xbb\xbf)?\s+/, "").replaceAll("\0", "");
  const written = text.startsWith("<") || /^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/.test(text);
  const marked = written ? markup.find(([pattern]) => pattern.test(text)) : undefined;
  if (marked) return { stranger: marked[1] };
  return start.includes("%PDF-") ? { stranger: "shifted-pdf" } : undefined;
};
