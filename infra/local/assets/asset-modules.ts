import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/** A module to write: where, and its text. */
export type AssetModule = { readonly path: string; readonly text: string };

type Asset = { readonly key: string; readonly path: string; readonly bytes: Uint8Array };

const root = new URL("../../../", import.meta.url);
const fontFolder = "node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro";
const fonts = {
  "regular-vietnamese": "vietnamese-400-normal",
  "regular-latin": "latin-400-normal",
  "semibold-vietnamese": "vietnamese-600-normal",
  "semibold-latin": "latin-600-normal",
} as const;

/**
 * What `functions/pages/assets` shall hold: one module with the addresses, small enough for every
 * page, and one with the bytes for the one route that shows them. Names carry a digest, so a browser
 * may keep what it has for ever.
 */
export const assetModules = async (): Promise<readonly AssetModule[]> => {
  const fontAssets = await Promise.all(
    Object.entries(fonts).map(async ([name, file]) =>
      named(name, "woff2", await readFile(new URL(`${fontFolder}-${file}.woff2`, root))),
    ),
  );
  const assets = [
    named("stylesheet", "css", await stylesheet(fontAssets)),
    named("upload", "js", await minified("functions/pages/upload.js", "js")),
    named("compare", "js", await minified("functions/pages/compare.js", "js")),
    named("icon", "svg", await readFile(new URL("functions/pages/icon.svg", root))),
    ...fontAssets,
  ];
  return [
    { path: "functions/pages/assets/paths.ts", text: pathsText(assets) },
    { path: "functions/pages/assets/contents.ts", text: contentsText(assets) },
  ];
};

const named = (name: string, extension: string, bytes: Uint8Array): Asset => {
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { key, path: `/assets/${name}.${digest}.${extension}`, bytes };
};

const minified = async (file: string, loader: "css" | "js", change = (text: string) => text) => {
  const source = change(await readFile(new URL(file, root), "utf8"));
  const { code } = await transform(source, { loader, minify: true, legalComments: "none" });
  return Buffer.from(code);
};

const stylesheet = (fontAssets: readonly Asset[]) =>
  minified("functions/pages/style.css", "css", (source) =>
    fontAssets.reduce((text, { path }) => {
      const plain = path.replace("/assets/", "").replace(/\.\w+\.woff2$/, ".woff2");
      return text.replaceAll(`url("${plain}")`, `url("${path}")`);
    }, source),
  );

const note =
  "// Made by `npm run assets` from functions/pages and the font package. Do not edit.\n";

const pathsText = (assets: readonly Asset[]) =>
  `${note}
/** Where the browser finds the stylesheet, the script, the icon and the fonts. */
export const assetPaths = {
${assets.map(({ key, path }) => `  ${key}: "${path}",\n`).join("")}} as const;
`;

const contentsText = (assets: readonly Asset[]) =>
  `${note}
/** What lies at each address, base64. */
export const assetContents: Readonly<Record<string, string>> = {
${assets.map(({ path, bytes }) => `  "${path}":\n    "${Buffer.from(bytes).toString("base64")}",\n`).join("")}};
`;
