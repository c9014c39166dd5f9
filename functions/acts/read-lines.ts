import type { Organisation } from "../../schemas/registry.ts";
import type { Registry } from "../ports.ts";

type Needs = { readonly registry: Pick<Registry, "organisations"> };

const generations = 4;

/** Organisations with what they were before mergers, read a generation at a time. */
export const readLines =
  ({ registry }: Needs) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> => {
    const known = new Map<string, Organisation>();
    let wanted: readonly string[] = ids;
    for (let generation = 0; generation < generations && wanted.length > 0; generation += 1) {
      const found = await registry.organisations(wanted);
      for (const organisation of found) known.set(organisation.id, organisation);
      wanted = found.flatMap(({ predecessors }) => predecessors).filter((id) => !known.has(id));
    }
    return known;
  };
