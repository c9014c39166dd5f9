import { deflateSync } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { mediaTypes } from "../../../schemas/inspection.ts";
import { type Bodies, makePdf, objectStream, stream } from "./make-pdf.ts";

const inspect = (bytes: Uint8Array) => inspectFile({ bytes, declaredType: mediaTypes.pdf });
const catalog = (more: string) => ({ 1: `<< /Type /Catalog /Pages 2 0 R ${more} >>` });
const page = (annotation: string) => ({
  3: `<< /Type /Page /Parent 2 0 R /Annots [<< /Type /Annot ${annotation} >>] >>`,
});

describe("a PDF that does more than show pages is refused, and the person is told which", () => {
  it.each<[string, Bodies, string[]]>([
    [
      "a script that runs when it opens",
      catalog("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
      ["JavaScript", "OpenAction"],
    ],
    [
      "a script behind two references",
      {
        ...catalog("/OpenAction 4 0 R"),
        4: "<< /S 5 0 R /JS 6 0 R >>",
        5: "/JavaScript",
        6: "(x)",
      },
      ["JavaScript", "OpenAction"],
    ],
    ["a program", catalog("/OpenAction << /S /Launch /F (a.exe) >>"), ["Launch", "OpenAction"]],
    ["a visit", catalog("/OpenAction << /S /URI /URI (https://a.example) >>"), ["OpenAction"]],
    [
      "a form that is sent",
      catalog("/OpenAction << /S /SubmitForm >>"),
      ["OpenAction", "SubmitForm"],
    ],
    [
      "a step that is chained to a plain one",
      catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Launch >> >>"),
      ["Launch", "OpenAction"],
    ],
    ["an action with two kinds", catalog("/OpenAction << /S /URI /S /GoTo >>"), ["OpenAction"]],
    ["additional actions", catalog("/AA << /WC << /S /GoTo >> >>"), ["AA"]],
    ["named scripts", catalog("/Names << /JavaScript 9 0 R >>"), ["JavaScript"]],
    ["embedded files", catalog("/Names << /EmbeddedFiles << /Names [] >> >>"), ["EmbeddedFile"]],
    ["an XFA form", catalog("/AcroForm << /XFA [(a) 4 0 R] >>"), ["XFA"]],
    ["a name in disguise", catalog("/A#63roForm << /#58F#41 4 0 R >>"), ["XFA"]],
    ["a film", page("/Subtype /RichMedia /RichMediaContent << /A 1 >>"), ["RichMedia"]],
    [
      "an attachment",
      page("/Subtype /FileAttachment /FS << /EF << /F 4 0 R >> >>"),
      ["EmbeddedFile", "FileAttachment"],
    ],
    ["a link to a script", page("/A << /S /URI /URI (java\\163cript:alert(1)) >>"), ["URI"]],
    ["a link to a share", page("/A << /S /GoToR /F (\\\\\\\\a\\\\b) >>"), ["GoToR"]],
    [
      "a stream kept elsewhere",
      { 4: stream("/F (http://a.example)", Buffer.alloc(2)) },
      ["ExternalStream"],
    ],
    ["an old object that nothing mentions", { 44: "<< /S /Launch >>" }, ["Launch"]],
    [
      "a script in an object stream",
      { 8: objectStream({ 20: "(x)", 21: "<< /S /Java#53cript /JS (x) >>" }) },
      ["JavaScript"],
    ],
  ])("%s", async (_what, bodies, details) => {
    expect(await inspect(makePdf(bodies))).toEqual({
      outcome: "refused",
      reason: "active-content",
      details,
    });
  });

  it("as an ordinary library writes it, in object streams too", async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.addJavaScript("main", "app.alert(1)");
    await pdf.attach(Buffer.from("MZ"), "a.exe");
    for (const useObjectStreams of [true, false])
      expect(await inspect(await pdf.save({ useObjectStreams }))).toEqual({
        outcome: "refused",
        reason: "active-content",
        details: ["EmbeddedFile", "JavaScript"],
      });
  });
});

describe("a PDF that cannot be looked through is refused", () => {
  const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
  const hidden = Buffer.from("7 0 obj\n<< /S /Launch >>\nendobj\n");

  it.each<[string, Buffer, object]>([
    ["its first line and nothing else", Buffer.from("%PDF-1.7\n"), { reason: "damaged" }],
    ["its two ends and nothing else", Buffer.from("%PDF-1.7\n%%EOF"), { reason: "damaged" }],
    ["a password", makePdf({}, "/Encrypt << /Filter /Standard >>"), { reason: "encrypted" }],
    ["nesting without end", makePdf({ 4: deep }), { reason: "damaged", details: ["nesting"] }],
    ["no pages", makePdf({ 2: "<< /Type /Pages /Kids [] /Count 9 >>" }), { details: ["no-pages"] }],
    [
      "pages that contain themselves",
      makePdf({ 2: "<< /Type /Pages /Kids [3 0 R 2 0 R] >>" }),
      { details: ["page-tree"] },
    ],
    [
      "an object stream packed in a way that hides",
      makePdf({
        4: stream("/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode", Buffer.from("00>")),
      }),
      { reason: "damaged", details: ["ASCIIHexDecode"] },
    ],
  ])("%s", async (_what, bytes, answer) => {
    expect(await inspect(Buffer.from(bytes))).toMatchObject(answer);
  });

  it("a cross-reference entry that leads to an object inside a stream", async () => {
    const honest = makePdf({ 4: stream("", hidden) });
    const target = String(honest.indexOf(hidden)).padStart(10, "0");
    const text = honest.toString("latin1");
    const entry = text.lastIndexOf("4 1\n") + 4;
    const led = Buffer.from(text.slice(0, entry) + target + text.slice(entry + 10), "latin1");
    expect(await inspect(led)).toEqual({
      outcome: "refused",
      reason: "damaged",
      details: ["xref"],
    });
  });

  it.each(["/Prev 9 0 R", "/Prev (x)", "/Prev 99999999", "/Prev 3.5", "/XRefStm 12"])(
    "an earlier cross-reference section that cannot be followed: %s",
    async (previous) => {
      expect(await inspect(makePdf({}, previous))).toMatchObject({ details: ["xref"] });
    },
  );

  it("a comment among the cross-reference entries", async () => {
    const text = makePdf().toString("latin1").replace("65535 f \n", "65535 f %\n");
    expect(await inspect(Buffer.from(text, "latin1"))).toMatchObject({ details: ["xref"] });
  });

  it("an object that a false end of stream would have hidden", async () => {
    const trap = Buffer.from(
      "x endstream endobj 7 0 obj << /S /Launch >> endobj 9 0 obj <<>> stream",
    );
    const body = Buffer.concat([
      Buffer.from("<< /Length 5 0 R >>\nstream\n"),
      trap,
      Buffer.from("\nendstream"),
    ]);
    expect(await inspect(makePdf({ 4: body, 5: String(trap.length) }))).toMatchObject({
      reason: "active-content",
    });
  });
});

describe("a PDF that would be too much is refused", () => {
  const zeros = deflateSync(Buffer.alloc(100 * 2 ** 20));

  it.each<[string, Bodies, object]>([
    [
      "an object-stream bomb",
      { 4: stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", zeros) },
      { reason: "decompression-bomb" },
    ],
    [
      "a bomb as a page's content",
      { 4: stream("/Filter /FlateDecode", zeros) },
      { reason: "decompression-bomb" },
    ],
    [
      "filters one over the other",
      { 4: stream("/Filter [/FlateDecode /FlateDecode]", deflateSync(zeros)) },
      { reason: "decompression-bomb", details: ["filters"] },
    ],
    [
      "forty filters",
      { 4: stream(`/Filter [${"/ASCIIHexDecode ".repeat(40)}]`, Buffer.from(">")) },
      { reason: "decompression-bomb", details: ["filters"] },
    ],
    [
      "a picture the size of a town",
      { 4: stream("/Subtype /Image /Width 60000 /Height 60000 /Filter /FlateDecode", zeros) },
      { reason: "too-many-pixels" },
    ],
    [
      "more pages than a dossier can have",
      { 2: `<< /Type /Pages /Kids [${"3 0 R ".repeat(501)}] >>` },
      { reason: "too-many-pages" },
    ],
  ])("%s", async (_what, bodies, answer) => {
    expect(await inspect(makePdf(bodies))).toMatchObject({ outcome: "refused", ...answer });
  });
});
