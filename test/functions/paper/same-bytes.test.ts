import { build } from "esbuild";
import * as mupdf from "mupdf";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import type { DecisionPaper } from "../../../schemas/paper.ts";
import { councilMinutes, flagDecision, medalDecision, vietnameseLetters } from "./sample-papers.ts";

const same = (one: Uint8Array, two: Uint8Array) => Buffer.compare(one, two) === 0;

describe("a paper drawn again", () => {
  it("is the same file, whatever was drawn in between", async () => {
    const first = await drawDecision(flagDecision());
    const minutes = await drawMinutes(councilMinutes(15, 10));
    await drawDecision(medalDecision(40));
    await drawDecision(flagDecision({ subject: vietnameseLetters.join(" ") }));
    expect(same(await drawDecision(flagDecision()), first)).toBe(true);
    expect(same(await drawMinutes(councilMinutes(15, 10)), minutes)).toBe(true);
  });

  it("is another file when a letter differs", async () => {
    const first = await drawDecision(flagDecision());
    const other = await drawDecision(flagDecision({ place: "Hà Nộị" }));
    expect(same(first, other)).toBe(false);
  });

  it("is the same file from a bundle, as a function carries it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "paper-"));
    try {
      const file = join(folder, "bundle.mjs");
      await build({
        entryPoints: ["functions/adapters/paper/draw-decision.ts"],
        outfile: file,
        bundle: true,
        minify: true,
        platform: "node",
        format: "esm",
        banner: {
          js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);",
        },
      });
      const bundled = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
        drawDecision: (paper: DecisionPaper) => Promise<Uint8Array>;
      };
      const paper = medalDecision(20);
      expect(same(await bundled.drawDecision(paper), await drawDecision(paper))).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("is small: under 60 KB for one page, under 120 KB for 419 awardees", async () => {
    expect((await drawDecision(flagDecision())).length).toBeLessThan(60_000);
    expect((await drawDecision(medalDecision(419))).length).toBeLessThan(120_000);
  });
});

describe("what a decision's file says about itself", () => {
  it("names title, subject, body, day and language, in information and XMP", async () => {
    const pdf = await drawDecision(flagDecision());
    const document = mupdf.Document.openDocument(pdf, "application/pdf");
    expect(document.getMetaData("info:Title")).toBe("Quyết định số 05/QĐ-LMHTXVN");
    expect(document.getMetaData("info:Subject")).toBe(flagDecision().subject);
    expect(document.getMetaData("info:Author")).toBe("LIÊN MINH HỢP TÁC XÃ VIỆT NAM");
    expect(document.getMetaData("info:CreationDate")).toBe("D:20230107170000Z");

    const file = Buffer.from(pdf);
    const packet = file.subarray(file.indexOf("<?xpacket begin"), file.indexOf("<?xpacket end"));
    expect(packet.toString("utf8")).toContain("Quyết định số 05/QĐ-LMHTXVN");
    expect(packet.toString("utf8")).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(file.toString("latin1")).toMatch(/\/Lang \(vi\)/u);
  });

  it("has no date while it is a draft", async () => {
    const draft = flagDecision({ mode: "draft", number: null, date: null });
    const pdf = Buffer.from(await drawDecision(draft)).toString("latin1");
    expect(pdf).not.toContain("CreationDate");
    expect(pdf).not.toContain("/Sig");
  });

  it("embeds every cut that it uses and no other font", async () => {
    const pdf = Buffer.from(await drawDecision(flagDecision())).toString("latin1");
    const cuts = [...pdf.matchAll(/\/BaseFont \/(\S+)/gu)].map(([, name]) => name);
    expect(
      z
        .array(z.string())
        .parse([...new Set(cuts)])
        .sort(),
    ).toEqual([
      "SUYTON+Tinos-bold",
      "SUYTON+Tinos-boldItalic",
      "SUYTON+Tinos-italic",
      "SUYTON+Tinos-regular",
    ]);
  });
});
