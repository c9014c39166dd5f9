/** The value that a share of the values, 0 to 1, does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
};

/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
