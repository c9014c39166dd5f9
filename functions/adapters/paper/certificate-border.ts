import { mm } from "./measures.ts";
import { number, type Pen, type Rectangle } from "./pen.ts";

/** The colours of a certificate: the red of the seal, and gold. */
export const certificateInk = { red: "0.65 0.086 0.114", gold: "0.74 0.56 0.24" } as const;

const outer = 9 * mm;
const band = 7 * mm;

/** How far inside the sheet text may stand. */
export const insideBorder = outer + band + 5 * mm;

/** Draws the frame: two red lines with a braid of gold between them, and a square at each corner. */
export const drawBorder = (pen: Pen): void => {
  const { width, height } = pen.sheet;
  const frame = (inset: number): Rectangle => ({
    ...{ x: inset, y: inset },
    ...{ width: width - 2 * inset, height: height - 2 * inset },
  });
  const [outside, inside] = [frame(outer), frame(outer + band)];
  const middle = frame(outer + band / 2);
  pen.raw(
    [
      `${certificateInk.red} RG`,
      `1.8 w ${rectangle(outside)} S`,
      `0.7 w ${rectangle(inside)} S`,
      `${certificateInk.gold} RG 0.6 w`,
      `${rectangle(frame(outer + 1.2 * mm))} S`,
      `${rectangle(frame(outer + band - 1.2 * mm))} S`,
      ...sides(middle).flatMap(braid),
      ...corners(middle).map(corner),
    ].join(" "),
  );
};

const rectangle = ({ x, y, width, height }: Rectangle) =>
  `${number(x)} ${number(y)} ${number(width)} ${number(height)} re`;

/** A stretch of the frame: where it begins, along which axis it runs, and how far. */
type Side = {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly upright: boolean;
};

const cornerSide = band + 2.4 * mm;

const sides = ({ x, y, width, height }: Rectangle): Side[] => {
  const gap = cornerSide / 2;
  const across = { x: x + gap, length: width - 2 * gap, upright: false };
  const up = { y: y + gap, length: height - 2 * gap, upright: true };
  return [
    { ...across, y },
    { ...across, y: y + height },
    { ...up, x },
    { ...up, x: x + width },
  ];
};

const swing = 1.75 * mm;

/** Two waves that cross each other, as many as fill a side. */
const braid = ({ x, y, length, upright }: Side): string[] => {
  const waves = Math.round(length / (7 * mm)) * 2;
  const step = length / waves;
  const point = (along: number, off: number) =>
    upright ? `${number(x + off)} ${number(y + along)}` : `${number(x + along)} ${number(y + off)}`;
  return [1, -1].map((first) => {
    const curves = Array.from({ length: waves }, (_, index) => {
      const off = (index % 2 === 0 ? first : -first) * swing * (4 / 3);
      const from = index * step;
      return `${point(from + step * 0.36, off)} ${point(from + step * 0.64, off)} ${point(from + step, 0)} c`;
    });
    return `${point(0, 0)} m ${curves.join(" ")} S`;
  });
};

const corners = ({ x, y, width, height }: Rectangle) =>
  [x, x + width].flatMap((cx) => [y, y + height].map((cy) => ({ x: cx, y: cy })));

/** A white square with a red edge, and a five-pointed star of gold in it. */
const corner = ({ x, y }: { readonly x: number; readonly y: number }): string => {
  const half = cornerSide / 2;
  const square = (inset: number) =>
    rectangle({
      ...{ x: x - half + inset, y: y - half + inset },
      ...{ width: cornerSide - 2 * inset, height: cornerSide - 2 * inset },
    });
  return [
    `q 1 g ${certificateInk.red} RG 1.4 w ${square(0)} B`,
    `${certificateInk.gold} RG 0.6 w ${square(1.1 * mm)} S`,
    `${certificateInk.gold} rg ${star(x, y, half - 2 * mm)} f Q`,
  ].join(" ");
};

const star = (x: number, y: number, radius: number): string => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    const angle = Math.PI / 2 + (index * Math.PI) / 5;
    return `${number(x + reach * Math.cos(angle))} ${number(y + reach * Math.sin(angle))}`;
  });
  return `${points.map((point, index) => `${point} ${index === 0 ? "m" : "l"}`).join(" ")} h`;
};
