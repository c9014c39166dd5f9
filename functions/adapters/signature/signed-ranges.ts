import { readPdfDate } from "./signature-facts.ts";

/** A place in a file that says that everything before and after a hole, up to its reach, is signed. */
export type SignedRange = {
  /** The hole for the signature: from its opening bracket to after its closing one. */
  readonly start: number;
  readonly end: number;
  /** How much of the file there was when it was signed. */
  readonly reach: number;
};

/** The signatures that a file claims to have, the one that reaches farthest last. */
export const signedRanges = (pdf: Uint8Array): SignedRange[] => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString("latin1");
  const written = /\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/gu;
  return [...text.matchAll(written)]
    .map(([, start, end, length]) => ({
      start: Number(start),
      end: Number(end),
      reach: Number(end) + Number(length),
    }))
    .filter(({ start, end, reach }) => start < end && reach <= pdf.length)
    .sort((one, two) => one.reach - two.reach);
};

/** What the signature around a hole says of itself; a part that it does not say in our words is empty. */
export const factsAround = (pdf: Uint8Array, { start, end }: SignedRange) => {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const from = Math.max(0, file.lastIndexOf(" obj", start, "latin1"));
  const to = file.indexOf("endobj", end, "latin1");
  const said =
    file.toString("latin1", from, start) + file.toString("latin1", end, Math.max(to, end));
  const text = (key: string) => {
    const hex = new RegExp(`/${key}\\s*<feff((?:[0-9a-f]{4})*)>`, "iu").exec(said)?.[1] ?? "";
    return Buffer.from(hex, "hex").swap16().toString("utf16le");
  };
  return {
    at: readPdfDate(/\/M\s*\((D:[^()\\]+)\)/u.exec(said)?.[1] ?? ""),
    reason: text("Reason"),
    name: text("Name"),
  };
};
