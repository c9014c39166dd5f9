import type { OpinionScan } from "../../../schemas/opinion.ts";

/** A scan that was just sent: judged by now, still being checked, or late. */
export type AwaitedScan =
  | { readonly outcome: "received"; readonly scan: OpinionScan }
  | { readonly outcome: "checking"; readonly look: number }
  | { readonly outcome: "slow" };

/** How often a page looks by itself before it leaves looking to the person. */
const mostLooks = 10;

/** The query that an upload returns to: it says how many scans were known before. */
export const scanAwaiting = (known: number, look = 1): string => `had=${known}&look=${look}`;

/** What became of the scan that an address speaks of; undefined when it speaks of none. */
export const awaitedScan = (
  query: URLSearchParams,
  scans: readonly OpinionScan[],
): AwaitedScan | undefined => {
  const had = Number(query.get("had") ?? "none");
  const look = Number(query.get("look") ?? "none");
  if (!Number.isInteger(had) || !Number.isInteger(look)) return undefined;
  const scan = scans.slice(Math.max(0, had)).at(-1);
  if (scan) return { outcome: "received", scan };
  return look < mostLooks ? { outcome: "checking", look } : { outcome: "slow" };
};
