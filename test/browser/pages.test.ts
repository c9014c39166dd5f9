import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Browser } from "playwright-core";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";
import { faultsOf } from "./faults-of.ts";
import { productPages } from "./product-pages.ts";
import { watched } from "./watched.ts";

const stage = inject("stage");
const most = 150_000;

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

describe("every page, narrow and wide, by day and by night", () => {
  it.each(productPages(stage))("$name has nothing for an inspector to say", async (one) => {
    await using visit = await aVisit(browser, stage.url, { as: one.as });
    const { page } = visit;
    const { complaints, asked } = watched(page);
    await page.goto(one.path);
    await one.act?.(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const origins = new Set(asked.map((url) => new URL(url).origin));
    const own = [stage.url, stage.store, ...(one.elsewhere === true ? [stage.signIn] : [])];
    expect([...origins].filter((origin) => !own.includes(origin))).toEqual([]);
  });
});

it.each(["/", stage.links.review])(
  "weighs little when it is opened for the first time",
  async (at) => {
    await using visit = await aVisit(browser, stage.url);
    const sizes: Promise<number>[] = [];
    visit.page.on("requestfinished", (request) => {
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    await visit.page.goto(at, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(most);
  },
);
