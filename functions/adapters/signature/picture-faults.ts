import { inflateSync } from "node:zlib";

/** The size that a picture has on paper, in millimetres. */
type OnPaper = { readonly width: number; readonly height: number };

const largest = 400 * 1024;
/** Pixels per millimetre: 200 to 1200 for each inch. */
const coarsest = 200 / 25.4;
const finest = 1200 / 25.4;

/** What keeps a picture from being printed at its size over text: form, size, transparency. */
export const pictureFaults = (name: string, png: Uint8Array, paper: OnPaper): string[] => {
  const file = Buffer.from(png);
  if (!file.subarray(0, 8).equals(signature)) {
    return [`${name} is no PNG: export the picture (SVG too) as PNG with a transparent ground`];
  }
  if (file.length > largest) return [`${name} has ${file.length} bytes; ${largest} are the most`];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colours, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || colours !== 6 || interlaced !== 0) {
    return [`${name} must be RGBA with 8 bits for each and not interlaced`];
  }
  const ratio = (width / height) * (paper.height / paper.width);
  const density = width / paper.width;
  return [
    ...(ratio > 0.98 && ratio < 1.02
      ? []
      : [`${name} is ${width} × ${height}: on paper it is ${paper.width} × ${paper.height} mm`]),
    ...(density >= coarsest && density <= finest
      ? []
      : [`${name} is ${width} wide: from ${least(paper)} to ${most(paper)} print well`]),
    ...(hasClearCorners(file, width) ? [] : [`${name} has no transparent ground`]),
  ];
};

const signature = Buffer.from("89504e470d0a1a0a", "hex");
const least = ({ width }: OnPaper) => Math.ceil(width * coarsest);
const most = ({ width }: OnPaper) => Math.floor(width * finest);

/** The first row suffices: above it there is nothing that its bytes could be told by. */
const hasClearCorners = (file: Buffer, width: number): boolean => {
  let row;
  try {
    row = inflateSync(dataOf(file)).subarray(0, 1 + 4 * width);
  } catch {
    return false;
  }
  const [filter = 0] = row;
  const alpha: number[] = [];
  for (let at = 4; at < row.length; at += 4) {
    const left = alpha.at(-1) ?? 0;
    // With an empty row above, Paeth foretells the left byte and the average half of it.
    const foretold = filter === 1 || filter === 4 ? left : filter === 3 ? left >> 1 : 0;
    alpha.push(((row[at] ?? 0) + foretold) & 0xff);
  }
  return alpha.length === width && alpha[0] === 0 && alpha.at(-1) === 0;
};

const dataOf = (file: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
};
