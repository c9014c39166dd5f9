import { join } from "node:path";
import { awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { DossierFile } from "../demo/dossiers/dossier-brief.ts";
import { readPapers } from "../demo/drawn-dossiers.ts";

/** Where the papers lie that everybody in a season sends; `npm run dossiers` draws them. */
export const seasonPapers: string = join(import.meta.dirname, "data/papers");

/** The papers that an award asks for, and no more: real files that pass the upload check. */
export const papersFor = (award: AwardCode): DossierFile[] => {
  const required: readonly string[] = awardOf(award).required;
  return readPapers(seasonPapers).filter(({ slot }) => required.includes(slot));
};
