import { gzipSync } from "node:zlib";
import type { Reply } from "./reply.ts";
import type { Asked } from "./request.ts";

type StaticFile = { readonly bytes: Uint8Array; readonly mediaType: string };

/**
 * A file whose address changes with its content, so that a browser keeps it for a year. Texts are
 * compressed; pages never are, because a page holds its form's secret beside what a visitor sent.
 */
export const staticFile = ({ headers }: Asked, { bytes, mediaType }: StaticFile): Reply => {
  const packed = mediaType !== "font/woff2" && (headers["accept-encoding"] ?? "").includes("gzip");
  return {
    status: 200,
    headers: {
      "content-type": mediaType,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(packed && { "content-encoding": "gzip" }),
    },
    body: packed ? gzipSync(bytes) : bytes,
  };
};
