import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Browser } from "playwright-core";
import { cast } from "../../infra/local/demo/cast.ts";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";
import { faultsOf } from "./faults-of.ts";
import { officerOf } from "./product-pages.ts";
import { watched } from "./watched.ts";

const stage = inject("stage");
const as = officerOf("htx-nam-yang");
const markup = `"><script>window.taken=1</script><img src=x onerror="window.taken=1">`;
const formula = `=HYPERLINK("https://example.org","bấm")`;
const turned = "\u202egnort nàv cốđ máiG\u202c";

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const start = "/nominations/new?season=dot-xuat-2022&award=MERIT_BCH";

it("shows what was typed as text, wherever it is shown", async () => {
  await using visit = await aVisit(browser, stage.url, { as });
  const { page } = visit;
  const { complaints } = watched(page);
  await page.goto(start);
  await page.locator("input[value=team]").check();
  await page.locator("#teamName").fill(`Tổ ${markup} ${formula}`);
  await page.locator("main form button").click();
  const id = /\/nominations\/(n-\w+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`/nominations/${id}/details`);
  await page.locator("#achievements").fill(`${markup}\n${formula}\n${turned}`);
  await page.locator("main form button").first().click();
  for (const path of ["/nominations", `/nominations/${id}`, `/nominations/${id}/submit`]) {
    await page.goto(path);
    expect(await page.locator("main").textContent()).toContain(markup);
    expect(await page.locator("main").textContent()).toContain(formula);
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(await page.evaluate("window.taken")).toBeUndefined();
    expect(await faultsOf(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

it("says that a name of 1,000 characters is too long, and keeps it to be shortened", async () => {
  await using visit = await aVisit(browser, stage.url, { as });
  const { page } = visit;
  const name = "Ngườinôngdân".repeat(84).slice(0, 1_000);
  await page.goto(start);
  await page.locator("input[value=team]").check();
  // A browser stops at the longest name; not everything that sends a form is a browser.
  await page.evaluate("document.querySelector('#teamName').removeAttribute('maxlength')");
  await page.locator("#teamName").fill(name);
  await page.locator("main form button").click();
  expect(await page.locator("#errors a").first().getAttribute("href")).toBe("#teamName");
  expect(await page.locator("#teamName").inputValue()).toBe(name);
  expect(await faultsOf(page)).toEqual([]);
});

it("keeps a thousand strange letters of a filter on the desk in their place", async () => {
  await using visit = await aVisit(browser, stage.url, { as: cast.desk });
  const { page } = visit;
  await page.goto(`/desk?province=${encodeURIComponent(markup + turned + "W".repeat(900))}`);
  expect(await page.locator("main script, main img").count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});
