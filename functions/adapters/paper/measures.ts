/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** A page without anything on it, in points. */
export type Sheet = { readonly width: number; readonly height: number };

/** A4 upright. */
export const sheet: Sheet = { width: 210 * mm, height: 297 * mm };

/** Where text may stand; the decree allows 20–25 mm above and below, 30–35 left, 15–20 right. */
export const textArea = {
  left: 30 * mm,
  right: sheet.width - 18 * mm,
  top: 20 * mm,
  bottom: sheet.height - 20 * mm,
} as const;

/** Sizes of letters, within the decree's ranges. */
export const sizes = { head: 13, motto: 14, number: 13, pageNumber: 13 } as const;

/** A stretch of the line: where it starts and how wide it is. */
export type Box = { readonly x: number; readonly width: number };

/** The whole width between the margins. */
export const fullWidth: Box = { x: textArea.left, width: textArea.right - textArea.left };
