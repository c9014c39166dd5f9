import { join } from "node:path";
import { grantedFigures } from "../../../schemas/catalogue/granted-figures.ts";
import { reasonOf } from "../reason-of.ts";
import { accountLines } from "./account-lines.ts";
import { scaled, slipsIn } from "./award-figures.ts";
import { readAsked, type SeasonName } from "./read-asked.ts";
import { runSeason } from "./run-season.ts";
import { emptySeasonFolder } from "./season-folder.ts";

const root = join(import.meta.dirname, "../../..");

/** The year under which the catalogue has the figures of a season. */
const yearOf = { "2021-H1": 2021 } as const satisfies Readonly<Record<SeasonName, number>>;

/** Plays what the command line asks for: 0 when it came out as the source says, 1 when not. */
const playSeason = async (): Promise<number> => {
  const asked = readAsked(process.argv.slice(2));
  if (asked.outcome === "refused") {
    console.error(`suy-ton: ${asked.why}`);
    return 2;
  }
  const { season, scale, json } = asked;
  const source = grantedFigures.find(({ year }) => year === yearOf[season]);
  if (!source) throw new Error(`the catalogue has lost the figures of ${season}`);
  const left = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      left.abort();
    });
  }
  const dataDir = process.env["DATA_DIR"] ?? join(root, ".local/season");
  emptySeasonFolder(dataDir, season);
  // Machines read the one object on the standard output; people may watch beside it.
  const say = json ? console.error : console.log;
  say(`Season ${season}, ${scale} times, in ${dataDir}`);
  const out = join(root, "out/season");
  const account = await runSeason({
    ...{ figures: scaled(source.granted, scale), dataDir, out, left: left.signal },
    ready: (url) => {
      say(`ready ${url}\n`);
    },
    tell: ({ at, what, milliseconds }) => {
      say(`${at}  ${what} (${(milliseconds / 1000).toFixed(1)} s)`);
    },
  });
  const faults = [...slipsIn(source), ...account.faults];
  const exact = account.exact && faults.length === 0;
  if (json) console.log(JSON.stringify({ season, scale, ...account, exact, faults }));
  else console.log(accountLines({ ...account, exact }, out).join("\n"));
  for (const fault of faults) console.error(`suy-ton: ${fault}`);
  return exact ? 0 : 1;
};

try {
  process.exitCode = await playSeason();
} catch (error) {
  console.error(`suy-ton: ${reasonOf(error)}`);
  process.exitCode = 1;
}
// Whoever was left in the middle of a page is not waited for.
process.exit();
