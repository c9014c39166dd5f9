import type { Alliance } from "./clusters.ts";
import { slugOf } from "./invented-names.ts";

/** Invented people of the national level, by what they do. */
export const nationalCast = {
  desk: "tccb@lmhtxvn.example",
  chairman: "chutich@lmhtxvn.example",
  council: Array.from(
    { length: 11 },
    (_, at) => `hoidong${String(at + 1).padStart(2, "0")}@lmhtxvn.example`,
  ),
} as const;

const houseOf = ({ province }: Pick<Alliance, "province">) => `lmhtx-${slugOf(province)}.example`;

/** Who writes, appraises and votes for an alliance. */
export const castOf = (alliance: Pick<Alliance, "province">) => ({
  officer: `thi-dua@${houseOf(alliance)}`,
  reviewer: `tham-dinh@${houseOf(alliance)}`,
  voter: `lanh-dao@${houseOf(alliance)}`,
});
