import { strToU8, zlibSync } from "fflate";
import type { PDFContext, PDFRawStream } from "pdf-lib";

/** A compressed stream, as small as it gets: the same bytes on every machine, which zlib itself does not promise. */
export const packed = (
  context: PDFContext,
  content: string | Uint8Array,
  entries: Parameters<PDFContext["flateStream"]>[1] = {},
): PDFRawStream => {
  const bytes = typeof content === "string" ? strToU8(content, true) : content;
  return context.stream(zlibSync(bytes, { level: 9 }), { ...entries, Filter: "FlateDecode" });
};
