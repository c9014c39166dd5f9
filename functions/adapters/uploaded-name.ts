/**
 * What the browser calls a file, out of S3's metadata: percent-encoded by the page's script, or put
 * there by S3 itself, which gives back text beyond ASCII as mail encodes it (RFC 2047).
 */
export const uploadedName = (metadata: string | undefined): string => {
  const mailed = /^=\?utf-8\?([bq])\?(.*)\?=$/iu.exec(metadata ?? "");
  if (mailed)
    return mailed[1]?.toLowerCase() === "b" ? fromBase64(mailed[2]) : fromQuoted(mailed[2]);
  try {
    return decodeURIComponent(metadata ?? "");
  } catch {
    return metadata ?? ""; // A name with a percent sign of its own, as S3 put it there.
  }
};

const fromBase64 = (text = "") => Buffer.from(text, "base64").toString("utf8");

const fromQuoted = (text = "") =>
  Buffer.from(
    text
      .replaceAll("_", " ")
      .replace(/=([0-9a-f]{2})/giu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    "latin1",
  ).toString("utf8");
