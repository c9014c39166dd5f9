import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { signInAs } from "./sign-in-as.ts";

type Options = BrowserContextOptions & { readonly as?: string | undefined };

/** A window of somebody's own on a phone, closed at the end. */
export const aVisit = async (
  browser: Browser,
  home: string,
  { as, ...options }: Options = {},
): Promise<{ readonly page: Page } & AsyncDisposable> => {
  const context = await browser.newContext({
    baseURL: home,
    viewport: { width: 360, height: 740 },
    ...options,
  });
  context.setDefaultTimeout(60_000);
  if (as !== undefined) await signInAs(context, home, as);
  return { page: await context.newPage(), [Symbol.asyncDispose]: () => context.close() };
};
