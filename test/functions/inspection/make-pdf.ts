import { deflateSync } from "node:zlib";

/** An object's body by number; a stream body is a buffer that holds its dictionary too. */
export type Bodies = Readonly<Record<number, string | Buffer>>;

export const plainBodies: Bodies = {
  1: "<< /Type /Catalog /Pages 2 0 R >>",
  2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
};

/** A small PDF written by hand, with a right cross-reference table unless a test breaks it. */
export const makePdf = (bodies: Bodies = {}, trailer = ""): Buffer => {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets = new Map<number, number>();
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  const all = { ...plainBodies, ...bodies };
  for (const [number, body] of Object.entries(all)) {
    offsets.set(Number(number), length());
    pieces.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n"));
  }
  const start = length();
  const rows = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  pieces.push(
    Buffer.from(`xref\n0 1\n0000000000 65535 f \n${rows.join("")}`),
    Buffer.from(`trailer\n<< /Size 100 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(pieces);
};

/** The body of a stream object. */
export const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);

/** The body of an object stream holding some objects. */
export const objectStream = (objects: Readonly<Record<number, string>>, more = ""): Buffer => {
  const parts = Object.entries(objects);
  let offset = 0;
  const heads = parts.map(([number, text]) => {
    const head = `${number} ${offset}`;
    offset += text.length + 1;
    return head;
  });
  const first = `${heads.join(" ")}\n`;
  const data = deflateSync(first + parts.map(([, text]) => text).join("\n"));
  return stream(
    `/Type /ObjStm /N ${parts.length} /First ${first.length} /Filter /FlateDecode ${more}`,
    data,
  );
};
