import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import * as z from "zod";

const read = (path: string) => readFileSync(path, "utf8");
const axe = read(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
const look = read(join(import.meta.dirname, "look-inside.js"));
const Faults = z.array(z.string());

const wideEnough = [320, 360, 1280];
const looks = [
  { width: 360, colorScheme: "light", rules: "" },
  { width: 360, colorScheme: "dark", rules: "'color-contrast'" },
  { width: 1280, colorScheme: "light", rules: "" },
  { width: 1280, colorScheme: "dark", rules: "'color-contrast'" },
] as const;

/** What is wrong with a page that is open, at each width and in both schemes; nothing, if all is well. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  // A content security policy does not bind what a debugger evaluates.
  await page.evaluate(axe + look);
  const found = async (by: string, given = "") =>
    Faults.parse(await page.evaluate(`${by}(${given})`));
  const faults = await found("headFaults");
  for (const width of wideEnough) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(...(await found("layoutFaults")).map((fault) => `${width} px: ${fault}`));
  }
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const seen = await found("axeFaults", rules);
    faults.push(...seen.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return faults;
};
