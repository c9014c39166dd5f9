import type { Organisation } from "../../../schemas/registry.ts";

/** An organisation with all that it was before mergers, as far as they are known. */
export const lineOf = (
  id: string,
  known: ReadonlyMap<string, Organisation>,
  seen: ReadonlySet<string> = new Set(),
): Organisation[] => {
  const organisation = known.get(id);
  if (!organisation || seen.has(id)) return [];
  const after = new Set([...seen, id]);
  return [
    organisation,
    ...organisation.predecessors.flatMap((before) => lineOf(before, known, after)),
  ];
};
