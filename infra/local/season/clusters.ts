import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** A provincial alliance as the registry that every system has knows it. */
export type Alliance = { readonly id: string; readonly name: string; readonly province: string };

/** A cluster of provinces with its alliances; the first leads it. */
export type SeasonCluster = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Alliance[];
};

/** How the provinces and the national units were divided for emulation in a year. */
export type Division = { readonly clusters: readonly SeasonCluster[]; readonly blocks: number };

const Divided = z.object({
  clusters: z.array(
    z.object({ id: z.string(), name: z.string(), provinces: z.array(z.string()).min(1) }),
  ),
  blocks: z.int().positive(),
});

const Registry = z.object({
  organisations: z.array(
    z.object({
      ...{ id: z.string(), kind: z.string(), name: z.string(), province: z.string() },
      ...{ from: z.string(), until: z.string().optional() },
    }),
  ),
});

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, path), "utf8"));

/** The provincial alliances of a day, in the order of the registry. */
export const alliancesOn = (day: string): Alliance[] =>
  Registry.parse(read("../../../schemas/data/registry.json")).organisations.filter(
    ({ kind, from, until }) =>
      kind === "provincial-alliance" && from <= day && (until === undefined || day <= until),
  );

/** The division of 2021 over the alliances of a day; every province is in one cluster. */
export const divisionOf2021 = (day: string): Division => {
  const alliances = alliancesOn(day);
  const { clusters, blocks } = Divided.parse(read("data/clusters-2021.json"));
  return {
    blocks,
    clusters: clusters.map(({ id, name, provinces }) => ({
      ...{ id, name },
      members: provinces.map((province) => {
        const found = alliances.find((one) => one.province === province);
        if (!found) throw new Error(`no alliance of ${province} on ${day}`);
        return found;
      }),
    })),
  };
};
