import * as mupdf from "mupdf";
import { parse } from "node-html-parser";
import { expect, inject, it } from "vitest";
import { cast } from "../../infra/local/demo/cast.ts";
import { cookieOf } from "../journeys/by-hand.ts";
import { officerOf } from "./product-pages.ts";

const { url, nominations } = inject("stage");

/** A paper as somebody downloads it from the running host, read by an engine that did not draw it. */
const download = async (path: string, email: string) => {
  const reply = await fetch(url + path, { headers: { cookie: await cookieOf(url, email) } });
  expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const bytes = Buffer.from(await reply.arrayBuffer());
  const document = mupdf.Document.openDocument(bytes, "application/pdf");
  const pages = Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at));
  return {
    bytes,
    sizes: pages.map((page) => page.getBounds().slice(2).map(Math.round)),
    text: pages.map((page) => page.toStructuredText("preserve-whitespace").asText()).join("\n"),
  };
};

const upright = [595, 842];
const onItsSide = [842, 595];

it("lets an officer print the certificate of a decided nomination, and the desk all of them", async () => {
  const path = `/nominations/${nominations.closed}/certificate.pdf`;
  const own = await download(path, officerOf("htx-nam-yang"));
  expect(own.sizes).toEqual([onItsSide]);
  expect(own.text).toContain("BẰNG KHEN");
  expect(own.text).toContain("Số vào sổ vàng: 01.01/2022");
  expect(own.bytes.length).toBeLessThan(80_000);
  const again = await download(path, officerOf("htx-nam-yang"));
  expect(Buffer.compare(own.bytes, again.bytes)).toBe(0);

  const cookie = await cookieOf(url, cast.desk);
  const list = await fetch(`${url}/decisions?season=dot-xuat-2022`, { headers: { cookie } });
  const link = parse(await list.text()).querySelector("a[href$='/certificates.pdf']");
  const all = await download(link?.getAttribute("href") ?? "", cast.desk);
  expect(all.sizes).toEqual([onItsSide]);
  expect(all.text).toContain("BẰNG KHEN");
});

it("gives the cooperative its submission letter, and the notice why a dossier came back", async () => {
  const letter = await download(
    `/nominations/${nominations.draft}/submission-letter.pdf`,
    officerOf("htx-van-tai-dien-hong"),
  );
  expect(letter.sizes[0]).toEqual(upright);
  expect(letter.text).toContain("TỜ TRÌNH");
  expect(letter.text).toContain("Kính gửi: Liên minh HTX");

  const officer = officerOf("htx-dan-len-quy-anh");
  const cookie = await cookieOf(url, officer);
  const page = await fetch(`${url}/nominations/${nominations.returned}`, { headers: { cookie } });
  const link = parse(await page.text()).querySelector("a[href$='/notice.pdf']");
  const notice = await download(link?.getAttribute("href") ?? "", officer);
  expect(notice.sizes).toEqual([upright]);
  expect(notice.text).toContain("THÔNG BÁO");
  expect(notice.text).toContain("chậm nhất là hết ngày");
  expect(notice.text).toContain("TL. CHỦ TỊCH");
});
