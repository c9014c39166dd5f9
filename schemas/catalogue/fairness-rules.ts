import type { LocalDate } from "../primitives.ts";

/** A share that a source names: strictly more than so many of a hundred. */
export type NamedShare = {
  readonly percent: number;
  readonly from: LocalDate;
  readonly source: string;
  /** The words of the source. */
  readonly quoted: string;
};

/** How the fairness report counts; defaults of this product, which an administrator may change here. */
export const fairnessRules = {
  /** Years that one report may span, and spans when nothing was chosen. */
  longestPeriod: 10,
  usualPeriod: 5,
  /** The first year that can be chosen. */
  firstYear: 2015,
  /** An award is rested when the province had none of it in so many years before. */
  restYears: 3,
  /** Somebody is nominated for the first time when no award of so many years before is on record. */
  firstTimeYears: 10,
  /** Years in which something was awarded, below which nothing is said about taking turns. */
  leastTurnYears: 3,
  /** Announced sessions that are read for one report, the latest first. */
  mostSessions: 60,
  /** Rows that a page shows of one session; the sheet has all. */
  mostRows: 10,
} as const;

/**
 * Báo cáo of 18/6/2021 on the first half of 2021 (002_f07ec2800b0a46a3), section II.2 and again in
 * the general assessment. It says what was reached, and no regulation demands it.
 */
export const cooperativeShare: NamedShare = {
  percent: 70,
  from: "2021-06-18",
  source: "Báo cáo công tác thi đua, khen thưởng 6 tháng đầu năm 2021, mục II.2",
  quoted:
    "quan tâm khen thưởng đến viên chức, người lao động các đơn vị và thành viên, người lao động hợp tác xã (chiếm trên 70% là khen thưởng cho các hợp tác xã)",
};
