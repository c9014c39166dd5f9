import type { BrowserContext } from "playwright-core";

/** Signs a registered person in, in a browser of their own. */
export const signInAs = async (
  context: BrowserContext,
  home: string,
  email: string,
): Promise<void> => {
  const response = await context.request.post(`${home}/_local/sign-in`, { data: { email } });
  if (!response.ok()) throw new Error(`sign-in of ${email}: ${await response.text()}`);
};
