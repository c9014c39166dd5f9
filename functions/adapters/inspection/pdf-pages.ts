import type { Effort } from "./effort.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import { type PdfDictionary, type PdfValue, valueOf } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** Counts pages by walking the page tree, for its own count may say anything. */
export const countPages = (
  trailers: readonly PdfDictionary[],
  objects: PdfObjects,
  effort: Effort,
): number => {
  const resolve = (value: PdfValue | undefined) =>
    value?.kind === "reference" ? objects.values(value.number).at(-1) : value;
  const root = trailers.map((trailer) => valueOf(trailer, "Root")).find((each) => each);
  const catalog = resolve(root);
  if (catalog?.kind !== "dictionary") throw new Refusal("damaged", "catalog");

  const groups = new Set<number>();
  const pending = [valueOf(catalog, "Pages")];
  let pages = 0;
  while (pending.length > 0) {
    effort.spend();
    const link = pending.pop();
    const node = resolve(link);
    if (node?.kind !== "dictionary") continue;
    const kids = resolve(valueOf(node, "Kids"));
    if (kids?.kind !== "array") pages += 1;
    else if (link?.kind === "reference") {
      if (groups.has(link.number)) throw new Refusal("damaged", "page-tree");
      groups.add(link.number);
      pending.push(...kids.items.slice(0, effort.limits.pages + 1));
    }
    if (pages > effort.limits.pages) throw new Refusal("too-many-pages");
  }
  if (pages === 0) throw new Refusal("damaged", "no-pages");
  return pages;
};
