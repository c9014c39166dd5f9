import type { Letter } from "./serif.ts";

/** Across and down, in pixels. */
export type Point = readonly [number, number];

/** Moves a point to where it lies in the picture. */
export type Place = (x: number, y: number) => Point;

/** Turns a glyph's curves into short straight edges. */
export const flattenOutline = (commands: Letter["outline"], move: Place): Point[][] => {
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
