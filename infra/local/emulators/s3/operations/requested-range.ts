import { etagOf } from "../conditions.ts";
import { S3Error } from "../s3-error.ts";
import type { StoredVersion } from "../storage/version-record.ts";

/** Part of an object, and how the answer names it. */
export type Range = { readonly start: number; readonly length: number; readonly header: string };

/** The part asked for; nothing when all of it is to be sent, as S3 does with what it cannot read. */
export const requestedRange = (
  settings: ReadonlyMap<string, string>,
  record: StoredVersion,
): Range | undefined => {
  const [, first = "", last = ""] =
    /^bytes=(\d{0,15})-(\d{0,15})$/.exec(settings.get("range")?.trim() ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const ifRange = settings.get("if-range");
  if (ifRange !== undefined && ifRange !== etagOf(record)) return undefined;

  const { size } = record;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  if (start >= size || end < start) {
    throw new S3Error("InvalidRange", "The requested range is not satisfiable", {
      details: { RangeRequested: settings.get("range") ?? "", ActualObjectSize: size },
      headers: { "content-range": `bytes */${size}` },
    });
  }
  return { start, length: end - start + 1, header: `bytes ${start}-${end}/${size}` };
};
