import type { IssuedFile } from "../../../schemas/decision.ts";
import type { Related } from "./published-facts.ts";

/** What is known of a visitor's file: its SHA-256, and that of as many bytes as the issued file has. */
export type SeenFile = { readonly sha256: string; readonly start: string | undefined };

/** Another decision whose file this is. */
export type OtherDecision = Pick<Related, "number" | "path">;

/**
 * What a visitor's file is. `appended`: the issued file with something added after its signature;
 * `other`: that of another decision, `before` when this one amends that one; `different`: not ours,
 * changed, or saved anew; `linked`: none was brought, somebody else's address speaks of one.
 */
export type Compared =
  | { readonly outcome: "same" | "appended" | "different" | "linked" }
  | { readonly outcome: "before" | "other"; readonly decision: OtherDecision };

const digest = /^[0-9a-f]{64}$/;

/**
 * Whether our own page led here. A forged paper may bear an address with the digest of the genuine
 * file, so digests count only where a file was chosen on a page of ours. Browsers say so, unasked.
 */
export const fromOurPage = (headers: Readonly<Record<string, string | undefined>>): boolean =>
  headers["sec-fetch-site"] === "same-origin";

/** The digests that an address brings; undefined when it brings none that can be read. */
export const seenFileIn = (query: URLSearchParams): SeenFile | undefined => {
  const sha256 = query.get("file") ?? "";
  const start = query.get("start") ?? undefined;
  if (!digest.test(sha256)) return undefined;
  return { sha256, start: start !== undefined && digest.test(start) ? start : undefined };
};

/** Compares a file with the one that was issued, byte for byte, by what their digests say. */
export const compareFile = (
  seen: SeenFile,
  issued: Pick<IssuedFile, "sha256"> | undefined,
  other: OtherDecision | undefined,
  amends: Pick<Related, "path"> | undefined,
): Compared => {
  if (seen.sha256 === issued?.sha256) return { outcome: "same" };
  if (seen.start !== undefined && seen.start === issued?.sha256) return { outcome: "appended" };
  if (!other) return { outcome: "different" };
  return { outcome: other.path === amends?.path ? "before" : "other", decision: other };
};
