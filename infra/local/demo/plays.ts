import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../host.ts";
import { readKept, writeKept } from "../kept-file.ts";
import { stage, type Play, type PlayedScene, type Prompter } from "./play.ts";
import { playTayNguyen } from "./play-tay-nguyen.ts";
import { seed } from "./seed.ts";

/** What can be played into a data folder: a season in flight, or one from upload to decision. */
const plays = {
  "season-in-flight": seed,
  "tay-nguyen-2022": playTayNguyen,
} as const satisfies Readonly<Record<string, (play: Play) => Promise<unknown>>>;

export type PlayName = keyof typeof plays;

const isPlay = (name: string): name is PlayName => Object.hasOwn(plays, name);
const underWay = (folder: string) => join(folder, "play-under-way.txt");
const played = (folder: string) => join(folder, "played.txt");

/** Keeps the scenes of a folder's play, one line each; `tell` hears of each as it ends. */
export const prompterIn = (
  folder: string,
  tell: (scene: PlayedScene) => void = () => undefined,
): Prompter => {
  const file = join(folder, "scenes-played.txt");
  const done = new Set((readKept(file) ?? "").split("\n"));
  return {
    played: (at) => done.has(at),
    note: (scene) => {
      done.add(scene.at);
      writeKept(file, [...done].join("\n"));
      tell(scene);
    },
  };
};

/** Notes that a play begins, so that a host started on the folder after a kill plays it on. */
export const begin = (folder: string, name: PlayName): void => {
  writeKept(underWay(folder), name);
};

/** Notes that a play has come to its end. */
export const finish = (folder: string, name: PlayName): void => {
  writeKept(played(folder), name);
  rmSync(underWay(folder), { force: true });
};

/**
 * Plays on whatever was cut off in a data folder; into a new one, the season in flight. Every act
 * of a play looks first whether it was done, so nothing is done twice.
 */
export const playOn = async (host: Host): Promise<void> => {
  const cutOff = readKept(underWay(host.folder)) ?? "";
  if (!isPlay(cutOff) && readKept(played(host.folder)) !== undefined) return;
  const name = isPlay(cutOff) ? cutOff : "season-in-flight";
  begin(host.folder, name);
  await plays[name](stage(host.url, prompterIn(host.folder)));
  finish(host.folder, name);
};
