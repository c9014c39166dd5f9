import type { Effort } from "./effort.ts";
import { refuseHiddenPdf, refuseHiddenZip } from "./foreign-content.ts";
import { Refusal } from "./refusal.ts";

/** Cameras append previews, depth maps and small notes; more than this is something else. */
const longestTail = 64 * 1024;
const mostScans = 200;
const foreignTail = /PK\x03\x04|%PDF-|<\?php|<script|<html|<svg|ftyp(mp4|isom|qt)/i;

/** Walks a JPEG from mark to mark, so a picture that breaks off or is endless is not let in. */
// eslint-disable-next-line @typescript-eslint/require-await -- one shape for all inspectors
export const inspectJpeg = async (bytes: Buffer, effort: Effort): Promise<null> => {
  refuseHiddenPdf(bytes);
  refuseHiddenZip(bytes);
  let at = 0;
  do at = pictureEnd(bytes, at, effort);
  while (bytes.readUInt16BE(Math.min(at, bytes.length - 2)) === 0xff_d8 && at < bytes.length - 2);
  const tail = bytes.subarray(at);
  if (tail.length > longestTail) throw new Refusal("polyglot", "trailing-data");
  if (foreignTail.test(tail.toString("latin1"))) throw new Refusal("polyglot", "trailing-data");
  return null;
};

const pictureEnd = (bytes: Buffer, start: number, effort: Effort): number => {
  let at = start + 2;
  let frames = 0;
  let scans = 0;
  for (;;) {
    effort.spend();
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new Refusal("damaged", "jpeg");
    if (marker === 0xd9) {
      if (frames === 0 || scans === 0) throw new Refusal("damaged", "jpeg");
      return at + 2;
    }
    if (at + 4 > bytes.length) throw new Refusal("damaged", "jpeg");
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next > bytes.length || next < at + 4) throw new Refusal("damaged", "jpeg");
    if (isFrame(marker)) {
      frames += 1;
      checkSize(bytes.subarray(at + 4, next), effort);
    }
    if (marker === 0xda) {
      scans += 1;
      if (scans > mostScans) throw new Refusal("decompression-bomb", "scans");
    }
    at = marker === 0xda ? scanEnd(bytes, next, effort) : next;
  }
};

/** SOF0–SOF15 without the three codes in between that mean tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const checkSize = (frame: Buffer, effort: Effort) => {
  if (frame.length < 6) throw new Refusal("damaged", "jpeg");
  const pixels = frame.readUInt16BE(1) * frame.readUInt16BE(3);
  if (pixels === 0) throw new Refusal("damaged", "jpeg");
  if (pixels > effort.limits.pixels) throw new Refusal("too-many-pixels");
};

/** Inside coded data FF is followed by 00 or a restart mark. */
const scanEnd = (bytes: Buffer, start: number, effort: Effort): number => {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    effort.spend();
    const next = bytes[at + 1] ?? 0;
    const coded = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!coded) return at;
  }
  throw new Refusal("damaged", "jpeg");
};
