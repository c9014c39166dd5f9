import * as mupdf from "mupdf";

/** A rectangle of the page in millimetres from its upper left corner. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A letter where the text layer says it is. */
export type Letter = Area & { readonly text: string; readonly size: number; readonly font: string };

/** Which ink to look for: `trace` with the palest edges of letters, `black` for text, `red` for seals, `blue` for signatures, `pale` for a watermark. */
export type Ink = "any" | "trace" | "black" | "red" | "blue" | "pale";

const isInk: Readonly<Record<Ink, (r: number, g: number, b: number) => boolean>> = {
  trace: (r, g, b) => Math.min(r, g, b) < 255,
  any: (r, g, b) => Math.min(r, g, b) < 200,
  black: (r, g, b) => Math.max(r, g, b) < 110,
  red: (r, g, b) => r > 150 && r - g > 60 && r - b > 60,
  blue: (r, _g, b) => b > 120 && b - r > 50,
  pale: (r, g, b) => r > 215 && r < 245 && r === g && g === b,
};

/** One page as pixels, with questions about them. */
export type RenderedPage = ReturnType<typeof renderedPage>;

/** Renders every page of a PDF with an engine that is not the one which drew it. */
export const rendered = (pdf: Uint8Array, dotsPerInch = 100): RenderedPage[] => {
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, index) =>
    renderedPage(document.loadPage(index), dotsPerInch),
  );
};

const renderedPage = (page: mupdf.Page, dotsPerInch: number) => {
  const dots = dotsPerInch / 25.4;
  let known: Picture | undefined;
  // Pages of long papers are many, and each test asks few of them.
  const picture = () => (known ??= pictureOf(page, dotsPerInch / 72));
  let letters: Letter[] | undefined;
  let lines: (Area & { text: string })[] | undefined;

  const scan = (area: Area, visit: (x: number, y: number, darkness: number) => void, ink: Ink) => {
    const { pixels, width, height, stride } = picture();
    const [x1, x2] = [Math.floor(area.left * dots), Math.ceil(area.right * dots)];
    const [y1, y2] = [Math.floor(area.top * dots), Math.ceil(area.bottom * dots)];
    for (let y = Math.max(0, y1); y < Math.min(height, y2); y++) {
      for (let x = Math.max(0, x1); x < Math.min(width, x2); x++) {
        const at = y * stride + x * 3;
        const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
        if (r === 255 && g === 255 && b === 255) continue;
        if (isInk[ink](r, g, b)) visit(x, y, 255 - (r + g + b) / 3);
      }
    }
  };

  return {
    sheet: sheetOf(page),
    get letters() {
      return (letters ??= lettersOf(page));
    },
    get lines() {
      return (lines ??= linesOf(page));
    },

    /** How dark a place is: one for each dot that is wholly black. */
    inkIn: (area: Area, ink: Ink = "any"): number => {
      let total = 0;
      scan(area, (_x, _y, darkness) => (total += darkness / 255), ink);
      return total;
    },

    /** The smallest rectangle around all such ink in a place; undefined where there is none. */
    bounds: (area: Area = wholePage, ink: Ink = "any"): Area | undefined => {
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      const widen = (x: number, y: number) => {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      };
      scan(area, widen, ink);
      if (left === Infinity) return undefined;
      return { left: left / dots, top: top / dots, right: right / dots, bottom: bottom / dots };
    },
  };
};

type Picture = {
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
};

const pictureOf = (page: mupdf.Page, scale: number): Picture => {
  const pixmap = page.toPixmap(
    mupdf.Matrix.scale(scale, scale),
    mupdf.ColorSpace.DeviceRGB,
    false,
    // Without the mark by which this engine invites to sign an empty field.
    false,
  );
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()];
  // A copy: the renderer's memory moves when it grows.
  return { pixels: pixmap.getPixels().slice(), width, height, stride };
};

/** All of an A4 sheet. */
export const wholePage: Area = { left: 0, top: 0, right: 210, bottom: 297 };

const mm = 25.4 / 72;

const sheetOf = (page: mupdf.Page) => {
  const [left, top, right, bottom] = page.getBounds();
  return { width: (right - left) * mm, height: (bottom - top) * mm };
};

const lettersOf = (page: mupdf.Page): Letter[] => {
  const letters: Letter[] = [];
  page.toStructuredText("preserve-whitespace").walk({
    onChar: (text, _origin, font, size, [x1, y1, x2, , , , , y2]) => {
      const box = { left: x1 * mm, top: y1 * mm, right: x2 * mm, bottom: y2 * mm };
      letters.push({ text, size: Math.round(size * 10) / 10, font: font.getName(), ...box });
    },
  });
  return letters;
};

/** The text of each line with the box around it, up to its last letter that is seen. */
const linesOf = (page: mupdf.Page): (Area & { text: string })[] => {
  const lines: (Area & { text: string })[] = [];
  let text = "";
  let box: mupdf.Rect = [0, 0, 0, 0];
  let end = 0;
  page.toStructuredText("preserve-whitespace").walk({
    beginLine: (bounds) => {
      text = "";
      box = bounds;
    },
    onChar: (letter, _origin, _font, _size, [, , right]) => {
      text += letter;
      if (letter.trim() !== "") end = right;
    },
    endLine: () => {
      const [left, top, , bottom] = box.map((value) => value * mm) as mupdf.Rect;
      const right = end * mm;
      lines.push({ text, left, top, right, bottom });
    },
  });
  return lines;
};
