import { crc32 } from "node:zlib";
import type { Effort } from "./effort.ts";
import { Refusal } from "./refusal.ts";

/** One packed file of a ZIP, checked against the bytes it claims. */
export type ZipEntry = {
  readonly name: string;
  readonly packed: Buffer;
  readonly stored: boolean;
  readonly size: number;
  readonly checksum: number;
};

const mostEntries = 3000;
const damaged = () => new Refusal("damaged", "zip");

/**
 * Reads the directory of a ZIP that is nothing but a ZIP: it begins at the first byte, ends at the
 * last, its entries follow each other without overlap, and no name leads out of a folder.
 */
export const readZipEntries = (bytes: Buffer, effort: Effort): readonly ZipEntry[] => {
  const end = bytes.lastIndexOf("PK\x05\x06", bytes.length - 22, "latin1");
  if (end < 0) throw damaged();
  if (end !== bytes.length - 22) throw new Refusal("polyglot", "trailing-data");
  const count = bytes.readUInt16LE(end + 10);
  const directory = bytes.readUInt32LE(end + 16);
  if (count > mostEntries || directory === 0xff_ff_ff_ff)
    throw new Refusal("decompression-bomb", "entries");
  if (directory + bytes.readUInt32LE(end + 12) !== end) throw new Refusal("polyglot", "zip");

  const spans: Span[] = [];
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let place = 0; place < count; place += 1) {
    effort.spend();
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02_01_4b_50) throw damaged();
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const { entry, span } = readEntry(bytes, at, nameEnd, directory);
    entries.push(entry);
    spans.push(span);
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) throw damaged();
  checkSpans(spans, directory);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) throw damaged();
  return entries;
};

type Span = { readonly from: number; readonly to: number };

const readEntry = (bytes: Buffer, at: number, nameEnd: number, directory: number) => {
  const name = bytes.toString("utf8", at + 46, nameEnd);
  if (leadsOut(name)) throw new Refusal("unsafe-path");
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  if ((flags & 0x41) !== 0) throw new Refusal("encrypted");
  if (method !== 0 && method !== 8) throw new Refusal("damaged", "zip-method");
  const packedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const from = bytes.readUInt32LE(at + 42);
  if (from + 30 > directory || bytes.readUInt32LE(from) !== 0x04_03_4b_50) throw damaged();
  const localName = from + 30 + bytes.readUInt16LE(from + 26);
  if (!bytes.subarray(from + 30, localName).equals(bytes.subarray(at + 46, nameEnd)))
    throw damaged();
  const start = localName + bytes.readUInt16LE(from + 28);
  const to = start + packedSize;
  if (to > directory) throw damaged();
  const packed = bytes.subarray(start, to);
  const checksum = bytes.readUInt32LE(at + 16);
  return { entry: { name, packed, stored: method === 0, size, checksum }, span: { from, to } };
};

const leadsOut = (name: string) =>
  name === "" ||
  /^[/\\]|^[a-z]:|\\|[^\P{Cc}]/iu.test(name) ||
  name.split("/").some((part) => part === ".." || part === ".");

/** A data descriptor of up to 24 bytes may follow each entry; overlaps are how small bombs work. */
const checkSpans = (spans: readonly Span[], directory: number) => {
  let previous = 0;
  for (const { from, to } of [...spans].sort((one, two) => one.from - two.from)) {
    if (from < previous) throw new Refusal("decompression-bomb", "overlap");
    if (from - previous > 24 || (previous === 0 && from > 0))
      throw new Refusal("polyglot", "hidden-data");
    previous = to;
  }
  if (directory - previous > 24) throw new Refusal("polyglot", "hidden-data");
};

/** Unpacks an entry that is read, and checks that it is what the directory says. */
export const unpackEntry = (entry: ZipEntry, effort: Effort): Buffer => {
  const bytes = entry.stored ? entry.packed : effort.inflate(entry.packed, "raw");
  if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) throw damaged();
  return bytes;
};

/** Weighs an entry that is not read. */
export const weighEntry = async (entry: ZipEntry, effort: Effort): Promise<void> => {
  const size = entry.stored
    ? entry.packed.length
    : await effort.measureCharged(entry.packed, "raw");
  if (size !== entry.size) throw damaged();
};
