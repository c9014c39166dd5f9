import { type Cut, type Letter, serif } from "./serif.ts";
import { writePng } from "./write-png.ts";

/** A colour as red, green and blue. */
export type Colour = readonly [number, number, number];
type Point = readonly [number, number];
type Place = (x: number, y: number) => Point;

/** Few shades keep the file small and the letters smooth enough. */
const shades = 6;

/** A picture painted with a few inks over one paper colour; each ink has a few shades. */
export type Canvas = ReturnType<typeof newCanvas>;

/** Takes a blank picture; `place` moves every point, which is how a page lies askew in a scanner. */
export const newCanvas = (
  width: number,
  height: number,
  background: Colour,
  inks: readonly Colour[],
  place: Place = (x, y) => [x, y],
) => {
  const pixels = Buffer.alloc(width * height);

  /** Fills a shape by the area that its edges cover in each pixel. */
  const fill = (shape: readonly (readonly Point[])[], ink: number) => {
    const outlines = shape.map((outline) => outline.map(([x, y]) => place(x, y)));
    const points = outlines.flat();
    const left = Math.max(0, Math.floor(Math.min(...points.map(([x]) => x))));
    const right = Math.min(width, Math.ceil(Math.max(...points.map(([x]) => x))) + 2);
    const top = Math.max(0, Math.floor(Math.min(...points.map(([, y]) => y))));
    const bottom = Math.min(height, Math.ceil(Math.max(...points.map(([, y]) => y))) + 1);
    if (right <= left || bottom <= top) return;
    const cover = new Float32Array((right - left) * (bottom - top));
    for (const outline of outlines)
      for (const [at, end] of outline.entries()) {
        const start = outline.at(at - 1) ?? end;
        addEdge(cover, right - left, bottom - top, start, end, left, top);
      }
    for (let y = top; y < bottom; y += 1) {
      let sum = 0;
      for (let x = left; x < right; x += 1) {
        sum += cover[(y - top) * (right - left) + x - left] ?? 0;
        const shade = Math.round(Math.min(1, Math.abs(sum)) * (shades - 1));
        const before = (pixels[y * width + x] ?? 0) % shades;
        if (shade > 0 && shade >= before) pixels[y * width + x] = ink * shades + shade;
      }
    }
  };

  const rectangle = (x: number, y: number, wide: number, high: number, ink: number) => {
    fill([[...corners(x, y, wide, high)]], ink);
  };

  const ring = (x: number, y: number, radius: number, thickness: number, ink: number) => {
    fill([circle(x, y, radius), circle(x, y, radius - thickness).reverse()], ink);
  };

  const text = (words: string, x: number, y: number, size: number, ink: number, cut: Cut) => {
    const face = serif(cut);
    const scale = size / face.unitsPerEm;
    let at = x;
    for (const glyph of face.glyphs(words)) {
      const outlines = flatten(glyph.outline, (px, py) => [at + px * scale, y - py * scale]);
      if (outlines.length > 0) fill(outlines, ink);
      at += glyph.advanceWidth * scale;
    }
    return at;
  };

  const widthOf = (words: string, size: number, cut: Cut) => serif(cut).width(words, size);

  const png = () => {
    const palette = inks.flatMap((ink) =>
      Array.from({ length: shades }, (_, shade) =>
        ink.map((value, part) => {
          const paper = background[part] ?? 255;
          return Math.round(paper + ((value - paper) * shade) / (shades - 1));
        }),
      ),
    );
    return writePng(width, height, pixels, palette);
  };

  return { width, height, pixels, fill, rectangle, ring, text, widthOf, png };
};

const corners = (x: number, y: number, wide: number, high: number): readonly Point[] => [
  [x, y],
  [x + wide, y],
  [x + wide, y + high],
  [x, y + high],
];

const circle = (x: number, y: number, radius: number): Point[] =>
  Array.from({ length: 72 }, (_, step) => {
    const angle = (step * Math.PI) / 36;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

/** Adds one edge's signed area to every pixel it passes; summing along a row gives coverage. */
const addEdge = (
  cover: Float32Array,
  width: number,
  height: number,
  start: Point,
  end: Point,
  left: number,
  top: number,
) => {
  const downwards = start[1] <= end[1];
  const [from, to] = downwards ? [start, end] : [end, start];
  const slope = (to[0] - from[0]) / (to[1] - from[1]);
  if (!Number.isFinite(slope)) return;
  const first = Math.max(from[1] - top, 0);
  const last = Math.min(to[1] - top, height);
  for (let row = Math.floor(first); row < last; row += 1) {
    const upper = Math.max(row, first);
    const lower = Math.min(row + 1, last);
    const middle = from[0] - left + ((upper + lower) / 2 + top - from[1]) * slope;
    const x = Math.min(Math.max(middle, 0), width - 1.001);
    const column = Math.floor(x);
    const amount = (lower - upper) * (downwards ? 1 : -1);
    const at = row * width + column;
    cover[at] = (cover[at] ?? 0) + amount * (column + 1 - x);
    cover[at + 1] = (cover[at + 1] ?? 0) + amount * (x - column);
  }
};

/** Turns a glyph's curves into short straight edges. */
const flatten = (commands: Letter["outline"], move: Place): Point[][] => {
  const outlines: Point[][] = [];
  let pen: Point = [0, 0];
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === "moveTo") outlines.push([]);
    const outline = outlines.at(-1);
    if (!outline || command === "closePath") continue;
    if (command === "quadraticCurveTo") {
      for (let step = 1; step <= 4; step += 1) {
        const t = step / 4;
        const mix = (p: number, q: number, r: number) =>
          (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
        outline.push(move(mix(pen[0], a, c), mix(pen[1], b, d)));
      }
      pen = [c, d];
    } else {
      outline.push(move(a, b));
      pen = [a, b];
    }
  }
  return outlines.filter((outline) => outline.length > 2);
};
