import { fontFile, tableOf, type FontTables } from "./font-tables.ts";

/**
 * The font file with only some glyphs' outlines. Every glyph keeps its number, so a letter has the same
 * code in every document and nothing needs renumbering; the gaps compress to almost nothing.
 */
export const fontSubset = (tables: FontTables, wanted: Iterable<number>): Uint8Array => {
  const outlines = outlinesOf(tables);
  const kept = withParts(wanted, outlines);
  const count = Math.max(...kept) + 1;

  const places = new DataView(new ArrayBuffer(4 * (count + 1)));
  const parts: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    places.setUint32(4 * glyph, at);
    if (!kept.has(glyph)) continue;
    const { buffer, byteOffset, byteLength } = outlines(glyph);
    parts.push(new Uint8Array(buffer, byteOffset, byteLength));
    at += byteLength;
  }
  places.setUint32(4 * count, at);

  const widths = new DataView(new ArrayBuffer(4 * count));
  const measured = tableOf(tables, "hhea").getUint16(34);
  const all = tableOf(tables, "hmtx");
  for (const glyph of kept) {
    const own = Math.min(glyph, measured - 1);
    const bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
    widths.setUint16(4 * glyph, all.getUint16(4 * own));
    widths.setInt16(4 * glyph + 2, all.getInt16(bearing));
  }

  const longPlaces = 1;
  return fontFile({
    glyf: Buffer.concat(parts),
    head: changed(tableOf(tables, "head"), (head) => {
      head.setInt16(50, longPlaces);
    }),
    hhea: changed(tableOf(tables, "hhea"), (hhea) => {
      hhea.setUint16(34, count);
    }),
    hmtx: new Uint8Array(widths.buffer),
    loca: new Uint8Array(places.buffer),
    maxp: changed(tableOf(tables, "maxp"), (maxp) => {
      maxp.setUint16(4, count);
    }),
  });
};

const outlinesOf = (tables: FontTables) => {
  const [glyf, loca] = [tableOf(tables, "glyf"), tableOf(tables, "loca")];
  const long = tableOf(tables, "head").getInt16(50) === 1;
  const place = (glyph: number) =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  return (glyph: number) =>
    new DataView(glyf.buffer, glyf.byteOffset + place(glyph), place(glyph + 1) - place(glyph));
};

/** Glyph 0, which every font needs, the wanted ones, and those that they are composed of. */
const withParts = (
  wanted: Iterable<number>,
  outlines: (glyph: number) => DataView,
): Set<number> => {
  const kept = new Set([0, ...wanted]);
  // A set is walked to its end even while it grows.
  for (const glyph of kept) for (const part of partsOf(outlines(glyph))) kept.add(part);
  return kept;
};

const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

const partsOf = (outline: DataView): number[] => {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flag: number = flags.more;
  while (flag & flags.more) {
    flag = outline.getUint16(at);
    parts.push(outline.getUint16(at + 2));
    at += 4 + (flag & flags.words ? 4 : 2);
    if (flag & flags.scale) at += 2;
    else if (flag & flags.twoScales) at += 4;
    else if (flag & flags.matrix) at += 8;
  }
  return parts;
};

const changed = (table: DataView, change: (copy: DataView) => void): Uint8Array => {
  const copy = new Uint8Array(table.byteLength);
  copy.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  change(new DataView(copy.buffer));
  return copy;
};
