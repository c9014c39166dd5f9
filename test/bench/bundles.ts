import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { manifest } from "../../functions/manifest.ts";
import { bundleFolder } from "../../infra/local/functions/bundle-folder.ts";
import { bundlerFor } from "../../infra/local/functions/bundler.ts";
import type { Figure } from "./figure.ts";
import { median } from "./percentile.ts";

const subject = "bundles";
const root = join(import.meta.dirname, "../..");
const loads = 9;

/** How many bundles there are, how large, and how long a fresh process takes to load a usual one. */
export const bundles = async (): Promise<Figure[]> => {
  const bundler = bundlerFor(root, manifest);
  for (const name of Object.keys(manifest)) await bundler.textOf(name);
  await bundler.close();

  const folder = bundleFolder(
    root,
    Object.values(manifest).map(({ entry }) => entry),
  );
  const files = Object.keys(manifest)
    .map((name) => ({ name, path: join(folder, `${name}.js`) }))
    .map((file) => ({ ...file, kilobytes: statSync(file.path).size / 1000 }))
    .sort((one, other) => one.kilobytes - other.kilobytes);
  const usual = files[Math.floor(files.length / 2)];
  const largest = files.at(-1);
  if (!usual || !largest) throw new Error("there are no bundles");
  const total = files.reduce((sum, { kilobytes }) => sum + kilobytes, 0);

  return [
    { subject, figure: "functions", value: files.length, unit: "count" },
    { subject, figure: "all together", value: total / 1000, unit: "MB" },
    { subject, figure: `largest (${largest.name})`, value: largest.kilobytes, unit: "KB" },
    { subject, figure: `median (${usual.name})`, value: usual.kilobytes, unit: "KB" },
    { subject, figure: "loading the median, fresh process", ...loading(usual.path) },
  ];
};

const program = `const begun = performance.now();
require(process.argv[1]);
process.stdout.write(String(performance.now() - begun));
process.exit();`;

const loading = (path: string) => {
  const taken = Array.from({ length: loads }, () =>
    Number(execFileSync(process.execPath, ["-e", program, path], { encoding: "utf8", env: {} })),
  );
  return { value: median(taken), unit: "ms" } as const;
};
