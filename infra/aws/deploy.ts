import { GetEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { givenSettings } from "./given-settings.ts";
import { checkSettings, type Settings } from "./settings.ts";

/*
 * `npm run deploy -- -c domain=suyton.example -c alarmEmail=…`: the domain of the mails first, and
 * the rest once SES has found its records in the DNS.
 */

const stop = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const { values } = parseArgs({
  options: { context: { type: "string", short: "c", multiple: true, default: [] } },
});
const context = new Map(
  values.context.map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
);

const readSettings = (): Settings => {
  const checked = checkSettings(givenSettings((name) => context.get(name), process.env));
  if ("settings" in checked) return checked.settings;
  return stop(
    `Cannot deploy: ${checked.problems.join("; ")}. Give each as -c name=value after "npm run deploy --".`,
  );
};

const deploy = (stack: string, settings: Settings) => {
  const pairs = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { status } = spawnSync("cdk", ["deploy", stack, "--exclusively", ...pairs], {
    stdio: "inherit",
  });
  if (status !== 0) stop(`Cannot deploy: ${stack} was not made; see above.`);
};

const maySend = async (domain: string): Promise<boolean> => {
  const identity = new GetEmailIdentityCommand({ EmailIdentity: domain });
  const { VerifiedForSendingStatus } = await new SESv2Client({}).send(identity);
  return VerifiedForSendingStatus === true;
};

const settings = readSettings();
deploy("suy-ton-mail", settings);
if (!(await maySend(settings.domain))) {
  stop(
    `Enter the records above in the DNS of ${settings.domain}; once SES has found them, run this again.`,
  );
}
deploy("suy-ton", settings);
