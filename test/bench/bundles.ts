import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import type { Figure } from "./figure.ts";
import { filledBundles } from "./filled-bundles.ts";
import { median } from "./percentile.ts";

const subject = "bundles";
const loads = 9;

/** How many bundles there are, how large, and how long a fresh process takes to load a usual one. */
export const bundles = async (): Promise<Figure[]> => {
  const files = [...(await filledBundles())]
    .map(([name, path]) => ({ name, path }))
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
