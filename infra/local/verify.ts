import { VerifyRecordOutput } from "../../schemas/verification.ts";
import { FolderInUse } from "./data-folder.ts";
import { reasonOf } from "./reason-of.ts";
import { askHost } from "./verification/ask-host.ts";
import { startQuietHost } from "./verification/quiet-host.ts";
import { reportOf } from "./verification/report.ts";

const usage = `usage: npm run verify -- <number of a decision, id of a nomination, a session or a decision, or: seal>
Proves a record from what is stored in DATA_DIR, without asking anyone.
Ends with 0 when everything fits, 1 when something differs, 2 when nothing could be verified.`;

/** Asks whoever has the data folder: a host that runs, or one that is opened for this alone. */
const verify = async (asked: string): Promise<unknown> => {
  const dataDir = process.env["DATA_DIR"] ?? ".local";
  try {
    const host = await startQuietHost(dataDir, process.env);
    try {
      return await host.verifyRecord({ asked });
    } finally {
      await host.close();
    }
  } catch (error) {
    if (error instanceof FolderInUse && error.url !== undefined) {
      return askHost(error.url, { asked });
    }
    throw error;
  }
};

const [asked, ...more] = process.argv.slice(2);
if (asked === undefined || more.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    const { lines, status } = reportOf(asked, VerifyRecordOutput.parse(await verify(asked)));
    console.log(lines.join("\n"));
    process.exitCode = status;
  } catch (error) {
    console.error(`suy-ton: ${reasonOf(error)}`);
    process.exitCode = 2;
  }
}
