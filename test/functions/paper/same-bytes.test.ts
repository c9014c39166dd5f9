import { build } from "esbuild";
import * as mupdf from "mupdf";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import { councilMinutes } from "../../support/sample-minutes.ts";
import { flagDecision, medalDecision, vietnameseLetters } from "./sample-papers.ts";
import { templates } from "./templates.ts";

const run = promisify(execFile);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

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

  it("is the same file from a bundle, as a function carries it, in other processes and time zones", async () => {
    const folder = await mkdtemp(join(tmpdir(), "paper-"));
    try {
      const file = join(folder, "bundle.mjs");
      await build({
        entryPoints: ["test/functions/paper/print-digests.ts"],
        outfile: file,
        bundle: true,
        minify: true,
        platform: "node",
        format: "esm",
        banner: {
          js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);",
        },
      });
      const here = await Promise.all(
        Object.entries(templates).map(async ([name, draw]) => `${name} ${sha256(await draw())}\n`),
      );
      for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
        const env = { PATH: process.env["PATH"], TZ, LANG: "tr_TR.UTF-8" };
        const { stdout } = await run(process.execPath, [file], { env });
        expect(stdout).toBe(here.join(""));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it("is small: under 40 KB for one page, under 115 KB for 419 awardees, tags and data included", async () => {
    expect((await drawDecision(flagDecision())).length).toBeLessThan(40_000);
    expect((await drawDecision(medalDecision(419))).length).toBeLessThan(115_000);
  });
});

describe("what a decision's file says about itself", () => {
  it("names title, subject, body and day, in information and XMP", async () => {
    const pdf = await drawDecision(flagDecision());
    const document = mupdf.Document.openDocument(pdf, "application/pdf");
    expect(document.getMetaData("info:Title")).toBe("Quyết định số 05/QĐ-LMHTXVN");
    expect(document.getMetaData("info:Subject")).toBe(flagDecision().subject);
    expect(document.getMetaData("info:Author")).toBe("LIÊN MINH HỢP TÁC XÃ VIỆT NAM");
    expect(document.getMetaData("info:CreationDate")).toBe("D:20230108000000+07'00'");

    const file = Buffer.from(pdf);
    const packet = file.subarray(file.indexOf("<?xpacket begin"), file.indexOf("<?xpacket end"));
    expect(packet.toString("utf8")).toContain("Quyết định số 05/QĐ-LMHTXVN");
    expect(packet.toString("utf8")).toContain("<xmp:CreateDate>2023-01-08T00:00:00+07:00<");
  });

  it("has no date and no place to sign while it is a draft", async () => {
    const draft = flagDecision({ mode: "draft", number: null, date: null });
    const pdf = mupdf.PDFDocument.openDocument(await drawDecision(draft), "application/pdf");
    expect(pdf.getMetaData("info:CreationDate")).toBeFalsy();
    const page = pdf.loadPage(0);
    expect(page instanceof mupdf.PDFPage && page.getWidgets()).toEqual([]);
  });
});
