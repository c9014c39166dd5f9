/** One measured number, and what the design wants of it. */
export type Figure = {
  readonly subject: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: "s" | "ms" | "MB" | "KB" | "×" | "per second" | "count";
  /** The most that the design allows. */
  readonly aim?: number;
};

/** Whether a figure is what the design wants; undefined where it wants nothing. */
export const isWithin = ({ value, aim }: Figure): boolean | undefined =>
  aim === undefined ? undefined : value <= aim;
