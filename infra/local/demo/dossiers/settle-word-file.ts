import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DossierBrief } from "./dossier-brief.ts";

/** Packs the parts again with the brief's date, for the library writes the present moment. */
export const settleWordFile = (bytes: Uint8Array, { year }: DossierBrief): Uint8Array => {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core)
    parts["docProps/core.xml"] = strToU8(
      strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${year}-09-30T00:00:00Z`),
    );
  return zipSync(parts, { mtime: new Date(year, 8, 30), level: 6 });
};
