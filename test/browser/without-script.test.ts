import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { linkMailedTo } from "../../infra/local/demo/acts/mailbox.ts";
import { reviewerOf } from "../../infra/local/demo/cast.ts";
import type { DossierFile } from "../../infra/local/demo/dossiers/dossier-brief.ts";
import { readDossier } from "../../infra/local/demo/drawn-dossiers.ts";
import { awardOf } from "../../schemas/catalogue/awards.ts";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";
import { press, tabTo, type } from "./keyboard.ts";
import { officerOf } from "./product-pages.ts";

const stage = inject("stage");
const award = awardOf("MERIT_BCH").name.vi;

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const withoutScript = (as?: string) => aVisit(browser, stage.url, { as, javaScriptEnabled: false });

/** Chooses a file by the keyboard and sends it straight to the store. */
const send = async (page: Page, { slot, fileName, mediaType, bytes }: DossierFile) => {
  const field = page.locator(`#${slot}-file`);
  await tabTo(page, field);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.keyboard.press("Enter"),
  ]);
  await chooser.setFiles({ name: fileName, mimeType: mediaType, buffer: Buffer.from(bytes) });
  await press(page, page.locator(`form:has(#${slot}-file) button`));
  // While the store's check runs, the page renews itself and would drop the focus. One look for
  // both: between two documents there is no sign of either.
  await page.locator(`html:not(:has(meta[http-equiv=refresh])) #${slot} .file`).waitFor();
};

it("lets an officer nominate from a phone by the keyboard, without a script", async () => {
  await using visit = await withoutScript(officerOf("htx-nam-yang"));
  const { page } = visit;
  // Kept on from the start: switched on beside the key, it reaches the page by another channel and
  // may come second, and the browser's own dialog would open unseen.
  page.on("filechooser", () => undefined);
  await page.goto("/nominations");
  await press(page, page.locator("main a[href='/nominations/new']"));
  await press(page, page.locator("a[href*='season=bang-khen-2022&award=MERIT_BCH']"));
  await tabTo(page, page.locator("#who"));
  await page.keyboard.press("Space");
  await press(page, page.locator("main form button"));
  const nomination = /\/nominations\/(n-\w+)/.exec(page.url())?.[1] ?? "";

  await page.goto(`/nominations/${nomination}`);
  await press(page, page.locator(`main a[href='/nominations/${nomination}/details']`).first());
  await type(page, page.locator("#achievements"), "- Doanh thu năm 2022 tăng 20 %.");
  await press(page, page.locator("main form button").first());

  await page.goto(`/nominations/${nomination}/files`);
  const papers = readDossier("htx-cong-bang-po-ko", "MERIT_BCH");
  for (const paper of papers) {
    await send(page, paper);
    expect(new URL(page.url()).origin).toBe(stage.url);
  }
  await page.goto(`/nominations/${nomination}`);
  await press(page, page.locator(`main a.button[href='/nominations/${nomination}/submit']`));
  await press(page, page.locator("form.confirm button, main form button").last());
  expect(await page.locator(".notice.done").count()).toBe(1);
  expect(await page.locator(".track [aria-current=step]").textContent()).toContain("Liên minh HTX");
});

it("lets a reviewer approve by the mailed link", async () => {
  const saying = `HTX Nam Yang, ${award}`;
  const link = await linkMailedTo(stage.url, reviewerOf("Gia Lai"), "review", saying);
  await using visit = await withoutScript();
  const { page } = visit;
  await page.goto(link);
  await press(page, page.locator("button[value=approve]"));
  expect(await page.locator("h1").textContent()).toContain("đồng ý");
  await page.goto(link);
  expect(await page.locator("main form").count()).toBe(0);
});

it("lets a voter cast a ballot on a phone of 360 pixels", async () => {
  await using visit = await withoutScript();
  const { page } = visit;
  await page.goto(stage.links.shortBallot);
  await tabTo(page, page.locator("input[value=agree]").first());
  await page.keyboard.press("Space");
  await press(page, page.locator("button[value=review]"));
  expect(await page.locator("dl.summary").textContent()).toContain("Đồng ý");
  await press(page, page.locator("button[value=cast]"));
  expect(await page.locator(".notice.done").textContent()).toContain("Đã nhận phiếu");
});
