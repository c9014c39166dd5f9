/** The tables of a TrueType file by their tags, as views of its bytes. */
export type FontTables = ReadonlyMap<string, DataView>;

/** Finds the tables of a TrueType file. */
export const fontTables = (file: Uint8Array): FontTables => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = Buffer.from(file.subarray(record, record + 4)).toString("latin1");
    const start = file.byteOffset + view.getUint32(record + 8);
    tables.set(tag, new DataView(file.buffer, start, view.getUint32(record + 12)));
  }
  return tables;
};

/** One table, which every font has. */
export const tableOf = (tables: FontTables, tag: string): DataView => {
  const table = tables.get(tag);
  if (!table) throw new TypeError(`the font has no table ${tag}`);
  return table;
};

/** A TrueType file of some tables, with the sums that the format asks for. */
export const fontFile = (tables: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const entries = Object.entries(tables).sort(([one], [two]) => (one < two ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const lengths = entries.map(([, bytes]) => padded(bytes.length));
  const file = new Uint8Array(
    12 + 16 * entries.length + lengths.reduce((total, length) => total + length, 0),
  );
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (entries.length - 2 ** power));

  let at = 12 + 16 * entries.length;
  let head = 0;
  entries.forEach(([tag, bytes], index) => {
    const record = 12 + 16 * index;
    file.set(Buffer.from(tag, "latin1"), record);
    file.set(bytes, at);
    if (tag === "head") {
      head = at;
      view.setUint32(head + 8, 0);
    }
    view.setUint32(record + 4, sumOf(view, at, padded(bytes.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    at += padded(bytes.length);
  });
  view.setUint32(head + 8, (0xb1b0_afba - sumOf(view, 0, file.length)) >>> 0);
  return file;
};

const padded = (length: number) => (length + 3) & ~3;

const sumOf = (view: DataView, from: number, length: number) => {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};
