import { strFromU8, unzipSync } from "fflate";
import { Document as Paper, ColorSpace } from "mupdf";
import { beforeAll, describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { cleanFileName } from "../../../functions/domain/file-name.ts";
import type { DossierFile } from "../../../infra/local/demo/dossiers/dossier-brief.ts";
import { drawDossier } from "../../../infra/local/demo/dossiers/draw-dossier.ts";
import { readNominees } from "../../../infra/local/demo/dossiers/nominee-facts.ts";
import { awards } from "../../../schemas/catalogue/awards.ts";

const nominees = readNominees();
const flag = awards.FLAG_VCA;
const draw = (place: number) => {
  const facts = nominees[place]!;
  return drawDossier({
    nominee: facts.name,
    award: flag.name.vi,
    year: 2022,
    facts,
    seed: place + 1,
  });
};

describe("the nominees of the demonstration", () => {
  it("are the three of the source, and three that say they are samples", () => {
    const put = nominees.filter(({ standing }) => standing === "put-forward");
    expect(put.map(({ name }) => name)).toEqual([
      "Liên minh HTX tỉnh Đắk Lắk",
      "HTX nông nghiệp Công bằng Pô Kô",
      "HTX đan len Quý Anh",
    ]);
    expect(nominees.length - put.length).toBe(3);
  });

  it("score within what a criterion gives, of a hundred", () => {
    for (const { scores } of nominees) {
      expect(scores.reduce((sum, { most }) => sum + most, 0)).toBe(100);
      for (const { most, self, crossCheck } of scores)
        expect(Math.max(self, crossCheck)).toBeLessThanOrEqual(most);
    }
  });
});

describe.each(nominees.map(({ name }, place) => [name, place] as const))("%s", (name, place) => {
  let files: readonly DossierFile[];
  beforeAll(async () => {
    files = await draw(place);
  });

  it("brings every paper that the flag asks for, and evidence", () => {
    expect(files.map(({ slot }) => slot).sort()).toEqual(
      [...flag.required, ...flag.optional].sort(),
    );
  });

  it("has papers that pass the upload check under names that stay as they are", async () => {
    for (const { bytes, mediaType, fileName } of files) {
      const inspection = await inspectFile({ bytes, declaredType: mediaType });
      expect(inspection).toMatchObject({ outcome: "accepted", mediaType });
      expect(cleanFileName(fileName)).toBe(fileName);
    }
  });

  it("is small enough for a phone", () => {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size).toBeLessThan(150_000);
  });

  it("has one-page PDFs that name the nominee and say that they are samples", () => {
    for (const { bytes, mediaType } of files.filter((file) => file.mediaType.endsWith("pdf"))) {
      const paper = Paper.openDocument(bytes, mediaType);
      const text = paper.loadPage(0).toStructuredText("").asText().replaceAll(/\s+/g, " ");
      expect(paper.countPages()).toBe(1);
      expect(text).toContain(name.toUpperCase());
      expect(text).toContain("dữ liệu mẫu");
    }
  });

  it("has a Word report in the outline, with each earlier decision's number and date", () => {
    const report = files.find(({ slot }) => slot === "achievement-report")!;
    const xml = strFromU8(unzipSync(report.bytes)["word/document.xml"]!);
    const text = xml.replaceAll(/<[^>]+>/g, " ");
    for (const part of ["ĐẶC ĐIỂM", "THÀNH TÍCH ĐẠT ĐƯỢC", "ĐÃ ĐƯỢC KHEN THƯỞNG"])
      expect(text).toContain(part);
    for (const { number, date } of nominees[place]!.earlierAwards)
      expect(text).toContain(`${number}, ngày ${date.split("-").reverse().join("/")}`);
    for (const { text: fact } of nominees[place]!.sourced) expect(text).toContain(fact);
  });

  it("is the same, byte for byte, when it is drawn again", async () => {
    const again = await draw(place);
    for (const [at, file] of again.entries())
      expect(Buffer.compare(file.bytes, files[at]!.bytes)).toBe(0);
  });
});

describe("the letters of the papers", () => {
  it("are drawn in ink, each accent too, and not only in the text layer", async () => {
    const [letter] = await draw(0);
    const page = Paper.openDocument(letter!.bytes, letter!.mediaType).loadPage(0);
    const lines: { y: number; x: number; w: number; h: number; text: string }[] = [];
    const { blocks } = JSON.parse(page.toStructuredText("").asJSON()) as {
      blocks: {
        lines?: { bbox: { x: number; y: number; w: number; h: number }; text: string }[];
      }[];
    };
    for (const { lines: each = [] } of blocks)
      for (const { bbox, text } of each) lines.push({ ...bbox, text });
    const scale = 3;
    const map = page.toPixmap([scale, 0, 0, scale, 0, 0], ColorSpace.DeviceGray, false);
    const pixels = map.getPixels();
    for (const { x, y, w, h, text } of lines.filter((line) => /\p{L}{4}/u.test(line.text))) {
      let dark = 0;
      for (let row = Math.round(y * scale); row < (y + h) * scale; row += 1)
        for (let column = Math.round(x * scale); column < (x + w) * scale; column += 1)
          if (pixels[row * map.getWidth() + column]! < 140) dark += 1;
      const share = dark / (w * h * scale * scale);
      expect(share, text).toBeGreaterThan(0.05);
    }
    expect(lines.length).toBeGreaterThan(15);
  });
});
