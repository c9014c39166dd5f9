import { deflate } from "pako";
import type { PDFContext, PDFRawStream } from "pdf-lib";

/**
 * A compressed stream, as small as it gets: the same bytes on every machine, which Node's own zlib
 * does not promise.
 */
export const packed = (
  context: PDFContext,
  content: string | Uint8Array,
  entries: Parameters<PDFContext["flateStream"]>[1] = {},
): PDFRawStream => {
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  return context.stream(deflate(bytes, { level: 9 }), { ...entries, Filter: "FlateDecode" });
};
