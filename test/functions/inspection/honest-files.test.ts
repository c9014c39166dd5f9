import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from "docx";
import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { Inspection, mediaTypes } from "../../../schemas/inspection.ts";
import { makePdf, objectStream, stream } from "./make-pdf.ts";
import { makeJpeg, makePng } from "./make-pictures.ts";
import { makeZip, wordParts } from "./make-zip.ts";

const inspect = (bytes: Uint8Array, declaredType: string) => inspectFile({ bytes, declaredType });

const threePages = async (useObjectStreams: boolean) => {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 3; page += 1) pdf.addPage().drawText("Báo cáo".normalize("NFD")[0]!);
  return pdf.save({ useObjectStreams });
};

describe("an honest file is accepted", () => {
  it.each([true, false])("a PDF of three pages, object streams: %s", async (packed) => {
    const bytes = await threePages(packed);
    const inspection = await inspect(bytes, mediaTypes.pdf);
    expect(Inspection.parse(inspection)).toMatchObject({
      outcome: "accepted",
      type: "pdf",
      mediaType: "application/pdf",
      pages: 3,
      size: bytes.length,
    });
  });

  it("a PDF of which the store was told no type", async () => {
    const inspection = await inspect(makePdf(), "binary/octet-stream");
    expect(inspection).toMatchObject({ outcome: "accepted", type: "pdf" });
  });

  it("a PDF that opens at a page, by destination or by a plain action", async () => {
    for (const opening of ["[3 0 R /Fit]", "<< /S /GoTo /D [3 0 R /Fit] >>", "4 0 R"]) {
      const catalog = `<< /Type /Catalog /Pages 2 0 R /OpenAction ${opening} >>`;
      const pdf = makePdf({ 1: catalog, 4: "<< /S /GoTo /D [3 0 R /Fit] >>" });
      expect(await inspect(pdf, mediaTypes.pdf)).toMatchObject({ outcome: "accepted", pages: 1 });
    }
  });

  it("a PDF with a web link that a reader has to click", async () => {
    const page = `<< /Type /Page /Parent 2 0 R /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9]
      /A << /S /URI /URI (https://vca.org.vn/) >> >>] >>`;
    expect(await inspect(makePdf({ 3: page }), mediaTypes.pdf)).toMatchObject({
      outcome: "accepted",
    });
  });

  it("a PDF whose words (/JavaScript) are only the text of its page", async () => {
    const content = stream("", Buffer.from("BT (/JavaScript /Launch endobj) Tj ET"));
    const pdf = makePdf({ 4: content, 5: "(/S /JavaScript)" });
    expect(await inspect(pdf, mediaTypes.pdf)).toMatchObject({ outcome: "accepted" });
  });

  it("a PDF that has something like an object inside a stream, where no reader looks", async () => {
    const pdf = makePdf({ 4: stream("", Buffer.from("7 0 obj\n<< /S /Launch >>\nendobj\n")) });
    expect(await inspect(pdf, mediaTypes.pdf)).toMatchObject({ outcome: "accepted" });
  });

  it("a PDF that was changed and saved as an update", async () => {
    const first = makePdf();
    const previous = first.lastIndexOf("xref\n0 1");
    const added = Buffer.from("9 0 obj\n<< /Type /Metadata >>\nendobj\n");
    const table = `xref\n9 1\n${String(first.length).padStart(10, "0")} 00000 n \ntrailer\n<< /Root 1 0 R /Prev ${previous} >>\nstartxref\n${first.length + added.length}\n%%EOF`;
    const pdf = Buffer.concat([first, added, Buffer.from(table)]);
    expect(await inspect(pdf, mediaTypes.pdf)).toMatchObject({ outcome: "accepted", pages: 1 });
  });

  it("objects packed in an object stream that say nothing wrong", async () => {
    const pdf = makePdf({ 8: objectStream({ 20: "<< /Title (x) >>", 21: "[1 2 3]" }) });
    expect(await inspect(pdf, mediaTypes.pdf)).toMatchObject({ outcome: "accepted" });
  });

  it("a Word file with a web link, as the browser or the system declares it", async () => {
    const link = new ExternalHyperlink({
      link: "https://vca.org.vn/",
      children: [new TextRun("liên kết")],
    });
    const bytes = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] }),
    );
    for (const declared of [mediaTypes.docx, "application/octet-stream", "", "application/zip"])
      expect(await inspect(bytes, declared)).toMatchObject({
        outcome: "accepted",
        type: "docx",
        mediaType: mediaTypes.docx,
        pages: null,
      });
    expect(await inspect(makeZip(wordParts()), mediaTypes.docx)).toMatchObject({ type: "docx" });
  });

  it("pictures, also one with a second picture behind it as cameras make them", async () => {
    const jpeg = makeJpeg();
    for (const bytes of [jpeg, Buffer.concat([jpeg, jpeg])])
      expect(await inspect(bytes, "image/jpg")).toMatchObject({
        outcome: "accepted",
        type: "jpeg",
        mediaType: "image/jpeg",
        pages: null,
      });
    expect(await inspect(makePng(40, 30), "image/png")).toMatchObject({ type: "png" });
  });

  it("the digest is that of the bytes, wherever they lie in memory", async () => {
    const png = makePng(3, 3);
    const within = new Uint8Array([...new Uint8Array(7), ...png, 1, 2]).subarray(7, 7 + png.length);
    expect(await inspect(within, "")).toEqual(await inspect(png, ""));
  });
});
