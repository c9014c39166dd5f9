import type { Point } from "./flatten-outline.ts";

/** Adds one edge's signed area to every pixel it passes; summing along a row gives coverage. */
export const addEdge = (
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
