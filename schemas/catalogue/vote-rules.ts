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

/** A rule with the days on which it holds and where it stands. */
export type DatedRule = VoteRule & {
  readonly from: string;
  readonly until?: string;
  readonly award: AwardCode | "other";
  readonly source: string;
  /** The decree of its time, also where the rule itself is a default. */
  readonly decree: string;
  /** The source as a paper cites it; absent where the share is a default of this product. */
  readonly citation?: string;
  /** What nobody has compared with the text of the law yet. */
  readonly unconfirmed?: string;
};

const usual = {
  quorum: { parts: 2, of: 3 },
  returning: { parts: 1, of: 3 },
  basis: "without-recused",
  rounds: 2,
} as const;

type Period = Pick<
  DatedRule,
  "from" | "until" | "source" | "decree" | "citation" | "unconfirmed"
> & {
  /** What is known of one award alone. */
  readonly of?: Readonly<Partial<Record<AwardCode, Pick<DatedRule, "source" | "citation">>>>;
};

/** The decrees on emulation and commendation, by the days on which they are in force. */
const decrees: readonly Period[] = [
  {
    from: "2017-10-01",
    until: "2023-12-31",
    source: "NĐ 91/2017/NĐ-CP",
    decree: "NĐ 91/2017/NĐ-CP",
    citation: "Nghị định số 91/2017/NĐ-CP",
    unconfirmed:
      "Art. 45(8) asks 90 per cent for FIGHTER_SECTOR; 80 is of the decree that came after",
    of: {
      FIGHTER_SECTOR: {
        source: "NĐ 91/2017/NĐ-CP, 45(8)",
        citation: "khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP",
      },
    },
  },
  {
    from: "2024-01-01",
    until: "2025-06-30",
    source: "NĐ 98/2023/NĐ-CP, 30(7)",
    decree: "NĐ 98/2023/NĐ-CP",
    citation: "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP",
  },
  {
    from: "2025-07-01",
    source: "NĐ 152/2025/NĐ-CP",
    decree: "NĐ 152/2025/NĐ-CP",
    citation: "Nghị định số 152/2025/NĐ-CP",
    unconfirmed: "its wording; the shares of the decree before are carried on",
  },
];

const shares = { FLAG_VCA: 80, FIGHTER_BASE: 80, FIGHTER_SECTOR: 90 } as const;

const rulesOf = ({ of, citation, unconfirmed, ...period }: Period): readonly DatedRule[] => {
  const doubt = unconfirmed !== undefined && { unconfirmed };
  return [
    ...(["FLAG_VCA", "FIGHTER_BASE", "FIGHTER_SECTOR"] as const).map((award) => ({
      ...period,
      ...usual,
      ...(of?.[award] ?? { ...(citation !== undefined && { citation }), ...doubt }),
      award,
      passing: { percent: shares[award] },
    })),
    {
      ...period,
      ...usual,
      ...doubt,
      source: `default beside ${period.source}`,
      award: "other",
      passing: "majority",
    },
  ];
};

/**
 * The rules by date: a decree's shares from the day it came into force. Quorum, returns, basis and
 * rounds are defaults that an administrator may change.
 */
export const voteRules: readonly DatedRule[] = decrees.flatMap(rulesOf);
