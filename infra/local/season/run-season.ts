import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stage, type PlayedScene } from "../demo/play.ts";
import type { AwardFigure } from "./award-figures.ts";
import { compare, isExact, type Compared } from "./award-table.ts";
import { divisionOf2021 } from "./clusters.ts";
import { countGranted, gatherDecisions } from "./gather-decisions.ts";
import { loadSeason } from "./load-season.ts";
import { playHalfYear } from "./play-half-year.ts";
import { planSeason } from "./plan-season.ts";
import { startSeasonHost } from "./start-season-host.ts";

/** What is to be granted, and where it is played. */
export type SeasonRun = {
  readonly figures: readonly AwardFigure[];
  readonly dataDir: string;
  readonly out: string;
  /** Hears where the host answers. */
  readonly ready: (url: string) => void;
  /** Hears of each scene as it ends. */
  readonly tell: (scene: PlayedScene) => void;
  /** The play is left as soon as this is aborted. */
  readonly left: AbortSignal;
};

/** What a season came to. */
export type SeasonAccount = {
  readonly exact: boolean;
  readonly awards: readonly Compared[];
  /** Whatever is not as it should be, each in a sentence. */
  readonly faults: readonly string[];
  readonly counted: Readonly<Record<CountName, number>>;
  readonly scenes: readonly PlayedScene[];
};

/** What is counted, in the order in which it is told. */
export const countNames = [
  ...(["nominations", "decisions", "ballots", "mails", "executions"] as const),
  ...(["stateTransitions", "seconds", "peakMegabytes"] as const),
] as const;
export type CountName = (typeof countNames)[number];

const begins = "2021-04-05";

/** Plays a season on a host of its own, and looks up afterwards what was granted. */
export const runSeason = async (run: SeasonRun): Promise<SeasonAccount> => {
  const division = divisionOf2021(begins);
  const plan = planSeason(run.figures, division);

  const begun = performance.now();
  await using host = await startSeasonHost({
    dataDir: run.dataDir,
    clockStart: `${begins}T08:00:00+07:00`,
  });
  run.ready(host.url);
  const scenes: PlayedScene[] = [];
  const prompter = {
    played: () => false,
    note: (scene: PlayedScene) => {
      scenes.push(scene);
      run.tell(scene);
    },
  };
  const play = async () => {
    await loadSeason(host.url, plan, division);
    const played = await playHalfYear(stage(host.url, prompter), plan, division);
    const decisions = await gatherDecisions(host.url, played.decisions);
    return { played, decisions, count: await host.count() };
  };
  const { played, decisions, count } = await Promise.race([play(), host.fallen, aborted(run.left)]);

  rmSync(run.out, { recursive: true, force: true });
  mkdirSync(run.out, { recursive: true });
  for (const { number, pdf } of decisions) writeFileSync(join(run.out, nameOf(number)), pdf);
  const { figures: granted, strangers } = countGranted(decisions, plan.nominations);
  const awards = compare(run.figures, granted);
  const faults = [
    ...strangers.map((name) => `${name}: granted and not nominated`),
    ...decisions.flatMap(({ number, faults: found }) => found.map((one) => `${number}: ${one}`)),
    ...(count.failed > 0 ? [`${count.failed} executions did not end as they should`] : []),
  ];
  return {
    ...{ awards, faults, scenes },
    exact: isExact(awards) && faults.length === 0,
    counted: {
      ...{ nominations: plan.nominations.length, decisions: decisions.length },
      ...{ ballots: played.ballots, mails: count.mails, executions: count.executions },
      stateTransitions: count.stateTransitions,
      seconds: Math.round((performance.now() - begun) / 100) / 10,
      peakMegabytes: Math.round(host.peakMegabytes()),
    },
  };
};

const nameOf = (number: string) => `quyet-dinh-${number.replaceAll("/", "-")}.pdf`;

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const leave = () => {
      reject(new Error("the season was left"));
    };
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
  });
