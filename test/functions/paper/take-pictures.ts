import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pagePictures } from "./page-pictures.ts";
import { templates } from "./templates.ts";

/** Run as a program, `node test/functions/paper/take-pictures.ts`: takes the kept pictures anew, to be looked at before they are committed. */
const folder = new URL("pictures/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, draw] of Object.entries(templates)) {
  pagePictures(await draw()).forEach(({ png }, index) => {
    writeFileSync(new URL(`${name}-${index + 1}.png`, folder), png);
  });
}
