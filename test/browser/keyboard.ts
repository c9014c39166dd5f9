import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";

const farthest = 150;

/** Presses Tab until a thing has the focus; the pointer is never used. */
export const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  const focused = wanted.and(page.locator(":focus"));
  for (let step = 0; step < farthest; step += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  expect.fail(`${String(wanted)} cannot be reached by the keyboard`);
};

/** Goes to a link or button by the keyboard and presses it; waits for the page it leads to. */
export const press = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
};

/** Goes to a field by the keyboard and types over what it holds. */
export const type = async (page: Page, wanted: Locator, text: string): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
};
