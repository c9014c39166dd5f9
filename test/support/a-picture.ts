import { crc32, deflateSync } from "node:zlib";

/** The colour of a picture at a place, from 0 to 1 across and down: red, green, blue, opacity. */
export type Paint = (x: number, y: number) => readonly [number, number, number, number];

/** A PNG in RGBA. */
export const aPicture = (width: number, height: number, paint: Paint): Uint8Array => {
  const rows = Buffer.alloc(height * (1 + 4 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.set(paint((x + 0.5) / width, (y + 0.5) / height), y * (1 + 4 * width) + 1 + 4 * x);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** A red ring with a star, on nothing. */
export const aSealPicture = (pixels = 426): Uint8Array =>
  aPicture(pixels, pixels, (x, y) => {
    const away = Math.hypot(x - 0.5, y - 0.5);
    const ray = 0.12 + 0.06 * Math.cos(5 * Math.atan2(y - 0.5, x - 0.5));
    const inked = (away < 0.5 && away > 0.45) || (away < 0.34 && away > 0.325) || away < ray;
    return [200, 16, 30, inked ? 210 : 0];
  });

/** A blue wave, on nothing. */
export const aSignaturePicture = (): Uint8Array =>
  aPicture(480, 190, (x, y) => {
    const way = 0.5 + 0.35 * Math.sin(x * 22) * (1 - x);
    return [16, 50, 170, x > 0.03 && x < 0.97 && Math.abs(y - way) < 0.05 ? 255 : 0];
  });

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
