import * as mupdf from "mupdf";
import { describe, expect, it } from "vitest";
import { drawCertificates } from "../../../functions/adapters/paper/draw-certificates.ts";
import { rendered, type Area, type RenderedPage } from "./rendered.ts";
import { longName, sampleCertificates } from "./sample-certificates.ts";

const sheet: Area = { left: 0, top: 0, right: 297, bottom: 210 };
/** Inside the frame. */
const inside: Area = { left: 17, top: 17, right: 280, bottom: 193 };
const deputy = {
  above: "TM. BAN CHẤP HÀNH",
  instead: "KT. CHỦ TỊCH",
  title: "PHÓ CHỦ TỊCH",
  name: "Trần Thị Thử Nghiệm",
};

const textOf = (page: RenderedPage) => page.lines.map(({ text }) => text.trim());
const squeezed = (text: string) => text.replaceAll(/\s/gu, "");
const lineOf = (page: RenderedPage, start: string) => {
  const found = page.lines.find(({ text }) => text.trim().startsWith(start));
  if (!found) throw new Error(`no line begins with ${start}`);
  return found;
};

describe("certificates", () => {
  it("are one page of A4 on its side for each holder", async () => {
    const pdf = await drawCertificates(sampleCertificates());
    const document = mupdf.Document.openDocument(pdf, "application/pdf");
    expect(document.countPages()).toBe(2);
    for (const at of [0, 1]) {
      const size = document.loadPage(at).getBounds().map(Math.round);
      expect(size).toEqual([0, 0, 842, 595]);
    }
  });

  it("say state, giver, award, holder, merit, day, title, number and roll, in this order", async () => {
    const [page] = rendered(await drawCertificates(sampleCertificates())) as [RenderedPage];
    const texts = textOf(page).filter((text) => text.length > 5 || text === "TẶNG");
    for (const [at, text] of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
      "TẶNG",
      "BẰNG KHEN",
      "Hợp tác xã đan len Quý Anh",
      "tỉnh Lâm Đồng",
      "Đã có thành tích xuất sắc trong phong trào thi đua năm 2022",
    ].entries()) {
      expect(texts[at]).toBe(text);
    }
    expect(texts).toContain("Hà Nội, ngày 08 tháng 01 năm 2023");
    expect(texts).toContain("Quyết định số 05/QĐ-LMHTXVN");
    expect(texts).toContain("Số vào sổ vàng: 05.01/2023");
    expect(lineOf(page, "Quyết định số").right).toBeLessThan(148);
    expect(lineOf(page, "CHỦ TỊCH").left).toBeGreaterThan(148);
    const large = page.letters.find(({ text, top }) => text === "B" && top > 50);
    expect(large?.size).toBeGreaterThan(40);
  });

  it.each(["FLAG_VCA", "MEDAL_COOP", "FIGHTER_BASE", "TEAM_EXCELLENT"] as const)(
    "of %s hold a name of 200 characters whole, in the frame and under nothing else",
    async (award) => {
      const paper = sampleCertificates(award, { signature: deputy });
      const [, page] = rendered(await drawCertificates(paper), 72) as [RenderedPage, RenderedPage];
      const letters = page.letters.filter(({ text, size }) => text.trim() !== "" && size > 9);
      expect(squeezed(letters.map(({ text }) => text).join(""))).toContain(squeezed(longName));
      for (const { left, right, top, bottom } of letters) {
        expect(left).toBeGreaterThan(inside.left + 2);
        expect(right).toBeLessThan(inside.right - 2);
        expect(top).toBeGreaterThan(inside.top + 2);
        expect(bottom).toBeLessThan(inside.bottom - 2);
      }
      const merit = page.lines.filter(({ text }) => text.trim().startsWith("Đã có")).at(-1);
      expect(merit?.bottom).toBeLessThan(lineOf(page, "Hà Nội, ngày").top + 0.5);
      const name = letters.find(({ text, top }) => text === "a" && top > 60);
      expect(name?.size).toBeGreaterThanOrEqual(12);
    },
  );

  it("show a seal of 36 mm marked MẪU while they are samples, and say so outside the frame", async () => {
    const paper = sampleCertificates("MERIT_BCH", {
      holders: [{ name: "HTX Quý Anh", rollNumber: "1" }],
    });
    const [page] = rendered(await drawCertificates(paper), 150) as [RenderedPage];
    const seal = page.bounds({ left: 150, top: 130, right: 225, bottom: 190 }, "red");
    expect((seal?.right ?? 0) - (seal?.left ?? 0)).toBeCloseTo(36, 0);
    expect((seal?.bottom ?? 0) - (seal?.top ?? 0)).toBeCloseTo(36, 0);
    expect(page.letters.map(({ text }) => text).join("")).toContain("MẪU");
    expect(lineOf(page, "BẢN MẪU").top).toBeGreaterThan(200);
  });

  it("leave the room for seal and signature empty when the organisation has its own", async () => {
    const paper = sampleCertificates("MERIT_BCH", { mode: "configured" });
    const [page] = rendered(await drawCertificates(paper), 100) as [RenderedPage];
    const title = lineOf(page, "CHỦ TỊCH");
    const name = lineOf(page, "Nguyễn Văn Mẫu");
    const room = { left: 160, right: 270, top: title.bottom + 0.5, bottom: name.top - 0.5 };
    expect(room.bottom - room.top).toBeGreaterThan(34);
    expect(page.inkIn(room)).toBe(0);
    expect(page.inkIn({ ...sheet, top: 203 })).toBe(0);
  });

  it("are the same file again, small, and without a field to sign", async () => {
    const one = await drawCertificates(sampleCertificates());
    const two = await drawCertificates(sampleCertificates());
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.from(one).toString("latin1")).not.toContain("/Sig");
    const holders = Array.from({ length: 419 }, (_, at) => ({
      name: `Ông Nguyễn Văn ${at}`,
      rollNumber: `5.${at}/2023`,
    }));
    const many = await drawCertificates(sampleCertificates("MEDAL_COOP", { holders }));
    expect(many.length).toBeLessThan(1_000_000);
  });
});
