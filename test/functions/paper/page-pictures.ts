import * as mupdf from "mupdf";

/** Grey pixels of a page. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array | Uint8ClampedArray;
};

const dotsPerInch = 72;

/** Every page of a PDF in grey, small, and as PNG. */
export const pagePictures = (pdf: Uint8Array): (Picture & { readonly png: Uint8Array })[] => {
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  const scale = mupdf.Matrix.scale(dotsPerInch / 72, dotsPerInch / 72);
  return Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index);
    const pixmap = page.toPixmap(scale, mupdf.ColorSpace.DeviceGray, false, false);
    return { ...pictureOf(pixmap), png: pixmap.asPNG() };
  });
};

/** A picture that was kept as PNG. */
export const keptPicture = (png: Uint8Array): Picture => pictureOf(new mupdf.Image(png).toPixmap());

/** About as large as a diacritic at this size: what is lost in one must show. */
const cell = 4;

/** The largest difference between two pictures over any small square, in wholly black dots. */
export const largestDifference = (one: Picture, two: Picture): number => {
  if (one.width !== two.width || one.height !== two.height) return Infinity;
  const across = Math.ceil(one.width / cell);
  const sums = new Float64Array(across * Math.ceil(one.height / cell));
  one.pixels.forEach((value, at) => {
    const [x, y] = [at % one.width, Math.floor(at / one.width)];
    sums[Math.floor(y / cell) * across + Math.floor(x / cell)]! += Math.abs(
      value - (two.pixels[at] ?? 0),
    );
  });
  return Math.max(...sums) / 255;
};

const pictureOf = (pixmap: mupdf.Pixmap): Picture => {
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()];
  const all = pixmap.getPixels();
  const step = pixmap.getNumberOfComponents();
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = all[y * stride + x * step]!;
  }
  return { width, height, pixels };
};
