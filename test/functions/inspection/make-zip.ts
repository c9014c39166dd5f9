import { crc32, deflateRawSync } from "node:zlib";

/** One part of a ZIP; `packed` and `size` let a test lie. */
export type Part = {
  readonly name: string;
  readonly data: string | Buffer;
  readonly packed?: Buffer;
  readonly size?: number;
  readonly flags?: number;
};

const types = (main: string, more = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.${main}+xml"/>${more}</Types>`;

export const wordMain = "openxmlformats-officedocument.wordprocessingml.document.main";

/** The parts of a smallest Word file; a part of the same name replaces one, others are added. */
export const wordParts = (
  more: readonly Part[] = [],
  main = wordMain,
  moreTypes = "",
): readonly Part[] => {
  const parts = [
    { name: "[Content_Types].xml", data: types(main, moreTypes) },
    { name: "word/document.xml", data: documentOf("<w:p/>") },
  ];
  const replaced = new Set(more.map(({ name }) => name));
  return [...parts.filter(({ name }) => !replaced.has(name)), ...more];
};

export const documentOf = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

export const relationships = (rows: string) => ({
  name: "word/_rels/document.xml.rels",
  data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`,
});

/** A ZIP written by hand. */
export const makeZip = (parts: readonly Part[]): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = part.packed ?? deflateRawSync(data);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.size ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
    central.push(Buffer.from("PK\x01\x02\x14\x00"), fields, tail, name);
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\x05\x06"), end]);
};
