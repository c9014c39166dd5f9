import { guardProcess } from "./functions/guard-process.ts";
import { demoStart, loadBase, loadDemo, playOnce } from "./demo/start-demo.ts";
import { startHost, type Host } from "./host.ts";
import { isForeseen, reasonOf } from "./reason-of.ts";
import { StartFailure } from "./start-failure.ts";

const secondsToStop = 8;

/** Starts the host as the environment says, until a signal or something it cannot go on from. */
export const runHost = async (): Promise<void> => {
  let ending = false;
  let starting: Promise<Host> | undefined;

  const end = (code: number) => {
    if (ending) return;
    ending = true;
    process.exitCode = code;
    const stop = () => process.exit(code);
    setTimeout(stop, secondsToStop * 1000).unref();
    // A start that is under way is finished first: it alone knows what to stop.
    void Promise.resolve(starting)
      .then((host) => host?.close())
      .then(stop, stop);
  };
  const fell = (error: unknown) => {
    if (!ending) console.error(`suy-ton: ${reasonOf(error)}`);
    // What nobody foresaw is a fault of ours, and whoever mends it wants to know where.
    if (!ending && !isForeseen(error)) console.error(error);
    end(1);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      end(0);
    });
  }
  guardProcess(fell);
  // Mails with their links, tokens and keys lie in the folder: nobody else on the machine reads it.
  process.umask(0o077);
  // Whoever read the first line may close the pipe: that is no reason to stop.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);

  try {
    const demo = process.env["DEMO"] !== "0";
    const dataDir = process.env["DATA_DIR"] ?? ".local";
    const clockStart = demo ? { clockStart: demoStart } : {};
    starting = startHost({ dataDir, port: portSet(), fell, ...clockStart });
    const host = await starting;
    await loadBase(host);
    if (demo) await loadDemo(host);
    console.log(`ready ${host.url}\nmail  ${host.url}/_local/mail`);
    if (demo) await playOnce(host);
  } catch (error) {
    fell(error);
  }
};

const portSet = () => {
  const text = process.env["PORT"] ?? "3000";
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new StartFailure(`PORT is "${text}": it must be a whole number from 0 to 65535`);
};
