import type { PastAward } from "../../schemas/registry.ts";
import type { Candidate } from "../../schemas/session.ts";
import { lineOf } from "../domain/registry/line-of.ts";
import { awardHistory } from "../domain/votes/award-history.ts";
import type { Registry } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readLines } from "./read-lines.ts";

type Needs = { readonly registry: Pick<Registry, "organisations" | "pastAwards"> };

/** What each nominee was awarded before, under every name and predecessor of its organisation. */
export const awardHistories =
  ({ registry }: Needs) =>
  async (candidates: readonly Candidate[]): Promise<ReadonlyMap<string, readonly PastAward[]>> => {
    const ids = [...new Set(candidates.map(({ organisationId }) => organisationId))];
    const known = await readLines({ registry })(ids);
    const lines = new Map(ids.map((id) => [id, lineOf(id, known)]));
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
