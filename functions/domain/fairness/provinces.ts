import type { AllianceLine } from "./alliance-lines.ts";
import { alphabetically } from "./alphabetically.ts";

/** How one province fared: dossiers sent in, those of them that came to an end, awards on record. */
export type ProvinceStanding = AllianceLine & {
  readonly nominated: number;
  readonly ended: number;
  readonly won: number;
};

/** Provinces by how they fared. */
export type Provinces = {
  /** Sent in and came to an end, and won nothing; the most dossiers first. */
  readonly neverChosen: readonly ProvinceStanding[];
  /** Sent in nothing and won nothing. */
  readonly neverNominated: readonly ProvinceStanding[];
  /** Everyone who sent something in or won something, those with most awards first. */
  readonly others: readonly ProvinceStanding[];
};

/** Sorts provinces, each named by the alliance that stands for it. What is still on its way is no loss. */
export const provinces = (
  lines: readonly AllianceLine[],
  nominated: readonly { readonly member: string | undefined; readonly ended: boolean }[],
  wins: readonly { readonly member: string }[],
): Provinces => {
  const standings = lines.map((line): ProvinceStanding => {
    const own = nominated.filter(({ member }) => member === line.id);
    return {
      ...line,
      nominated: own.length,
      ended: own.filter(({ ended }) => ended).length,
      won: wins.filter(({ member }) => member === line.id).length,
    };
  });
  const byName = (one: ProvinceStanding, two: ProvinceStanding) =>
    alphabetically(one.province, two.province);
  const lost = ({ ended, won }: ProvinceStanding) => ended > 0 && won === 0;
  const absent = (one: ProvinceStanding) => one.nominated === 0 && one.won === 0;
  return {
    neverChosen: standings
      .filter(lost)
      .sort((one, two) => two.nominated - one.nominated || byName(one, two)),
    neverNominated: standings.filter(absent).sort(byName),
    others: standings
      .filter((one) => !lost(one) && !absent(one))
      .sort((one, two) => two.won - one.won || two.nominated - one.nominated || byName(one, two)),
  };
};
