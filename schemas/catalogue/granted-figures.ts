import type { AwardCode } from "./awards.ts";

/** How many of each award were granted, as a report of the time prints it; it names nobody. */
export type GrantedFigures = {
  readonly year: number;
  readonly source: string;
  readonly granted: readonly {
    readonly award: AwardCode;
    readonly collectives: number;
    readonly individuals: number;
  }[];
  /** What the rows come to, counted by hand beside the report, so that a slip in a row is seen. */
  readonly totals: { readonly collectives: number; readonly individuals: number };
};

/** Report of 18/6/2021 (002_f07ec2800b0a46a3), section II.2: the first half of 2021. */
export const grantedFigures: readonly GrantedFigures[] = [
  {
    year: 2021,
    source: "Báo cáo công tác thi đua, khen thưởng 6 tháng đầu năm 2021, mục II.2",
    granted: [
      { award: "WORKER_ADV", collectives: 0, individuals: 89 },
      { award: "FIGHTER_BASE", collectives: 0, individuals: 14 },
      { award: "FIGHTER_SECTOR", collectives: 0, individuals: 4 },
      { award: "TEAM_EXCELLENT", collectives: 10, individuals: 0 },
      { award: "TEAM_ADV", collectives: 13, individuals: 0 },
      { award: "FLAG_VCA", collectives: 30, individuals: 0 },
      { award: "MERIT_BCH", collectives: 62, individuals: 88 },
      { award: "MERIT_CHAIR", collectives: 19, individuals: 45 },
      { award: "MEDAL_COOP", collectives: 0, individuals: 419 },
    ],
    totals: { collectives: 134, individuals: 659 },
  },
];
