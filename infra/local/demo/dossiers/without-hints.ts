type Table = readonly [name: string, bytes: Buffer];

/** Hints steer old screens; without them a subset is half as large and prints the same. */
export const withoutHints = (font: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(readTables(bytes));
  const head = Buffer.from(tables.get("head") ?? []);
  const outlines = tables.get("glyf");
  const places = tables.get("loca");
  if (head.length < 54 || !outlines || !places) return font;

  const wide = head.readUInt16BE(50) === 1;
  const count = places.length / (wide ? 4 : 2) - 1;
  const placeOf = (glyph: number) =>
    wide ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2;
  const glyphs = Array.from({ length: count }, (_, glyph) =>
    plainGlyph(outlines.subarray(placeOf(glyph), placeOf(glyph + 1))),
  );
  const newPlaces = Buffer.alloc((count + 1) * 4);
  let at = 0;
  for (const [place, glyph] of glyphs.entries()) {
    at += glyph.length;
    newPlaces.writeUInt32BE(at, (place + 1) * 4);
  }
  head.writeUInt16BE(1, 50);
  const plain = new Map<string, Buffer>([
    ["glyf", Buffer.concat(glyphs)],
    ["head", head],
    ["loca", newPlaces],
  ]);
  for (const name of ["hhea", "hmtx", "maxp"]) {
    const table = tables.get(name);
    if (table) plain.set(name, table);
  }
  return writeTables([...plain].sort(([one], [two]) => (one < two ? -1 : 1)));
};

const readTables = (bytes: Buffer): Table[] =>
  Array.from({ length: bytes.readUInt16BE(4) }, (_, place) => {
    const row = 12 + place * 16;
    const start = bytes.readUInt32BE(row + 8);
    const table = bytes.subarray(start, start + bytes.readUInt32BE(row + 12));
    return [bytes.toString("latin1", row, row + 4), table];
  });

/** A simple glyph keeps its points; a composed one keeps its parts; both lose their instructions. */
const plainGlyph = (glyph: Buffer): Buffer => {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return padded(plainComposite(Buffer.from(glyph)));
  const at = 10 + contours * 2;
  const points = glyph.subarray(at + 2 + glyph.readUInt16BE(at));
  return padded(Buffer.concat([glyph.subarray(0, at), Buffer.alloc(2), points]));
};

const plainComposite = (glyph: Buffer): Buffer => {
  let at = 10;
  for (;;) {
    const flags = glyph.readUInt16BE(at);
    glyph.writeUInt16BE(flags & ~0x01_00, at);
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
    if ((flags & 0x20) === 0) return glyph.subarray(0, at);
  }
};

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

const writeTables = (tables: readonly Table[]): Buffer => {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const steps = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x00_01_00_00, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** steps * 16, 6);
  directory.writeUInt16BE(steps, 8);
  directory.writeUInt16BE(tables.length * 16 - 2 ** steps * 16, 10);
  let at = directory.length;
  const bodies = tables.map(([name, table], place) => {
    const body = padded(table);
    const row = 12 + place * 16;
    directory.write(name, row, "latin1");
    directory.writeUInt32BE(checksum(body), row + 4);
    directory.writeUInt32BE(at, row + 8);
    directory.writeUInt32BE(table.length, row + 12);
    at += body.length;
    return body;
  });
  return Buffer.concat([directory, ...bodies]);
};

const checksum = (bytes: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
};
