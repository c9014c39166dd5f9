import { addEdge } from "./add-edge.ts";
import { flattenOutline, type Place, type Point } from "./flatten-outline.ts";
import { type Cut, serif } from "./serif.ts";
import { writePng } from "./write-png.ts";

/** A colour as red, green and blue. */
export type Colour = readonly [number, number, number];

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
      const outlines = flattenOutline(glyph.outline, (px, py) => [at + px * scale, y - py * scale]);
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
