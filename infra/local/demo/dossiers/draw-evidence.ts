import { newCanvas } from "./canvas.ts";
import { type DossierBrief, sampleNote, thousands } from "./dossier-brief.ts";

const width = 1000;
const height = 640;
const inks = [
  [40, 44, 52],
  [165, 22, 29],
  [206, 138, 60],
  [62, 110, 92],
] as const;

/** A chart of the nominee's figures over three years, as evidence. */
export const drawEvidence = ({ nominee, facts, year }: DossierBrief): Uint8Array => {
  const on = newCanvas(width, height, [255, 255, 255], inks);
  on.text(nominee, 50, 62, 32, 0, "bold");
  on.text(`Kết quả ${year - 2} – ${year} (số liệu mẫu)`, 50, 98, 23, 0, "regular");

  const panel = (width - 100) / facts.figures.length;
  const base = 520;
  for (const [place, figure] of facts.figures.entries()) {
    const left = 50 + place * panel;
    const top = Math.max(...figure.values);
    const bar = (panel - 70) / figure.values.length;
    for (const [at, value] of figure.values.entries()) {
      const high = (value / top) * 320;
      const x = left + 15 + at * bar;
      on.rectangle(x, base - high, bar - 12, high, at === 2 ? 1 : at === 1 ? 2 : 3);
      const label = thousands(value);
      on.text(
        label,
        x + (bar - 12 - on.widthOf(label, 18, "bold")) / 2,
        base - high - 8,
        18,
        0,
        "bold",
      );
      const name = String(year - 2 + at);
      on.text(
        name,
        x + (bar - 12 - on.widthOf(name, 18, "regular")) / 2,
        base + 24,
        18,
        0,
        "regular",
      );
    }
    on.rectangle(left, base, panel - 40, 2, 0);
    on.text(figure.label, left, 574, fitting(on.widthOf, figure.label, panel - 30), 0, "bold");
    on.text(`(${figure.unit})`, left, 596, 17, 0, "italic");
  }
  on.text(sampleNote, 50, 626, 14, 0, "italic");
  return on.png();
};

type WidthOf = (words: string, size: number, cut: "bold") => number;

/** The largest size up to 20 at which a label keeps to its panel. */
const fitting = (widthOf: WidthOf, label: string, room: number) =>
  Math.min(20, (20 * room) / widthOf(label, 20, "bold"));
