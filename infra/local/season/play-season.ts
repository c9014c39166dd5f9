import { join } from "node:path";
import { isForeseen, reasonOf } from "../reason-of.ts";
import { accountLines } from "./account-lines.ts";
import { readAsked } from "./read-asked.ts";
import { runSeason } from "./run-season.ts";
import { emptySeasonFolder } from "./season-folder.ts";

const root = join(import.meta.dirname, "../../..");

/** Plays what the command line asks for: 0 when it came out as the source says, 1 when not. */
const playSeason = async (): Promise<number> => {
  const asked = readAsked(process.argv.slice(2));
  if (asked.outcome === "refused") {
    console.error(`suy-ton: ${asked.why}`);
    return 2;
  }
  const left = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      left.abort();
    });
  }
  const dataDir = process.env["DATA_DIR"] ?? join(root, ".local/season");
  emptySeasonFolder(dataDir, asked.season);
  // Machines read the one object on the standard output; people may watch beside it.
  const say = asked.json ? console.error : console.log;
  say(`Season ${asked.season}, ${asked.scale} times, in ${dataDir}\n`);
  const out = join(root, "out/season");
  const account = await runSeason({
    ...{ asked, dataDir, out, left: left.signal },
    tell: ({ at, what, milliseconds }) => {
      say(`${at}  ${what} (${(milliseconds / 1000).toFixed(1)} s)`);
    },
  });
  if (asked.json) console.log(JSON.stringify(account));
  else console.log(accountLines(account, out).join("\n"));
  for (const fault of account.faults) console.error(`suy-ton: ${fault}`);
  return account.exact ? 0 : 1;
};

try {
  process.exitCode = await playSeason();
} catch (error) {
  console.error(`suy-ton: ${reasonOf(error)}`);
  if (process.env["DEBUG"] !== undefined && !isForeseen(error)) console.error(error);
  process.exitCode = 1;
}
// Whoever was left in the middle of a page is not waited for.
process.exit();
