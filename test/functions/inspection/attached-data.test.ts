import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { mediaTypes } from "../../../schemas/inspection.ts";
import { keyInMemory } from "../paper/key-in-memory.ts";
import { flagDecision } from "../paper/sample-papers.ts";
import { type Bodies, makePdf, stream } from "./make-pdf.ts";

const inspect = (bytes: Uint8Array) => inspectFile({ bytes, declaredType: mediaTypes.pdf });

const data = deflateSync('{"number":5}');
const typed = (subtype: string) => `/Type /EmbeddedFile /Subtype ${subtype} /Filter /FlateDecode`;
const json = typed("/application#2Fjson");
const listing = (names: string) =>
  `<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] /Names << /EmbeddedFiles << /Names [${names}] >> >> >>`;
const file = (name: string, more = "/AFRelationship /Data") =>
  `<< /Type /Filespec /F (${name}) /UF (${name}) ${more} /EF << /F 5 0 R >> >>`;

/** A name in UTF-16 after a mark that turns the direction of writing. */
const turned = `\\376\\377\\040\\056${Array.from("nosj.json", (letter) => `\\000${letter}`).join("")}`;

/** One page with its data, as PDF/A-3 attaches it. */
const attached: Bodies = {
  1: listing("(a.json) 4 0 R"),
  4: file("a.json"),
  5: stream(json, data),
};

describe("a PDF that attaches its data as JSON is accepted", () => {
  let decision: Uint8Array;
  beforeAll(async () => {
    decision = await drawDecision(flagDecision());
  });

  it("an issued decision, signed once or twice", async () => {
    const facts = { at: "2023-01-08T03:04:05.000Z", reason: "Ban hành", name: "Liên minh" };
    const once = await signPdf({ pdf: decision, signer: keyInMemory(), ...facts });
    const twice = await signPdf({ pdf: once, signer: keyInMemory(), ...facts });
    for (const bytes of [decision, once, twice])
      expect(await inspect(bytes)).toMatchObject({ outcome: "accepted", pages: 1 });
  });

  it("one written by hand, packed or not", async () => {
    const plain = stream(json.replace("/Filter /FlateDecode", ""), Buffer.from("{}"));
    const wide = file(turned.replace("\\040\\056", ""));
    for (const bodies of [attached, { ...attached, 5: plain }, { ...attached, 4: wide }])
      expect(await inspect(makePdf(bodies))).toMatchObject({ outcome: "accepted" });
  });
});

describe("a PDF that embeds anything else stays refused", () => {
  it.each<[string, Bodies]>([
    ["a program", { 1: listing("(a.exe) 4 0 R"), 4: file("a.exe") }],
    ["a program under a name that is shown as JSON", { 4: file("a.json\\000.exe") }],
    ["two names that differ", { 4: file("a.json").replace("/UF (a.json)", "/UF (a.exe)") }],
    ["a list that calls it a program", { 1: listing("(a.exe) 4 0 R") }],
    ["a path", { 4: file("../a.json") }],
    ["a name that reads backwards", { 4: file(turned) }],
    ["another type", { 5: stream(typed("/application#2Foctet-stream"), data) }],
    ["no type", { 5: stream("/Type /EmbeddedFile /Filter /FlateDecode", data) }],
    ["a program that says it is JSON", { 5: stream(json, deflateSync("MZ\u0090")) }],
    ["a page that says it is JSON", { 5: stream(json, deflateSync("<script>1</script>")) }],
    [
      "bytes that are no letters",
      { 5: stream(json, deflateSync(Buffer.from('{"\xff":1}', "latin1"))) },
    ],
    [
      "more data than a paper has",
      { 5: stream(json, deflateSync(`{"a":"${"a".repeat(2 ** 20)}"}`)) },
    ],
    ["something that is not said to be data", { 4: file("a.json", "/AFRelationship /Source") }],
    ["something that is not said to be anything", { 4: file("a.json", "") }],
    [
      "a relation said twice",
      { 4: file("a.json", "/AFRelationship /Data /AFRelationship /Source") },
    ],
    [
      "a file for another system beside it",
      { 4: file("a.json", "/AFRelationship /Data /DOS (a.exe)") },
    ],
    [
      "a second stream",
      { 4: file("a.json").replace("/F 5 0 R", "/F 5 0 R /DOS 6 0 R"), 6: stream(json, data) },
    ],
    ["a second file", { 6: file("b.json") }],
    ["a second stream that nothing mentions", { 6: stream(json, data) }],
    ["two files in the list", { 1: listing("(a.json) 4 0 R (b.json) 4 0 R") }],
    ["a list that leads elsewhere", { 1: listing("(a.json) 6 0 R"), 6: "<< /Type /Filespec >>" }],
    [
      "a list of lists",
      { 1: listing("(a.json) 4 0 R").replace("<< /Names [", "<< /Kids [6 0 R] /Names [") },
    ],
    ["a file hidden in a page", { 3: `<< /Type /Page /Parent 2 0 R /AF [${file("a.json")}] >>` }],
  ])("%s", async (_what, bodies) => {
    expect(await inspect(makePdf({ ...attached, ...bodies }))).toEqual({
      outcome: "refused",
      reason: "active-content",
      details: ["EmbeddedFile"],
    });
  });

  it("a second version of the file, of its description or of its content", async () => {
    const pdf = makePdf(attached);
    const body = pdf.subarray(0, pdf.lastIndexOf("xref\n", pdf.lastIndexOf("startxref") - 1));
    const end = pdf.subarray(body.length);
    for (const later of [
      `4 0 obj\n${file("a.json")}\nendobj\n`,
      `5 0 obj\n${stream(json, data).toString("latin1")}\nendobj\n`,
    ]) {
      const bytes = Buffer.concat([body, Buffer.from(later, "latin1"), end]);
      expect(await inspect(bytes)).toMatchObject({ details: ["EmbeddedFile"] });
    }
  });

  it("the data beside a script", async () => {
    const script = { 7: "<< /S /JavaScript /JS (x) >>" };
    expect(await inspect(makePdf({ ...attached, ...script }))).toMatchObject({
      details: ["JavaScript"],
    });
  });
});
