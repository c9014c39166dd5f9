import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { assetModules } from "../../../infra/local/assets/asset-modules.ts";
import { assetContents } from "../../../functions/pages/assets/contents.ts";
import { assetPaths } from "../../../functions/pages/assets/paths.ts";

const bytesAt = (path: string) => Buffer.from(assetContents[path] ?? "", "base64");

describe("the assets", () => {
  it("are made from the sources as they are now (`npm run assets`)", async () => {
    for (const { path, text } of await assetModules()) {
      expect(readFileSync(path, "utf8") === text, `${path} is stale: run npm run assets`).toBe(
        true,
      );
    }
  });

  it("are all there under the addresses that pages use", () => {
    expect(Object.keys(assetContents).sort()).toEqual(Object.values(assetPaths).sort());
  });

  it("fit a slow connection: stylesheet under 12 KB compressed, script under 3 KB", () => {
    expect(gzipSync(bytesAt(assetPaths.stylesheet)).length).toBeLessThan(12 * 1024);
    expect(bytesAt(assetPaths.upload).length).toBeLessThan(3 * 1024);
  });

  it("load nothing from elsewhere, and only fonts that exist", () => {
    const css = bytesAt(assetPaths.stylesheet).toString();
    const urls = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, url]) => url!);
    expect(urls).toHaveLength(4);
    for (const url of urls) expect(assetContents).toHaveProperty([url]);
  });
});
