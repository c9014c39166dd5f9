import { writeFile } from "node:fs/promises";
import { assetModules } from "./assets/asset-modules.ts";

for (const { path, text } of await assetModules()) {
  await writeFile(new URL(`../../${path}`, import.meta.url), text);
  console.log(`${path} (${Math.round(text.length / 1024)} KB)`);
}
