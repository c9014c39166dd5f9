import { awardTable } from "./award-table.ts";
import { countNames, type CountName, type SeasonAccount } from "./run-season.ts";

const words: Readonly<Record<CountName, string>> = {
  nominations: "nominations",
  decisions: "decisions, each proved from its records",
  ballots: "ballots by mailed links",
  mails: "mails",
  executions: "executions",
  stateTransitions: "state transitions",
  seconds: "seconds",
  peakMegabytes: "MB at most, host and database",
};

/** What a season came to, for people: the award table, the counts, and the verdict. */
export const accountLines = (account: SeasonAccount, out: string): string[] => [
  "",
  awardTable(account.awards),
  "",
  ...countNames.map((name) => `${String(account.counted[name]).padStart(8)}  ${words[name]}`),
  "",
  `Decisions: ${out}`,
  account.exact
    ? "Every award was granted exactly as often as the source says."
    : "This is not what the source says.",
];
