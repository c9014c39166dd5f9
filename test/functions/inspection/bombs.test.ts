import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { Inspection } from "../../../schemas/inspection.ts";
import { makePdf, objectStream, stream } from "./make-pdf.ts";
import { makePng } from "./make-pictures.ts";
import { makeZip, wordParts } from "./make-zip.ts";

const megabyte = 2 ** 20;
const times = (text: string, count: number) => text.repeat(count);

/** Deflate blocks that were flushed can be repeated: ten gigabytes written without making them. */
const tenGigabytes = () => {
  const block = deflateRawSync(Buffer.alloc(64 * megabyte), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array<Buffer>(160).fill(block), deflateRawSync(Buffer.alloc(0))]);
};

/** A part that is not compressed, so that only the count of its tags can give it away. */
const unpacked = (data: string) => ({
  name: "word/a.xml",
  data,
  packed: deflateRawSync(data, { level: 0 }),
});
const bombs: Readonly<Record<string, () => Buffer>> = {
  "ten gigabytes in a Word file": () =>
    makeZip(wordParts([{ name: "word/a.emf", data: "", packed: tenGigabytes(), size: 1 }])),
  "ten gigabytes in a Word part that is read": () =>
    makeZip(wordParts([{ name: "word/a.xml", data: "", packed: tenGigabytes(), size: 1 }])),
  "a Word file of many million tags": () =>
    makeZip(wordParts([unpacked(times("<a/>", 4_500_000))])),
  "a Word file of one endless tag": () =>
    makeZip(wordParts([unpacked(`<Relationship ${times("b=", 9 * megabyte)}/>`)])),
  "a Word file of one endless word": () =>
    makeZip(wordParts([unpacked(`<fldSimple ${times("b", 18 * megabyte)}/>`)])),
  "a PDF of nine million numbers": () => makePdf({ 8: `[${times("1 ", 9 * megabyte)}]` }),
  "a PDF of two million dictionaries": () => makePdf({ 8: `[${times("<</a[]>>", 2 * megabyte)}]` }),
  "an object stream of many objects": () => {
    const objects = Object.fromEntries(Array.from({ length: 400_000 }, (_, at) => [at + 9, "()"]));
    return makePdf({ 8: objectStream(objects) });
  },
  "a PDF with a thousand bombs": () => {
    const zeros = stream("/Filter /FlateDecode", deflateSync(Buffer.alloc(3 * megabyte)));
    return makePdf(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [at + 9, zeros])));
  },
  "a PDF with one number defined a million times": () => {
    const head = makePdf({ 1: "<< /Type /Catalog /Pages 2 0 R /OpenAction 9 0 R >>" });
    const many = times("9 0 obj<</S/GoTo/Next 9 0 R>>endobj\n", 500_000);
    return Buffer.concat([head.subarray(0, 15), Buffer.from(many), head.subarray(15)]);
  },
  "19 MB of opening brackets": () =>
    Buffer.from(`%PDF-1.7\n1 0 obj ${times("[", 19 * megabyte)}%%EOF`),
  "19 MB of opening strings": () =>
    Buffer.from(`%PDF-1.7\n1 0 obj ${times("(", 19 * megabyte)}%%EOF`),
  "19 MB of object heads": () => Buffer.from(`%PDF-1.7\n${times("1 0 obj\n", 2 * megabyte)}%%EOF`),
  "19 MB of streams without end": () =>
    Buffer.from(`%PDF-1.7\n${times("1 0 obj<<>>stream ", megabyte)}%%EOF`),
  "a PNG of 64 million pixels": () => makePng(8000, 8000),
  "a PNG that says less than it holds": () => makePng(100, 100, Buffer.alloc(300 * megabyte)),
};

const Measured = z.object({
  inspection: Inspection,
  milliseconds: z.number(),
  megabytes: z.number(),
});

describe("a file made to exhaust the reader", () => {
  const folder = mkdtempSync(join(tmpdir(), "bombs-"));
  const script = new URL("measure-inspection.ts", import.meta.url).pathname;

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(Object.entries(bombs))("%s: answered within 5 s and 256 MB", (name, make) => {
    const file = join(folder, "bomb");
    writeFileSync(file, make());
    const honest = name.endsWith("million pixels");
    // An honest file must be read to its end, also where the machine is busy with something else.
    const patience = honest ? ["60000"] : [];
    const given = [script, file, ...patience];
    const line = execFileSync(process.execPath, given, { encoding: "utf8" });
    const { inspection, milliseconds, megabytes } = Measured.parse(JSON.parse(line));
    expect(inspection.outcome).toBe(honest ? "accepted" : "refused");
    expect(milliseconds).toBeLessThan(5000);
    expect(megabytes).toBeLessThan(256);
  });
});
