import { guardProcess } from "../functions/guard-process.ts";
import { startHost, type Host } from "../host.ts";
import { loadBase } from "../demo/start-demo.ts";
import { reasonOf } from "../reason-of.ts";
import { countTransitions } from "./count-transitions.ts";
import { Asking, type HostCount, type Telling } from "./host-messages.ts";

/**
 * A program of its own, so that the product has a processor and a memory to itself: runs the host of
 * a season, and ends with whoever started it, however that ended.
 */
const [dataDir = "", clockStart = ""] = process.argv.slice(2);

const tell = (telling: Telling) => process.send?.(telling);

let starting: Promise<Host> | undefined;
const end = () => {
  const stop = () => process.exit();
  void Promise.resolve(starting)
    .then((host) => host?.close())
    .then(stop, stop);
};
const fell = (error: unknown) => {
  tell({ tell: "fell", why: reasonOf(error) });
  process.exitCode = 1;
  end();
};
process.on("disconnect", end);
process.on("SIGTERM", end);
guardProcess(fell);

const count = async (host: Host): Promise<HostCount> => {
  await host.settled();
  const executions = host.executions();
  return {
    mails: host.mailbox?.size() ?? 0,
    stateTransitions: await countTransitions(host),
    executions: executions.length,
    failed: executions.filter(({ status }) => status !== "SUCCEEDED").length,
  };
};

try {
  starting = startHost({
    ...{ dataDir, port: 0, clockStart: Date.parse(clockStart), fell },
    outside: {},
  });
  const host = await starting;
  await loadBase(host);
  process.on("message", (asked) => {
    if (!Asking.safeParse(asked).success) return;
    count(host).then((counted) => tell({ tell: "counted", count: counted }), fell);
  });
  tell({ tell: "ready", url: host.url });
} catch (error) {
  fell(error);
}
