import type { Pen } from "./pen.ts";
import { typeFace } from "./type-face.ts";

/** Writes DỰ THẢO lightly across the page; drawn first, so that the text stands over it. */
export const drawWatermark = (pen: Pen): void => {
  const [text, size, angle] = ["DỰ THẢO", 118, Math.PI / 3.6] as const;
  const { sheet } = pen;
  const half = typeFace("bold").width(text, size) / 2;
  const lower = size * 0.33;
  const shown = pen.turned(text, "bold", size, {
    x: sheet.width / 2 - half * Math.cos(angle) + lower * Math.sin(angle),
    y: sheet.height / 2 - half * Math.sin(angle) - lower * Math.cos(angle),
    angle,
  });
  pen.raw(`0.91 g ${shown}`);
};
