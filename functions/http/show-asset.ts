import { NotFound } from "../domain/errors.ts";
import { assetContents } from "../pages/assets/contents.ts";
import type { Reply } from "../runtime/reply.ts";
import type { Asked } from "../runtime/request.ts";
import { openRoute } from "../runtime/open-route.ts";
import { staticFile } from "../runtime/static-file.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** The stylesheet, the script, the icon and the fonts; nothing else has such an address. */
export const showAsset = (request: Asked): Reply => {
  const name = request.params["name"] ?? "";
  const path = `/assets/${name}`;
  const content = Object.hasOwn(assetContents, path) ? assetContents[path] : undefined;
  const mediaType = mediaTypes[name.split(".").at(-1) ?? ""];
  if (content === undefined || mediaType === undefined) throw new NotFound("asset");
  return staticFile(request, { bytes: Buffer.from(content, "base64"), mediaType });
};

export const handler = openRoute({ name: "show-asset", run: showAsset });
