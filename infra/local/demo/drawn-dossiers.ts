import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import * as z from "zod";
import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import { isSlot } from "../../../schemas/catalogue/slots.ts";
import type { DossierFile } from "./dossiers/dossier-brief.ts";

const folder = join(import.meta.dirname, "data/dossiers");

const Listed = z.array(
  z.object({
    slot: z.string().refine(isSlot),
    fileName: z.string(),
    mediaType: z.string(),
    file: z.string(),
  }),
);

const folderOf = (nominee: string, award: AwardCode) => join(folder, award, nominee);

/**
 * The papers of a nominee as they were drawn once: drawing needs more memory than the whole host,
 * so the drawings travel with the project. `npm run dossiers` draws them anew.
 */
export const readDossier = (nominee: string, award: AwardCode): DossierFile[] =>
  readPapers(folderOf(nominee, award));

/** The papers that were kept in a folder. */
export const readPapers = (at: string): DossierFile[] => {
  const listed = Listed.parse(JSON.parse(readFileSync(join(at, "files.json"), "utf8")));
  return listed.map(({ file, slot, ...rest }) => {
    if (!isSlot(slot)) throw new Error(`no such slot: ${String(slot)}`);
    return { slot, ...rest, bytes: readFileSync(join(at, file)) };
  });
};

/** Keeps the papers of a nominee. */
export const keepDossier = (
  nominee: string,
  award: AwardCode,
  files: readonly DossierFile[],
): void => {
  keepPapers(folderOf(nominee, award), files);
};

/** Keeps papers in a folder, beside a list of what they are. */
export const keepPapers = (at: string, files: readonly DossierFile[]): void => {
  mkdirSync(at, { recursive: true });
  const listed = files.map(({ slot, fileName, mediaType, bytes }) => {
    const file = `${slot}${extname(fileName)}`;
    writeFileSync(join(at, file), bytes);
    return { slot, fileName, mediaType, file };
  });
  writeFileSync(join(at, "files.json"), `${JSON.stringify(listed, null, 2)}\n`);
};
