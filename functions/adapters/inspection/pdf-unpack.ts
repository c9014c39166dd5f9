import type { Effort } from "./effort.ts";
import type { PdfStream } from "./pdf-objects.ts";
import { isNamed, numberOf, type PdfDictionary, type PdfValue, valueOf } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** More filters than this, one over the other, is a way to hide or to explode. */
const mostFilters = 3;
const deflate = new Set(["FlateDecode", "Fl"]);

/** The names of a stream's filters in order; refused when there are too many to be honest. */
export const filtersOf = (
  { dictionary }: PdfStream,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): readonly string[] => {
  const value = resolve(valueOf(dictionary, "Filter"));
  const items = value?.kind === "array" ? value.items.map(resolve) : value ? [value] : [];
  if (items.length > mostFilters) throw new Refusal("decompression-bomb", "filters");
  return items.flatMap((item) => (item?.kind === "name" ? [item.text] : []));
};

/** Charges what the streams of a PDF unpack to; pictures are weighed by their size in pixels. */
export const weighStream = async (
  stream: PdfStream,
  filters: readonly string[],
  effort: Effort,
): Promise<void> => {
  const packed = filters.filter((filter) => deflate.has(filter) || filter.startsWith("LZW"));
  if (packed.length > 1) throw new Refusal("decompression-bomb", "filters");
  if (isNamed(stream.dictionary, "Subtype", "Image")) {
    const width = numberOf(stream.dictionary, "Width") ?? 0;
    const height = numberOf(stream.dictionary, "Height") ?? 0;
    if (width * height > effort.limits.pixels) throw new Refusal("too-many-pixels");
    return;
  }
  if (!deflate.has(filters[0] ?? "")) return;
  try {
    await effort.measureCharged(stream.data, "zlib");
  } catch (error) {
    // Readers forgive a wrong checksum in page content; only its weight matters here.
    if (!(error instanceof Refusal) || error.reason !== "damaged") throw error;
  }
};

/** Unpacks an object or cross-reference stream, which may use Deflate and a PNG predictor only. */
export const unpackStream = (stream: PdfStream, effort: Effort): Buffer => {
  const { dictionary, data } = stream;
  const keys = dictionary.entries.map(([key]) => key);
  if (new Set(keys).size < keys.length) throw new Refusal("damaged", "stream");
  const filters = filtersOf(stream, (value) => value);
  const [filter] = filters;
  if (filters.length === 0 && valueOf(dictionary, "Filter") === undefined) return data;
  if (filters.length !== 1 || filter === undefined || !deflate.has(filter))
    throw new Refusal("damaged", ...filters);
  const unpacked = effort.inflate(data, "zlib");
  return unpredicted(unpacked, parametersOf(dictionary));
};

const parametersOf = (dictionary: PdfDictionary): PdfDictionary | undefined => {
  const value = valueOf(dictionary, "DecodeParms");
  const first = value?.kind === "array" ? value.items[0] : value;
  if (first === undefined || first.kind === "word") return undefined;
  if (first.kind !== "dictionary") throw new Refusal("damaged", "DecodeParms");
  return first;
};

const unpredicted = (bytes: Buffer, parameters: PdfDictionary | undefined): Buffer => {
  const predictor = (parameters && numberOf(parameters, "Predictor")) ?? 1;
  if (predictor === 1 || parameters === undefined) return bytes;
  if (predictor < 10) throw new Refusal("damaged", "Predictor");
  const columns = numberOf(parameters, "Columns") ?? 1;
  const plain = (numberOf(parameters, "Colors") ?? 1) === 1;
  const bytewise = (numberOf(parameters, "BitsPerComponent") ?? 8) === 8;
  if (!plain || !bytewise || columns < 1) throw new Refusal("damaged", "Predictor");
  const rows = Math.floor(bytes.length / (columns + 1));
  const result = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (result[at - 1] ?? 0) : 0;
      const above = row > 0 ? (result[at - columns] ?? 0) : 0;
      const corner = column > 0 && row > 0 ? (result[at - columns - 1] ?? 0) : 0;
      const raw = bytes[row * (columns + 1) + 1 + column] ?? 0;
      result[at] = raw + predicted(kind, left, above, corner);
    }
  }
  return result;
};

const predicted = (kind: number, left: number, above: number, corner: number): number => {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const distances = [left, above, corner].map((each) => Math.abs(guess - each));
  const nearest = Math.min(...distances);
  return [left, above, corner][distances.indexOf(nearest)] ?? 0;
};
