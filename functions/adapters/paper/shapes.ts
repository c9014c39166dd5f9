import { number } from "./pen.ts";

/** The path of a circle, as four curves. */
export const circle = (x: number, y: number, radius: number): string => {
  const bend = radius * 0.5523;
  const point = (dx: number, dy: number) => `${number(x + dx)} ${number(y + dy)}`;
  return [
    `${point(radius, 0)} m`,
    `${point(radius, bend)} ${point(bend, radius)} ${point(0, radius)} c`,
    `${point(-bend, radius)} ${point(-radius, bend)} ${point(-radius, 0)} c`,
    `${point(-radius, -bend)} ${point(-bend, -radius)} ${point(0, -radius)} c`,
    `${point(bend, -radius)} ${point(radius, -bend)} ${point(radius, 0)} c h`,
  ].join(" ");
};
