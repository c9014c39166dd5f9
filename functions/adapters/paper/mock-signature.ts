import { mm } from "./measures.ts";
import { number, type Pen } from "./pen.ts";

/** Size of the picture of a signature. */
export const signatureSize = { width: 48 * mm, height: 19 * mm } as const;

/** Points of the pen's way in hundredths of the picture: a start, then curves of three points each. */
const start = [4, 38] as const;
const curves = [
  [10, 70, 20, 98, 25, 88],
  [29, 78, 17, 30, 14, 10],
  [12, -4, 26, 44, 32, 52],
  [36, 57, 37, 36, 41, 38],
  [45, 40, 43, 55, 48, 53],
  [52, 51, 51, 35, 55, 36],
  [60, 38, 57, 62, 62, 84],
  [65, 96, 70, 90, 66, 70],
  [62, 50, 58, 24, 66, 28],
  [73, 32, 76, 52, 82, 48],
  [88, 44, 90, 38, 97, 50],
] as const;
const flourish = "18 22 m 40 10 70 8 94 26 c";

/** Draws a made-up signature in blue with its lower left corner at a point (PDF's coordinates). */
export const drawMockSignature = (pen: Pen, x: number, y: number): void => {
  const matrix = `${number(signatureSize.width / 100, 4)} 0 0 ${number(signatureSize.height / 100, 4)}`;
  const way = curves.map((curve) => `${curve.join(" ")} c`).join(" ");
  const path = `${start.join(" ")} m ${way} ${flourish} S`;
  pen.raw(
    `/inked gs 0.06 0.2 0.66 RG 1 J 1 j ${matrix} ${number(x)} ${number(y)} cm 1.3 w ${path}`,
  );
};
