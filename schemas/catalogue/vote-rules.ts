import type { AwardCode } from "./awards.ts";

/** How one vote is counted. All shares are integers, so that nothing is ever rounded. */
export type VoteRule = {
  /** Passing needs `yes * 100 >= percent * basis`, or strictly more than half when `majority`. */
  readonly passing: { readonly percent: number } | "majority";
  /** Members a session needs: `present * of >= members * parts`. */
  readonly quorum: { readonly parts: number; readonly of: number };
  /** Return answers that send a nominee back: `returns * of >= basis * parts`. */
  readonly returning: { readonly parts: number; readonly of: number };
  /** Whether a recused member leaves the basis for that nominee. */
  readonly basis: "without-recused" | "all-members";
  readonly rounds: number;
};

type DatedRule = VoteRule & {
  readonly from: string;
  readonly until?: string;
  readonly award: AwardCode | "other";
  readonly source: string;
};

const usual = {
  quorum: { parts: 2, of: 3 },
  returning: { parts: 1, of: 3 },
  basis: "without-recused",
  rounds: 2,
} as const;

/**
 * The rules by date. Percentages: NĐ 91/2017 and NĐ 98/2023 Art. 30(7); NĐ 152/2025 replaces it from
 * 01/7/2025 and its wording is unconfirmed, so the same shares are carried on. Everything else is a
 * default that an administrator may change.
 */
export const voteRules: readonly DatedRule[] = [
  {
    from: "2017-10-01",
    award: "FLAG_VCA",
    passing: { percent: 80 },
    ...usual,
    source: "NĐ 98/2023, 30(7)",
  },
  {
    from: "2017-10-01",
    award: "FIGHTER_BASE",
    passing: { percent: 80 },
    ...usual,
    source: "NĐ 98/2023, 30(7)",
  },
  {
    from: "2017-10-01",
    award: "FIGHTER_SECTOR",
    passing: { percent: 90 },
    ...usual,
    source: "NĐ 98/2023, 30(7)",
  },
  { from: "2017-10-01", award: "other", passing: "majority", ...usual, source: "default" },
];
