import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { Inspection, mediaTypes } from "../../../schemas/inspection.ts";
import { makePdf } from "./make-pdf.ts";
import { makeJpeg, makePng } from "./make-pictures.ts";
import { makeZip, wordParts } from "./make-zip.ts";

const refusal = (bytes: Uint8Array | string, declaredType: string) =>
  inspectFile({ bytes: Buffer.from(bytes as string), declaredType });
const refused = (reason: string, ...details: string[]) => ({
  outcome: "refused",
  reason,
  ...(details.length > 0 && { details }),
});

const ole = (name: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(512),
    Buffer.from(name, "utf16le"),
  ]);
const html = "\n<!DOCTYPE html><html><script>alert(1)</script></html>";
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';

describe("a file is judged by content", () => {
  it.each([
    ["nothing at all", "", mediaTypes.pdf, refused("empty")],
    ["HTML named .pdf", html, mediaTypes.pdf, refused("type-mismatch", "html")],
    ["HTML that admits it", html, "text/html", refused("unknown-type", "html")],
    ["SVG", svg, "image/svg+xml", refused("unknown-type", "svg")],
    ["SVG named .png", svg, mediaTypes.png, refused("type-mismatch", "svg")],
    ["a GIF", "GIF89a......", "image/gif", refused("unknown-type", "gif")],
    ["words", "xin chào", mediaTypes.pdf, refused("unknown-type")],
    ["Word 97", ole("WordDocument"), "application/msword", refused("legacy-word")],
    ["Word 97 named .docx", ole("WordDocument"), mediaTypes.docx, refused("legacy-word")],
    ["Word with a password", ole("EncryptedPackage"), mediaTypes.docx, refused("encrypted")],
    ["a JPEG named .pdf", makeJpeg(), mediaTypes.pdf, refused("type-mismatch", "jpeg")],
    ["a PDF said to be a page", makePdf(), "text/html", refused("type-mismatch", "pdf")],
    [
      "a PDF after other bytes",
      `xx${makePdf().toString("latin1")}`,
      "",
      refused("polyglot", "pdf"),
    ],
    ["a ZIP", makeZip([{ name: "a.txt", data: "a" }]), "", refused("unknown-type", "zip")],
    [
      "a sheet",
      makeZip(wordParts([], "openxmlformats-officedocument.spreadsheetml.sheet.main")),
      "",
      refused("unknown-type", "xlsx"),
    ],
  ])("%s is refused", async (_what, bytes, declared, answer) => {
    expect(await refusal(bytes, declared)).toEqual(answer);
  });

  it("a file over the limit is refused before it is read", async () => {
    const limits = { bytes: 10 };
    expect(await inspectFile({ bytes: makePdf(), declaredType: "", limits })).toEqual(
      refused("too-large"),
    );
  });

  it("a file that takes longer than allowed is refused", async () => {
    const limits = { milliseconds: 0 };
    expect(await inspectFile({ bytes: makePng(9, 9), declaredType: "", limits })).toEqual(
      refused("timed-out"),
    );
  });
});

describe("a file that is two files is refused", () => {
  const zip = makeZip([{ name: "a.txt", data: "a" }]);
  const pdf = makePdf();

  it.each([
    ["a ZIP after a PDF", Buffer.concat([pdf, zip]), refused("polyglot", "zip")],
    [
      "a page after a PDF",
      Buffer.concat([pdf, Buffer.from(html)]),
      refused("polyglot", "trailing-data"),
    ],
    ["a ZIP after a JPEG", Buffer.concat([makeJpeg(), zip]), refused("polyglot", "zip")],
    ["a PDF after a JPEG", Buffer.concat([makeJpeg(), pdf]), refused("polyglot", "pdf")],
    [
      "a page after a JPEG",
      Buffer.concat([makeJpeg(), Buffer.from(html)]),
      refused("polyglot", "trailing-data"),
    ],
    [
      "a film after a JPEG",
      Buffer.concat([makeJpeg(), Buffer.alloc(200_000, 7)]),
      refused("polyglot", "trailing-data"),
    ],
    ["a ZIP after a PNG", Buffer.concat([makePng(3, 3), zip]), refused("polyglot", "zip")],
    [
      "a Word file before other bytes",
      Buffer.concat([makeZip(wordParts()), pdf]),
      refused("polyglot", "pdf"),
    ],
    [
      "a Word file before a long tail",
      Buffer.concat([makeZip(wordParts()), Buffer.alloc(2000)]),
      refused("polyglot", "trailing-data"),
    ],
  ])("%s", async (_what, bytes, answer) => {
    expect(await refusal(bytes, "")).toEqual(answer);
  });

  it("a ZIP whose comment is a PDF's end, so that both read the same bytes", async () => {
    const inside = makePdf().subarray(0, -6);
    const joined = Buffer.concat([inside, zip, Buffer.from("\n%%EOF\n")]);
    const end = joined.lastIndexOf("PK\x05\x06");
    joined.writeUInt16LE(joined.length - end - 22, end + 20);
    expect(await refusal(joined, mediaTypes.pdf)).toEqual(refused("polyglot", "zip"));
  });
});

describe("whatever arrives, the answer is an answer", () => {
  const seeds = [makePdf(), makeZip(wordParts()), makeJpeg(), makePng(9, 9)];

  it("for bytes of any kind, cut and altered", async () => {
    const altered = fc
      .record({
        seed: fc.constantFrom(...seeds),
        cut: fc.nat(400),
        edits: fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }),
      })
      .map(({ seed, cut, edits }) => {
        const bytes = Buffer.from(seed.subarray(0, seed.length - (cut % seed.length)));
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(altered, fc.uint8Array()), async (bytes) => {
        expect(Inspection.safeParse(await refusal(bytes, "")).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("and a file that is cut anywhere is never accepted", async () => {
    for (const seed of seeds)
      for (let length = 0; length < seed.length - 1; length += 3)
        expect(await refusal(seed.subarray(0, length), "")).toMatchObject({ outcome: "refused" });
  });
});
