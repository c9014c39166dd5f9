import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { aFolder } from "../local/host/a-host.ts";
import type { Figure } from "./figure.ts";
import { megabytesOfGroup } from "./megabytes-of-group.ts";
import { median } from "./percentile.ts";
import { startedHost } from "./started-host.ts";

const subject = "start of the host";
const starts = 3;
const secondsAim = 3;
const megabytesAim = 300;
const longestPlay = 120_000;
const quiet = 1_000;

/** Seconds until the host is ready with warm caches, and the memory of all its processes. */
export const hostStart = async (): Promise<Figure[]> => {
  await fresh({ DEMO: "0" }); // Fills the cache of compiled code.
  const empty = await severalStarts({ DEMO: "0" });
  const demo = await severalStarts({});

  await using folder = await aFolder();
  const played = await seasonIn(folder.path);
  await using again = await startedHost(folder.path, {});

  const seconds = { subject, unit: "s", aim: secondsAim } as const;
  const memory = { subject, unit: "MB", aim: megabytesAim } as const;
  return [
    { ...seconds, figure: "ready, empty system", value: median(empty.seconds) },
    { ...seconds, figure: "ready, demonstration", value: median(demo.seconds) },
    { ...seconds, figure: "ready again, after a kill", value: again.seconds },
    { subject, unit: "s", figure: "season in flight played after", value: played.seconds },
    { ...memory, figure: "memory once ready, empty system", value: median(empty.megabytes) },
    { ...memory, figure: "memory once ready, demonstration", value: median(demo.megabytes) },
    { ...memory, figure: "memory while the season is played, most", value: played.most },
    { ...memory, figure: "memory after the season was played", value: played.after },
  ];
};

const fresh = async (env: Readonly<Record<string, string>>) => {
  await using folder = await aFolder();
  await using host = await startedHost(folder.path, env);
  return { seconds: host.seconds, megabytes: megabytesOfGroup(host.group) };
};

const severalStarts = async (env: Readonly<Record<string, string>>) => {
  const all = [];
  for (let start = 0; start < starts; start += 1) all.push(await fresh(env));
  return {
    seconds: all.map(({ seconds }) => seconds),
    megabytes: all.map(({ megabytes }) => megabytes),
  };
};

/** Lets the demonstration play itself; it is over when it says so and no function logs any more. */
const seasonIn = async (folder: string) => {
  await using host = await startedHost(folder, {});
  const begun = performance.now();
  const log = join(folder, "logs/functions.jsonl");
  const samples = [megabytesOfGroup(host.group)];
  let seconds: number | undefined;
  for (;;) {
    await pause(250);
    samples.push(megabytesOfGroup(host.group));
    if (performance.now() - begun > longestPlay) throw new Error("the season is not over");
    if (!existsSync(join(folder, "played.txt"))) continue;
    seconds ??= (performance.now() - begun) / 1000;
    if (Date.now() - statSync(log).mtimeMs > quiet) break;
  }
  return { seconds, most: Math.max(...samples), after: samples.at(-1) ?? 0 };
};
