import { mm } from "./measures.ts";
import { number, type Pen } from "./pen.ts";
import { circle } from "./shapes.ts";
import { typeFace } from "./type-face.ts";

/** Across, as the seals of agencies are made. */
export const sealDiameter = 36 * mm;

const red = "0.82 0.06 0.1";

/** Draws the sample seal around a point (PDF's coordinates): a red ring with the body's name, and MẪU in its middle. */
export const drawMockSeal = (pen: Pen, x: number, y: number, body: string): void => {
  const radius = sealDiameter / 2;
  const ring = (at: number, width: number) => `${number(width)} w ${circle(x, y, at)} S`;
  const rings = [ring(radius - 1.2, 2.4), ring(radius - 4, 0.6), ring(radius * 0.62, 0.8)];

  const around = { x, y, radius: radius * 0.705 };
  pen.raw(
    [
      `/inked gs ${red} RG ${red} rg ${rings.join(" ")}`,
      ...arc(pen, body.toLocaleUpperCase("vi"), { ...around, span: 4.6, top: true }),
      ...arc(pen, "• MẪU •", { ...around, span: 1.2, top: false }),
      middle(pen, "MẪU", 17, x, y - 3),
      middle(pen, "KHÔNG CÓ GIÁ TRỊ", 4.6, x, y - 11),
    ].join(" "),
  );
};

type Arc = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Radians the text may take. */
  readonly span: number;
  readonly top: boolean;
};

/** Letters standing on a ring, spread evenly; smaller when the name is long. */
const arc = (pen: Pen, text: string, { x, y, radius, span, top }: Arc): string[] => {
  const { width } = typeFace("bold");
  const size = Math.min(8, (8 * span * radius) / width(text, 8));
  const foot = top ? radius : radius + size * 0.66;
  const turn = top ? -1 : 1;
  let angle = (top ? Math.PI / 2 : -Math.PI / 2) - (turn * width(text, size)) / radius / 2;
  return Array.from(text, (letter) => {
    const half = (turn * width(letter, size)) / radius / 2;
    angle += half;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const lean = angle + turn * (Math.PI / 2);
    const back = width(letter, size) / 2;
    angle += half;
    return pen.turned(letter, "bold", size, {
      x: x + foot * dx - back * Math.cos(lean),
      y: y + foot * dy - back * Math.sin(lean),
      angle: lean,
    });
  });
};

const middle = (pen: Pen, text: string, size: number, x: number, y: number) => {
  const at = x - typeFace("bold").width(text, size) / 2;
  return pen.turned(text, "bold", size, { x: at, y, angle: 0 });
};
