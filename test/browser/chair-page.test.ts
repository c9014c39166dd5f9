import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { decideTie } from "../../functions/http/decide-tie.ts";
import { anId } from "../support/a-session.ts";
import { aBrowser } from "../support/browser.ts";
import { sessionMachine } from "../support/session-machine.ts";
import { agreeTo, linkVisit, voteWorld } from "../support/vote-world.ts";
import { faultsOf } from "./faults-of.ts";

const provinces = ["kon-tum", "gia-lai", "dak-lak", "dak-nong", "lam-dong"];
const stylesheet = readFileSync(new URL("../../functions/pages/style.css", import.meta.url));
const states: Record<string, string> = {};
let browser: Browser;

/** The season in flight has no tie: five nominees equal at four places twice, as the route shows them. */
beforeAll(async () => {
  browser = await aBrowser();
  const world = await voteWorld({ flagsPerCluster: 4 });
  for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
  await world.open(1);
  const run = await sessionMachine(world, 1);
  for (let round = 1; round <= 2; round += 1) {
    for (const [at, province] of provinces.entries()) {
      const others = [1, 2, 3, 4, 5].filter((number) => number !== at + 1);
      await world.cast(`an-${province}`, agreeTo(...others));
    }
    await run.resume();
  }
  const chair = async (fields?: [string, string][]) =>
    String((await decideTie(world.needs)(linkVisit(world.chairToken(), fields))).body);
  const chosen = [1, 2, 3, 4].map((number): [string, string] => ["chosen", anId("n", number)]);
  states["asked"] = await chair();
  states["mistaken"] = await chair([["reason", " "]]);
  await chair([...chosen, ["reason", "Phong trào bền hơn"]]);
  states["decided"] = await chair();
  await run.close();
  await world.close();
});
afterAll(() => browser.close());

it.each(["asked", "mistaken", "decided"])(
  "the chair's page, %s, has nothing for an inspector to say",
  async (state) => {
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.request().resourceType() === "document"
        ? route.fulfill({ body: states[state] ?? "", contentType: "text/html; charset=utf-8" })
        : route.request().resourceType() === "stylesheet"
          ? route.fulfill({ body: stylesheet, contentType: "text/css" })
          : route.fulfill({ status: 404, body: "" }),
    );
    await page.goto("http://localhost/chair");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  },
);
