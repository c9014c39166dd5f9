/**
 * How a time stamp is asked for where a time authority is set (this product's rule; no regulation
 * asks for one). A decision that has its number does not wait for a service that others run: when
 * the authority stays silent it is issued without a stamp, and its signature says so. `wait` lets the
 * step fail instead, and the machine try again.
 */
export const timeStampRules: TimeStampRules = {
  tries: 3,
  secondsForAnswer: 5,
  secondsBetween: 1,
  minutesApart: 5,
  whenSilent: "issue-without",
};

/** Times in seconds, and how many minutes the authority's clock may differ from ours. */
export type TimeStampRules = {
  readonly tries: number;
  readonly secondsForAnswer: number;
  readonly secondsBetween: number;
  readonly minutesApart: number;
  readonly whenSilent: "issue-without" | "wait";
};
