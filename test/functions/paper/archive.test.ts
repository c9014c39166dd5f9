import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from "pdf-lib";
import type * as mupdf from "mupdf";
import { unzlibSync, zlibSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { DecisionPaper } from "../../../schemas/paper.ts";
import { archiveClauses, brokenClauses } from "./archive-clauses.ts";
import { openedPdf } from "./archived-pdf.ts";
import { keyInMemory } from "./key-in-memory.ts";
import { medalDecision } from "./sample-papers.ts";
import { templates } from "./templates.ts";

const name = (text: string) => PDFName.of(text);

/** Every dictionary that has a key, streams' own included. */
const withKey = ({ context }: PDFDocument, key: string): PDFDict[] =>
  context.enumerateIndirectObjects().flatMap(([, each]) => {
    const dict = each instanceof PDFRawStream ? each.dict : each;
    return dict instanceof PDFDict && dict.has(name(key)) ? [dict] : [];
  });

const role = (document: PDFDocument, wanted: string) =>
  withKey(document, "S").find((each) => each.get(name("S")) === name(wanted))!;

/** Writes the first page's content anew. */
const redrawn = (document: PDFDocument, change: (content: string) => string) => {
  const page = document.getPage(0);
  const content = page.node.lookup(name("Contents"));
  const before = (content instanceof PDFArray ? content.lookup(0) : content) as PDFRawStream;
  const text = Buffer.from(unzlibSync(before.contents)).toString("latin1");
  const bytes = zlibSync(Buffer.from(change(text), "latin1"));
  const stream = document.context.stream(bytes, { Filter: "FlateDecode" });
  page.node.set(name("Contents"), document.context.register(stream));
};

const spoiled: Readonly<Record<string, (document: PDFDocument) => unknown>> = {
  "6.1.3 identifier": ({ context }) => delete context.trailerInfo.ID,
  "6.1.7 streams inside the file, plainly packed": (document) => {
    withKey(document, "Length1")[0]!.set(name("F"), PDFString.of("elsewhere"));
  },
  "6.2.3 output intent with a profile": ({ catalog }) => catalog.delete(name("OutputIntents")),
  "6.2.4 no colours but grey and RGB": (document) => {
    redrawn(document, (text) => text.replace("EMC", "0 0 0 1 k EMC"));
  },
  "6.2.10 transparency says its colours": (document) =>
    document.getPage(0).node.delete(name("Group")),
  "6.2.11.4 fonts embedded": (document) =>
    withKey(document, "FontFile2")[0]!.delete(name("FontFile2")),
  "6.2.11.5 widths as in the font": (document) => {
    const widths = withKey(document, "W")
      .find((each) => each.has(name("CIDToGIDMap")))!
      .lookup(name("W"), PDFArray);
    widths.lookup(1, PDFArray).set(0, document.context.obj(999));
  },
  "6.2.11.7 every letter has its Unicode": (document) => {
    redrawn(document, (text) => text.replace(/<[0-9a-f]{4}/u, "<0000"));
  },
  "6.3 annotations are printed and have a look": (document) =>
    withKey(document, "AP")[0]!.delete(name("AP")),
  "6.4 no form that changes by itself": ({ catalog, context }) => {
    catalog.lookup(name("AcroForm"), PDFDict).set(name("NeedAppearances"), context.obj(true));
  },
  "6.5 no actions": ({ catalog, context }) => {
    catalog.set(name("OpenAction"), context.obj({ S: "JavaScript", JS: PDFString.of("1") }));
  },
  "6.6.2 metadata, not packed": ({ catalog }) => catalog.delete(name("Metadata")),
  "6.6.3 information says what XMP says": (document) => {
    document.setTitle("Khác");
  },
  "6.7.2 marked": ({ catalog }) => catalog.delete(name("MarkInfo")),
  "6.7.2 nothing painted is unmarked": (document) => {
    redrawn(document, (text) => `${text}\n0 0 m 9 9 l S`);
  },
  "6.7.3 every mark finds its element": (document) => {
    redrawn(document, (text) => text.replace(/MCID \d+/u, "X 0"));
  },
  "6.7.3 elements are of the standard's kinds": (document) => {
    role(document, "H1").set(name("S"), name("Big"));
  },
  "6.7.3 rows hold cells alone": (document) => {
    role(document, "TD").set(name("S"), name("P"));
  },
  "6.7.3 figures say what they are": (document) => role(document, "Figure").delete(name("Alt")),
  "6.7.4 language": ({ catalog }) => catalog.delete(name("Lang")),
  "6.8 what is attached says what it is": (document) =>
    withKey(document, "AFRelationship")[0]!.delete(name("AFRelationship")),
};

describe("an archived paper", () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await drawDecision(medalDecision(3));
  });

  it.each(Object.entries(templates))("of the kind %s keeps every clause", async (_, draw) => {
    expect(brokenClauses(await draw())).toEqual([]);
  });

  it("keeps every clause when it is signed, and signed again", async () => {
    const facts = { at: "2023-01-08T03:04:05.000Z", reason: "Ban hành", name: "Liên minh" };
    const once = await signPdf({ pdf, signer: keyInMemory(), ...facts });
    const twice = await signPdf({ pdf: once, signer: keyInMemory(), ...facts });
    expect(brokenClauses(once)).toEqual([]);
    expect(brokenClauses(twice)).toEqual([]);
  });

  it.each(Object.entries(spoiled))("is known to break %s", async (clause, spoil) => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    spoil(document);
    const bytes = await document.save({ updateFieldAppearances: false });
    expect(Object.keys(archiveClauses)).toContain(clause);
    expect(brokenClauses(bytes)).toContain(clause);
  });

  it("carries the data that it shows, as JSON", () => {
    const document = openedPdf(pdf);
    const [file] = Object.values(document.getEmbeddedFiles());
    const data: unknown = JSON.parse(file!.get("EF", "F").readStream().asString());
    expect(DecisionPaper.parse(data)).toEqual(medalDecision(3));
  });

  it("is read aloud in the order of its text, table cells by row, and the repeated not again", () => {
    const document = openedPdf(pdf);
    const roles: string[] = [];
    const walk = (element: mupdf.PDFObject) => {
      if (!element.isDictionary() || !element.get("S").isName()) return;
      roles.push(element.get("S").asName());
      const kids = element.get("K");
      if (kids.isArray())
        kids.forEach((kid) => {
          walk(kid);
        });
      else walk(kids);
    };
    walk(document.getTrailer().get("Root", "StructTreeRoot", "K"));
    const text = roles.join(" ");
    expect(text).toMatch(/^Document P P P P P P P H1 P P P P P H2 P P P P P P L LI LBody/u);
    expect(text).toMatch(/Figure P P P Form P H1 P Table TR TH TH TH TH( TR TD TD TD TD){3}$/u);
  });
});
