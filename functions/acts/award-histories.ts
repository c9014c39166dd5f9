import type { Organisation, PastAward } from "../../schemas/registry.ts";
import type { Candidate } from "../../schemas/session.ts";
import { awardHistory } from "../domain/votes/award-history.ts";
import type { Registry } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = { readonly registry: Pick<Registry, "organisations" | "pastAwards"> };

const generations = 4;

/** What each nominee was awarded before, under every name and predecessor of its organisation. */
export const awardHistories =
  ({ registry }: Needs) =>
  async (candidates: readonly Candidate[]): Promise<ReadonlyMap<string, readonly PastAward[]>> => {
    const ids = [...new Set(candidates.map(({ organisationId }) => organisationId))];
    const lines = await lineages(registry, ids);
    const all = [...new Set([...lines.values()].flat().map(({ id }) => id))];
    const found = new Map(
      await fewAtOnce(all, async (id) => [id, await registry.pastAwards(id)] as const),
    );
    return new Map(
      candidates.map((candidate) => {
        const line = lines.get(candidate.organisationId) ?? [];
        const awards = line.flatMap(({ id }) => found.get(id) ?? []);
        const names = line.map(({ name }) => name);
        return [candidate.nominationId, awardHistory(candidate, awards, names)];
      }),
    );
  };

/** Each organisation with what it was before mergers, read a generation at a time. */
const lineages = async (
  registry: Needs["registry"],
  ids: readonly string[],
): Promise<Map<string, Organisation[]>> => {
  const known = new Map<string, Organisation>();
  let wanted: readonly string[] = ids;
  for (let generation = 0; generation < generations && wanted.length > 0; generation += 1) {
    const found = await registry.organisations(wanted);
    for (const organisation of found) known.set(organisation.id, organisation);
    wanted = found.flatMap(({ predecessors }) => predecessors).filter((id) => !known.has(id));
  }
  const lineOf = (id: string, seen: ReadonlySet<string>): Organisation[] => {
    const organisation = known.get(id);
    if (!organisation || seen.has(id)) return [];
    const after = new Set([...seen, id]);
    return [organisation, ...organisation.predecessors.flatMap((before) => lineOf(before, after))];
  };
  return new Map(ids.map((id) => [id, lineOf(id, new Set())]));
};
