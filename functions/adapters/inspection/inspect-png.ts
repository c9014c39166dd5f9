import { crc32 } from "node:zlib";
import type { Effort } from "./effort.ts";
import { refuseHiddenPdf, refuseHiddenZip } from "./foreign-content.ts";
import { Refusal } from "./refusal.ts";

type Chunk = { readonly type: string; readonly data: Buffer };

/** Text is not needed to show a picture, and it may be compressed. */
const longestText = 64 * 1024;
const samplesPerPixel: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Checks every chunk of a PNG and unpacks its pixels once, without keeping them. */
export const inspectPng = async (bytes: Buffer, effort: Effort): Promise<null> => {
  refuseHiddenPdf(bytes);
  refuseHiddenZip(bytes);
  const chunks = readChunks(bytes, effort);
  const [header] = chunks;
  if (header?.type !== "IHDR" || header.data.length !== 13) throw new Refusal("damaged", "png");
  const expected = pixelBytes(header.data, effort);
  for (const { type, data } of chunks) {
    const text = type === "zTXt" || type === "iTXt" || type === "tEXt";
    if (text && data.length > longestText) throw new Refusal("decompression-bomb", type);
    if (type === "iCCP") effort.inflate(data.subarray(data.indexOf(0) + 2), "zlib");
  }
  const pixels = chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data);
  const length = await effort.measure(Buffer.concat(pixels), "zlib", (lengthSoFar) => {
    if (lengthSoFar > expected + header.data.readUInt32BE(4) * 4 + 64)
      throw new Refusal("decompression-bomb", "pixels");
  });
  if (length < expected) throw new Refusal("damaged", "png");
  return null;
};

const readChunks = (bytes: Buffer, effort: Effort): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    effort.spend();
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) break;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      throw new Refusal("damaged", "png");
    if (type === "IEND") {
      const rest = bytes.subarray(end + 4);
      if (rest.length > 16 || rest.some((byte) => byte > 0x20))
        throw new Refusal("polyglot", "trailing-data");
      return chunks;
    }
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  throw new Refusal("damaged", "png");
};

const pixelBytes = (header: Buffer, effort: Effort): number => {
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const samples = samplesPerPixel[header.readUInt8(9)];
  if (width === 0 || height === 0 || samples === undefined) throw new Refusal("damaged", "png");
  if (width * height > effort.limits.pixels) throw new Refusal("too-many-pixels");
  const bits = width * samples * header.readUInt8(8);
  // An interlaced picture has more, shorter rows: its size is at least that of its pixels.
  const interlaced = header.readUInt8(12) !== 0;
  return interlaced ? Math.floor((bits * height) / 8) : (Math.ceil(bits / 8) + 1) * height;
};
