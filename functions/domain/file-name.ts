const longest = 120;
const longestExtension = 10;
const unnamed = "tep";

/**
 * A file name that is safe to store, to send in a header and to show: the last path part, composed
 * letters, no control or direction marks, at most 120 characters with its extension kept.
 */
export const cleanFileName = (name: string): string => {
  const last =
    name
      .normalize("NFC")
      .split(/[/\\]/)
      .findLast((part) => visible(part) !== "") ?? "";
  const shown = visible(last);
  const dot = shown.lastIndexOf(".");
  const hasExtension = dot >= 0 && /^\.[\p{L}\p{N}]+$/u.test(shown.slice(dot));
  const extension = hasExtension
    ? Array.from(shown.slice(dot))
        .slice(0, longestExtension + 1)
        .join("")
    : "";
  const base = hasExtension ? shown.slice(0, dot) : shown;
  const room = longest - Array.from(extension).length;
  const kept = trimmed(Array.from(base).slice(0, room).join(""));
  return (kept === "" ? unnamed : kept) + extension;
};

/** Marks that no file system, header or page should meet become spaces or nothing. */
const visible = (part: string): string =>
  trimmed(
    part.replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "").replaceAll(/[\p{Cc}\p{Z}<>:"|?*]+/gu, " "),
  );

const trimmed = (text: string) => text.replaceAll(/^[\s.]+(?=[\s.]|$)|^\s+|[\s.]+$/g, "");
