import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { mediaTypes } from "../../../schemas/inspection.ts";
import { documentOf, makeZip, type Part, relationships, wordMain, wordParts } from "./make-zip.ts";

const inspect = (parts: readonly Part[]) =>
  inspectFile({ bytes: makeZip(parts), declaredType: mediaTypes.docx });
const refused = (reason: string, ...details: string[]) => ({
  outcome: "refused",
  reason,
  ...(details.length > 0 && { details }),
});

/** The only part of a ZIP, with its head, as it lies in the file. */
const recordOf = (zip: Buffer) => zip.subarray(0, zip.indexOf("PK\x01\x02"));

const relation = (type: string, target: string, mode = ' TargetMode="External"') =>
  wordParts([
    relationships(`<Relationship Id="r1" Type="http://x/${type}" Target="${target}"${mode}/>`),
  ]);
const body = (xml: string) => wordParts([{ name: "word/document.xml", data: documentOf(xml) }]);
const character = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const words = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe("a Word file that runs or fetches something is refused", () => {
  it.each<[string, readonly Part[], object]>([
    ["macros", wordParts([{ name: "word/vbaProject.bin", data: "x" }]), refused("macros")],
    [
      "the macro content type, the part renamed",
      wordParts([{ name: "word/a.bin", data: "x" }], "ms-word.document.macroEnabled.main"),
      refused("macros"),
    ],
    [
      "a macro part declared beside a plain document",
      wordParts(
        [],
        wordMain,
        '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
      refused("macros"),
    ],
    [
      "a main part under a name that is not read",
      wordParts(
        [],
        wordMain,
        '<Override PartName="/word/document.dat" ContentType="application/vnd.x.document.main+xml"/>',
      ),
      refused("damaged", "part-name"),
    ],
    ["a macro relationship", relation("vbaProject", "x.bin", ""), refused("macros")],
    [
      "a template from elsewhere",
      relation("attachedTemplate", "http://a.example/x.dotm"),
      refused("external-link", "attachedTemplate"),
    ],
    [
      "a template from elsewhere, spelled to be overlooked",
      relation("attachedTemplate", "&#x68;ttp://a.example", " TargetMode='&#69;xternal'"),
      refused("external-link", "attachedTemplate"),
    ],
    [
      "a picture from elsewhere",
      relation("image", "http://a.example/p.png"),
      refused("external-link", "image"),
    ],
    [
      "a link to a share",
      relation("hyperlink", "file://///host/a"),
      refused("external-link", "hyperlink"),
    ],
    [
      "an OLE object",
      relation("oleObject", "embeddings/o.bin", ""),
      refused("active-content", "OLE"),
    ],
    [
      "an embedded file",
      wordParts([{ name: "word/embeddings/a.xlsx", data: "x" }]),
      refused("active-content", "EmbeddedFile"),
    ],
    [
      "a DDE field",
      body(`<w:fldSimple w:instr=' DDEAUTO c:\\\\cmd.exe "/k calc" '/>`),
      refused("active-content", "DDEAUTO"),
    ],
    [
      "a DDE field spread over runs",
      body(
        character("begin") +
          words(" D") +
          words("DE") +
          words("AUTO c:\\cmd ") +
          character("separate") +
          character("end"),
      ),
      refused("active-content", "DDEAUTO"),
    ],
    [
      "a DDE field cut by a comment",
      body(`${character("begin")}<w:r><w:instrText>D<!-- -->DE c</w:instrText></w:r>`),
      refused("damaged", "cdata"),
    ],
    [
      "a field whose name is made by another",
      body(
        character("begin") +
          character("begin") +
          words(" QUOTE 68 68 69 ") +
          character("end") +
          character("end"),
      ),
      refused("active-content", "field"),
    ],
    [
      "a document type",
      wordParts([{ name: "word/document.xml", data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]),
      refused("doctype"),
    ],
    [
      "a part in another encoding",
      wordParts([
        { name: "word/document.xml", data: '<?xml version="1.0" encoding="UTF-7"?><a/>' },
      ]),
      refused("damaged", "encoding"),
    ],
  ])("%s", async (_what, parts, answer) => {
    expect(await inspect(parts)).toEqual(answer);
  });

  it("but page numbers, contents and a word like DDE in the text are fine", async () => {
    const fields = character("begin") + words(" TOC \\o ") + character("separate");
    const nested = character("begin") + words(" PAGEREF _Toc1 ") + character("separate");
    const ends = character("end") + character("end");
    const text = "<w:r><w:t>DDEAUTO hidden</w:t></w:r>";
    expect(await inspect(body(fields + nested + text + ends))).toMatchObject({
      outcome: "accepted",
    });
  });
});

describe("a ZIP that is a trap is refused", () => {
  const zeros = Buffer.alloc(64 * 2 ** 20);
  const bomb = { packed: deflateRawSync(zeros), size: 4096, data: "" };

  it.each<[string, readonly Part[], object]>([
    [
      "a path out of its folder",
      wordParts([{ name: "../../etc/x", data: "" }]),
      refused("unsafe-path"),
    ],
    ["an absolute path", wordParts([{ name: "/etc/x", data: "" }]), refused("unsafe-path")],
    ["a Windows path", wordParts([{ name: "word\\..\\x", data: "" }]), refused("unsafe-path")],
    ["a password", wordParts([{ name: "word/x.xml", data: "", flags: 1 }]), refused("encrypted")],
    [
      "a part that is larger than it says",
      wordParts([{ name: "word/media/a.emf", ...bomb }]),
      refused("decompression-bomb", "ratio"),
    ],
    [
      "a part that is read, larger than it says",
      wordParts([{ name: "word/a.xml", ...bomb }]),
      refused("decompression-bomb", "size"),
    ],
    [
      "two parts of one name",
      [...wordParts(), { name: "word/Document.xml", data: "x" }],
      refused("damaged", "zip"),
    ],
  ])("%s", async (_what, parts, answer) => {
    expect(await inspect(parts)).toEqual(answer);
  });

  it("bytes hidden before, between or under its parts", async () => {
    const zip = makeZip(wordParts());
    const shifted = Buffer.concat([Buffer.from("PK\x03\x04"), zip]);
    const answers = await inspectFile({ bytes: shifted, declaredType: "" });
    expect(answers).toMatchObject({ outcome: "refused", reason: "polyglot" });
    const overlapping = Buffer.from(zip);
    const first = overlapping.indexOf("PK\x01\x02");
    const second = overlapping.indexOf("PK\x01\x02", first + 4);
    const name = overlapping.subarray(first + 46, first + 46 + 19);
    name.copy(overlapping, second + 46);
    overlapping.writeUInt32LE(0, second + 42);
    const answer = await inspectFile({ bytes: overlapping, declaredType: "" });
    expect(answer).toMatchObject({ outcome: "refused" });
  });

  it("a part that lies inside another, as the smallest bombs are made", async () => {
    const inner = { name: "word/media/b.emf", data: "x".repeat(99) };
    const record = recordOf(makeZip([inner]));
    const outer = { name: "word/media/a.emf", data: record };
    const packed = deflateRawSync(record, { level: 0 });
    const zip = makeZip([...wordParts(), { ...outer, packed }, inner]);
    const within = zip.indexOf(record);
    const own = zip.indexOf(record, within + 1);
    const bytes = Buffer.concat([zip.subarray(0, own), zip.subarray(own + record.length)]);
    const end = bytes.length - 22;
    bytes.writeUInt32LE(own, end + 16);
    bytes.writeUInt32LE(within, bytes.lastIndexOf("PK\x01\x02") + 42);
    expect(await inspectFile({ bytes, declaredType: "" })).toEqual(
      refused("decompression-bomb", "overlap"),
    );
  });

  it("many parts that are harmless one by one, and too much together", async () => {
    const parts = Array.from({ length: 5 }, (_, at) => ({
      name: `word/media/${at}.emf`,
      data: randomBytes(10_000),
    }));
    const bytes = makeZip(wordParts(parts));
    const within = (inflatedBytes: number) =>
      inspectFile({ bytes, declaredType: "", limits: { inflatedBytes } });
    expect(await within(60_000)).toMatchObject({ outcome: "accepted" });
    expect(await within(45_000)).toEqual(refused("decompression-bomb", "size"));
  });
});
