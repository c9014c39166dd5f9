import { canonical } from "../audit-chain.ts";

/** A thing that stands in the record, beside what was found when it was made again. */
export type Pair = {
  readonly what: string;
  readonly recorded: unknown;
  readonly found: unknown;
};

/** A sentence for each pair whose two sides are not the same. */
export const differing = (pairs: readonly Pair[]): string[] =>
  pairs
    .filter(({ recorded, found }) => canonical(recorded) !== canonical(found))
    .map(
      ({ what, recorded, found }) =>
        `${what}: the record says ${spoken(recorded)}, but it is ${spoken(found)}`,
    );

const spoken = (value: unknown): string => {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? value : canonical(value);
};
