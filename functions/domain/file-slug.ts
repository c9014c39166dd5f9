import { plainText } from "./plain-text.ts";

/** A name for a file that any system takes: `bang-khen-05-02-2022`. */
export const fileSlug = (text: string): string =>
  plainText(text)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 80);
