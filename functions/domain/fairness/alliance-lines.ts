import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Organisation } from "../../../schemas/registry.ts";
import { inForce } from "../dates.ts";
import { alphabetically } from "./alphabetically.ts";

/** An alliance of the day, with the provinces that came into it. */
export type AllianceLine = {
  readonly id: string;
  readonly province: string;
  /** Provinces under another name that it took in, in alphabetical order. */
  readonly joined: readonly string[];
};

/** The alliances of a day, and the way from any earlier one to them. */
export type AllianceLines = {
  readonly lines: readonly AllianceLine[];
  /** The alliance that an alliance of whatever time has become; undefined for none of ours. */
  readonly become: (allianceId: string) => string | undefined;
  /** The alliance that a province, as it was called in a year, has become. */
  readonly ofProvince: (province: string, year: number) => string | undefined;
};

/** Follows every alliance through mergers to the one that stands for it on a day. */
export const allianceLines = (
  alliances: readonly Organisation[],
  day: LocalDate,
): AllianceLines => {
  const known = alliances.toSorted((one, two) => (one.id < two.id ? -1 : 1));
  const heirOf = new Map(
    known.flatMap((heir) => heir.predecessors.map((before) => [before, heir] as const)),
  );
  const byId = new Map(known.map((one) => [one.id, one]));
  const byProvince = Map.groupBy(known, ({ province }) => province);
  const become = (id: string): string | undefined => {
    const seen = new Set<string>();
    let stands = byId.get(id);
    while (stands && !inForce(stands, day)) {
      if (seen.has(stands.id)) return undefined;
      seen.add(stands.id);
      stands = heirOf.get(stands.id);
    }
    return stands?.id;
  };
  return {
    lines: known
      .filter((one) => inForce(one, day))
      .map(({ id, province }) => ({ id, province, joined: joinedIn(known, become, id, province) })),
    become,
    ofProvince: (province, year) => {
      const called = byProvince.get(province) ?? [];
      // A name may outlive its province in the registry of cooperatives: then its last bearer counts.
      const bearer =
        called.find((one) => inForce(one, `${year}-01-01`)) ??
        called.toSorted((one, two) => (one.from < two.from ? 1 : -1)).at(0);
      return bearer && become(bearer.id);
    },
  };
};

const joinedIn = (
  known: readonly Organisation[],
  become: AllianceLines["become"],
  id: string,
  province: string,
): string[] =>
  [
    ...new Set(
      known
        .filter((one) => one.id !== id && one.province !== province && become(one.id) === id)
        .map((one) => one.province),
    ),
  ].sort(alphabetically);
