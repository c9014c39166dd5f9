import { availableParallelism, loadavg } from "node:os";
import { ballots } from "./ballots.ts";
import { ballotsOverHttp } from "./ballots-over-http.ts";
import { bundles } from "./bundles.ts";
import { filledBundles } from "./filled-bundles.ts";
import { isWithin, type Figure } from "./figure.ts";
import { hostStart } from "./host-start.ts";
import { papers } from "./papers.ts";
import { season } from "./season.ts";
import { statesEngine } from "./states-engine.ts";
import { table } from "./table.ts";
import { uploads } from "./uploads.ts";

const subjects = {
  hostStart,
  season,
  ballots,
  ballotsOverHttp,
  papers,
  uploads,
  statesEngine,
  bundles,
} as const;

/** Measures every subject, one after the other; a figure out of its aim is no failure. */
const bench = async (): Promise<void> => {
  const begun = performance.now();
  const load = [loadNow()];
  const figures: Figure[] = [];
  // A killed host leaves half of them, and bundling beside what is measured would be measured too.
  await filledBundles();
  for (const [name, measure] of Object.entries(subjects)) {
    console.error(`measuring ${name} …`);
    try {
      figures.push(...(await measure()));
    } catch (error) {
      console.error(`${name} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
  load.push(loadNow());
  const cores = availableParallelism();
  const seconds = Math.round((performance.now() - begun) / 1000);
  const machine = { node: process.version, platform: process.platform, cores, load };

  if (process.argv.includes("--json")) {
    const judged = figures.map((figure) => ({ ...figure, within: isWithin(figure) }));
    console.log(JSON.stringify({ machine, seconds, figures: judged }, null, 2));
    return;
  }
  console.log(`${table(figures)}\n`);
  console.log(
    `Node ${process.version}, ${cores} cores, load ${load.join(" at the start, ")} at the end, ${seconds} s.`,
  );
};

const loadNow = () => Number((loadavg()[0] ?? 0).toFixed(1));

await bench();
