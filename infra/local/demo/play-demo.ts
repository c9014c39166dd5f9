import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startHost } from "../host.ts";
import { reasonOf } from "../reason-of.ts";
import { cast } from "./cast.ts";
import { readNominees } from "./dossiers/nominee-facts.ts";
import { stage, type PlayedScene } from "./play.ts";
import { playTayNguyen } from "./play-tay-nguyen.ts";
import { begin, finish, prompterIn } from "./plays.ts";
import { gatherPapers } from "./gather-papers.ts";
import { demoStart, loadBase, loadDemo } from "./start-demo.ts";

const root = join(import.meta.dirname, "../../..");

/** Plays the season in a data folder of its own; 0 when exactly the three of the source are honoured. */
const playDemo = async (): Promise<number> => {
  const out = join(root, "out/demo");
  const dataDir = process.env["DATA_DIR"] ?? join(root, ".local/demo");
  mkdirSync(out, { recursive: true });
  const host = await startHost({
    dataDir,
    port: Number(process.env["PORT"] ?? 0),
    clockStart: demoStart,
  });
  try {
    await loadBase(host);
    await loadDemo(host);
    begin(host.folder, "tay-nguyen-2022");
    console.log(`Tây Nguyên 2022, played on ${host.url}\n`);
    const scenes: PlayedScene[] = [];
    const prompter = prompterIn(host.folder, (scene) => {
      scenes.push(scene);
      console.log(`${scene.at}  ${scene.what} (${scene.milliseconds} ms)`);
    });
    const play = stage(host.url, prompter);
    const { sessions, nominations } = await playTayNguyen(play);
    finish(host.folder, "tay-nguyen-2022");
    const papers = await gatherPapers(host.url, {
      desk: cast.desk,
      season: "co-thi-dua-2022",
      sessions,
      nominations,
    });
    for (const { name, bytes } of papers.files) writeFileSync(join(out, name), bytes);
    writeFileSync(
      join(out, "timeline.json"),
      `${JSON.stringify({ scenes, ...papers.timeline }, null, 2)}\n`,
    );
    return account(papers.honoured, out, papers.number);
  } finally {
    await host.close();
  }
};

const account = (honoured: readonly string[], out: string, number: string): number => {
  const wanted = readNominees()
    .filter(({ standing }) => standing === "put-forward")
    .map(({ name }) => name);
  console.log(`\nDecision ${number} honours:`);
  for (const name of honoured) console.log(`  ${name}`);
  console.log(`\nPapers and timeline: ${out}`);
  const exact =
    honoured.length === wanted.length && wanted.every((name) => honoured.includes(name));
  if (!exact) console.error(`expected exactly: ${wanted.join("; ")}`);
  return exact ? 0 : 1;
};

try {
  process.exitCode = await playDemo();
} catch (error) {
  console.error(`suy-ton: ${reasonOf(error)}`);
  process.exitCode = 1;
}
