import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { showAsset } from "../../../functions/http/show-asset.ts";
import { assetContents } from "../../../functions/pages/assets/contents.ts";
import { assetPaths } from "../../../functions/pages/assets/paths.ts";
import { aRequest } from "../../support/a-request.ts";

const ask = (path: string, headers = {}) =>
  showAsset(aRequest({ params: { name: path.replace("/assets/", "") }, headers }));

describe("an asset", () => {
  it.each([
    [assetPaths.stylesheet, "text/css; charset=utf-8"],
    [assetPaths.upload, "text/javascript; charset=utf-8"],
    [assetPaths.icon, "image/svg+xml"],
    [assetPaths.regularVietnamese, "font/woff2"],
  ])("%s is served as %s and kept for a year", (path, type) => {
    const { status, headers, body } = ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(Buffer.from(body).toString("base64")).toBe(assetContents[path]);
  });

  it("is compressed for who can read that, unless it is a font", () => {
    const accepts = { "accept-encoding": "gzip, br" };
    const { headers, body } = ask(assetPaths.stylesheet, accepts);
    expect(headers).toMatchObject({ "content-encoding": "gzip" });
    expect(gunzipSync(Buffer.from(body)).toString("base64")).toBe(
      assetContents[assetPaths.stylesheet],
    );
    expect(ask(assetPaths.regularLatin, accepts).headers).not.toHaveProperty("content-encoding");
  });

  it.each(["nothing.css", "../paths.ts", "toString", "__proto__", ""])(
    "%j is not found",
    (name) => {
      expect(() => ask(name)).toThrow(expect.objectContaining({ name: "NotFound" }));
    },
  );
});
