import { Refusal } from "./refusal.ts";

const endOfZip = Buffer.from("PK\x05\x06", "latin1");
const centralHeader = Buffer.from("PK\x01\x02", "latin1");
const longestZipTail = 22 + 0xff_ff;

/** Refuses a file that a ZIP reader would open too: readers look for a directory near the end. */
export const refuseHiddenZip = (bytes: Buffer) => {
  const tail = bytes.subarray(Math.max(0, bytes.length - longestZipTail));
  for (let at = tail.lastIndexOf(endOfZip); at >= 0; at = lastBefore(tail, at)) {
    if (at + 22 > tail.length) continue;
    const end = bytes.length - tail.length + at;
    const directory = end - tail.readUInt32LE(at + 12);
    const claims = directory >= 0 && bytes.subarray(directory, directory + 4).equals(centralHeader);
    if (claims) throw new Refusal("polyglot", "zip");
  }
};

/** Refuses a picture or Word file that a PDF reader would open too: it looks in the first kilobyte. */
export const refuseHiddenPdf = (bytes: Buffer) => {
  if (bytes.subarray(0, 1024 + 5).includes("%PDF-")) throw new Refusal("polyglot", "pdf");
};

const lastBefore = (tail: Buffer, at: number) => (at > 0 ? tail.lastIndexOf(endOfZip, at - 1) : -1);
