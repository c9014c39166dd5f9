import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Browser } from "playwright-core";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn } from "../../infra/local/demo/visitor.ts";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";

const stage = inject("stage");
const { review, appraisal, ballot, sign } = stage.links;

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** What the desk and the opener of the vote see, and every execution. */
const everything = async () => {
  const desk = await signedIn(stage.url, cast.desk);
  const opener = await signedIn(stage.url, cast.voters["Gia Lai"]);
  const executions = await fetch(`${stage.url}/_local/executions`, {
    headers: { accept: "application/json" },
  });
  const mails = await fetch(`${stage.url}/_local/mail`, {
    headers: { accept: "application/json" },
  });
  return {
    pages: [
      (await desk.open(`/nominations/${stage.nominations.inStage}`)).text,
      (await desk.open("/desk")).text,
      (await desk.open("/decisions")).text,
      (await opener.open(`/sessions/${stage.sessions.open}`)).text,
    ],
    executions: await executions.text(),
    mails: await mails.text(),
  };
};

it.each([review, appraisal, ballot, sign])(
  "records nothing for a robot that opens a mailed link, runs its scripts and follows every link",
  async (link) => {
    const before = await everything();
    await using visit = await aVisit(browser, stage.url);
    const { page } = visit;
    const { request } = page.context();
    expect((await request.head(link)).status()).toBe(200);
    await page.goto(link, { waitUntil: "networkidle" });
    const forms = await page.locator("main form").count();
    const found = await page.locator("a[href]").all();
    const addresses = await Promise.all(found.map((one) => one.getAttribute("href")));
    for (const address of new Set(addresses)) {
      const url = new URL(address ?? "", page.url());
      if (url.origin !== stage.url) continue;
      const answer = await request.get(url.href);
      expect(answer.status(), url.pathname).toBeLessThan(500);
      const isPage = answer.headers()["content-type"]?.includes("text/html") === true;
      if (isPage) await page.goto(url.href, { waitUntil: "networkidle" });
    }
    expect(await everything()).toEqual(before);
    await page.goto(link);
    expect(await page.locator("main form").count()).toBe(forms);
    expect(forms).toBeGreaterThan(0);
  },
);
