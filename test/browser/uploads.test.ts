import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Browser } from "playwright-core";
import { readDossier } from "../../infra/local/demo/drawn-dossiers.ts";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";
import { officerOf } from "./product-pages.ts";
import { watched } from "./watched.ts";

const stage = inject("stage");
const files = `/nominations/${stage.nominations.draft}/files`;
const as = officerOf("htx-van-tai-dien-hong");

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const choose = "#minutes-file";
const send = "form:has(#minutes-file) button";

it("shows how far an upload is, and ends on the page with the accepted file", async () => {
  await using visit = await aVisit(browser, stage.url, { as });
  const { page } = visit;
  const { complaints } = watched(page);
  const held = Promise.withResolvers<undefined>();
  await page.route(`${stage.store}/**`, async (route) => {
    await held.promise;
    await route.continue();
  });
  const minutes = readDossier("htx-van-tai-dien-hong", "FLAG_VCA").find(
    ({ slot }) => slot === "minutes",
  );
  await page.goto(files);
  await page.locator(choose).setInputFiles({
    name: "Biên bản “họp” số 1 – bản đẹp.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(minutes!.bytes),
  });
  await page.locator(send).click();
  await page.locator("progress").waitFor();
  expect(await page.locator("[role=status]").textContent()).toContain("Đang tải lên");
  expect(await page.locator(send).isDisabled()).toBe(true);
  held.resolve(undefined);
  await page.locator("#minutes .file").waitFor();
  expect(await page.locator("#minutes .file").textContent()).toContain(
    "Biên bản “họp” số 1 – bản đẹp.pdf",
  );
  expect(complaints).toEqual([]);
});

it("says why a file was refused, and keeps the place to send another", async () => {
  await using visit = await aVisit(browser, stage.url, { as });
  const { page } = visit;
  await page.goto(files);
  await page.locator("#score-sheet-file").setInputFiles({
    name: "bang-diem.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<html><script>alert(1)</script></html>"),
  });
  await page.locator("form:has(#score-sheet-file) button").click();
  const notice = page.locator("#score-sheet .notice.problem");
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/bang-diem\.pdf.*PDF/s);
  expect(await page.locator("#score-sheet-file").count()).toBe(1);
});

it("tells of a lost connection and lets the same file be sent again", async () => {
  await using visit = await aVisit(browser, stage.url, { as });
  const { page } = visit;
  await page.goto(files);
  await page.route(`${stage.store}/**`, (route) => route.abort());
  await page.locator("#evidence-file").setInputFiles({
    name: "anh.png",
    mimeType: "image/png",
    buffer: Buffer.from("x"),
  });
  await page.locator("form:has(#evidence-file) button").click();
  await page.getByText("Chưa tải lên được").waitFor();
  expect(await page.locator("form:has(#evidence-file) button").isEnabled()).toBe(true);
});
