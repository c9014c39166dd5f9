import { parse } from "node-html-parser";
import type { Figure } from "./figure.ts";

const subject = "first visit";
/** The stylesheet's, compressed. */
const kilobytesAim = 12;

/** What somebody's browser fetches who opens the first page for the first time, as sent. */
export const firstVisit = async (home: string): Promise<Figure[]> => {
  const page = await fetched(`${home}/`);
  const document = parse(page.text);
  const named = (selector: string, attribute: string) =>
    document.querySelectorAll(selector).map((tag) => tag.getAttribute(attribute) ?? "");
  const sheets = await all(home, named("link[rel=stylesheet]", "href"));
  const fonts = sheets.flatMap(({ text }) =>
    [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, path = ""]) => path),
  );
  const others = [
    ...named("link[rel~=icon]", "href"),
    ...named("script[src]", "src"),
    ...named("img[src]", "src"),
  ];
  const rest = await all(home, [...fonts, ...others]);
  const kilobytes = (files: readonly { readonly bytes: number }[]) =>
    files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const figure = { subject, unit: "KB" } as const;
  return [
    { ...figure, figure: "the page alone", value: kilobytes([page]) },
    { ...figure, figure: "the stylesheet", value: kilobytes(sheets), aim: kilobytesAim },
    {
      ...figure,
      figure: "everything, every font included",
      value: kilobytes([page, ...sheets, ...rest]),
    },
  ];
};

const all = (home: string, paths: readonly string[]) =>
  Promise.all(
    [...new Set(paths)]
      .filter((path) => !path.startsWith("data:"))
      .map((path) => fetched(new URL(path, home).href)),
  );

const fetched = async (url: string) => {
  const headers = { accept: "text/html, */*", "accept-encoding": "gzip" };
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return {
    // What was sent, before it was unpacked.
    bytes: Number(response.headers.get("content-length")),
    text: await response.text(),
  };
};
