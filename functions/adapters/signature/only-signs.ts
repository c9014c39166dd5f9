import { signaturePlaceholder } from "./signature-placeholder.ts";
import { factsAround, type SignedRange } from "./signed-ranges.ts";

/**
 * Whether an addition to a signed file adds a signature and nothing else. It is made again from what
 * the signature says of itself and compared byte for byte, so no shadow can hide in it; what another
 * program adds is never taken for a signature alone.
 */
export const onlySigns = async (
  pdf: Uint8Array,
  before: number,
  range: SignedRange,
): Promise<boolean> => {
  const { at, ...facts } = factsAround(pdf, range);
  if (at === undefined || range.start < before) return false;
  const digits = range.end - range.start - 2;
  const emptied = Buffer.from(pdf.subarray(0, range.reach));
  emptied.fill("0", range.start + 1, range.end - 1, "latin1");
  for (const shown of [false, true]) {
    const base = Uint8Array.from(pdf.subarray(0, before));
    const { bytes } = await signaturePlaceholder(base, { ...facts, at, shown }, digits / 2);
    if (Buffer.compare(bytes, emptied) === 0) return true;
  }
  return false;
};
