import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { manifest, type FunctionSpec } from "../../functions/manifest.ts";
import { accessFor, type Access } from "./access.ts";
import { callTask } from "./call-task.ts";
import type { VirtualClock } from "./clock.ts";
import { takeDataFolder } from "./data-folder.ts";
import type { Mailbox } from "./emulators/mail/mailbox.ts";
import type { Endpoints } from "./endpoints.ts";
import { hearEvents } from "./events.ts";
import { bundlerFor } from "./functions/bundler.ts";
import { functionRunner, type FunctionRunner } from "./functions/function-runner.ts";
import type { Invoke } from "./functions/invocation.ts";
import { openDoor } from "./gateway/door.ts";
import { gateway } from "./gateway/gateway.ts";
import { ownPaths } from "./gateway/own-paths.ts";
import { invokeOrThrow } from "./invoke-or-throw.ts";
import { keptClock } from "./kept-clock.ts";
import { keptPorts } from "./kept-ports.ts";
import { keptSecret } from "./kept-secret.ts";
import { callsForLater } from "./later.ts";
import { logFile } from "./log-file.ts";
import { ensureMachines } from "./machines.ts";
import { people } from "./demo/people.ts";
import { startSchedules } from "./schedules.ts";
import { startServices } from "./services.ts";
import { mustBeUsable, openSealFolder, placeSeal, sealSettings } from "./seal-folder.ts";
import { settingsOf } from "./settings.ts";
import type { Running } from "./states/states-service.ts";

type Functions = Readonly<Record<string, FunctionSpec>>;

/** How a host is to be started. */
export type HostOptions = {
  readonly dataDir: string;
  /** 0 takes the port of the last time, or any that is free. */
  readonly port: number;
  /** Milliseconds since 1970 at which the clock of a new data folder starts; now, if left out. */
  readonly clockStart?: number;
  /** The functions to run in place of the product's. */
  readonly functions?: Functions;
  /** Addresses of services from outside, by variable; the process's environment if left out. */
  readonly outside?: Readonly<Record<string, string | undefined>>;
  /** Idle functions kept in memory. */
  readonly keep?: number;
  /** Told what the host cannot go on from, such as a full disk. */
  readonly fell?: (error: unknown) => void;
};

/** A running host. */
export type Host = {
  readonly url: string;
  /** The data folder, as a real path. */
  readonly folder: string;
  readonly endpoints: Endpoints;
  readonly clock: VirtualClock;
  readonly access: Access;
  /** Calls a function; throws an error of the name that the function threw. */
  readonly invoke: (name: string, payload: unknown) => Promise<unknown>;
  /** The mails that were sent; absent with a mail service from outside. */
  readonly mailbox: Mailbox | undefined;
  readonly executions: () => readonly Running[];
  /** Settles when nothing more happens without a person or the clock. */
  readonly settled: () => Promise<void>;
  /** Names of the functions in memory. */
  readonly loaded: () => readonly string[];
  readonly close: () => Promise<void>;
};

const root = join(import.meta.dirname, "../..");
const keptInMemory = 4;
/** Milliseconds that running functions are given when the host stops. */
const patience = 2_000;

/** Starts everything that the product runs on, in this process and over one data folder. */
export const startHost = async (options: HostOptions): Promise<Host> => {
  const { dataDir, port, clockStart, functions = manifest, outside = process.env } = options;
  const { keep = keptInMemory, fell = report } = options;
  // Lambda's time zone, so that a date that forgets to name its own is wrong here too.
  process.env["TZ"] = "UTC";

  await using started = new AsyncDisposableStack();
  const folder = takeDataFolder(dataDir);
  started.defer(folder.release);
  const access = accessFor(keptSecret(folder.path), functions);
  const clock = keptClock(folder.path, clockStart);
  started.defer(clock.stop);
  const door =
    port === 0 ? await keptPorts(folder.path)("gateway", openDoor) : await openDoor(port);
  started.defer(door.close);
  folder.announce(door.url);
  const log = (name: string) => {
    const file = logFile(join(folder.path, "logs", name), fell);
    started.defer(file.flush);
    return file;
  };

  // Services go on with what was running as soon as they start: such calls wait for the runner.
  const runner = Promise.withResolvers<FunctionRunner>();
  const invoke: Invoke = async (name, payload) => (await runner.promise).invoke(name, payload);
  const later = callsForLater(join(folder.path, "later"), clock, invoke);
  const seal = openSealFolder(outside["SEAL_DIR"]);
  const services = await startServices({
    ...{ folder: folder.path, access, clock, outside, publicUrl: door.url, people },
    signingKey: seal?.key,
    callTask: callTask(invoke, (name) => name in functions, outside["AWS_ENDPOINT_URL_LAMBDA"]),
    ...hearEvents(functions, invoke),
  });
  started.defer(services.close);
  const { endpoints, mailbox } = services;

  const machines = await ensureMachines(endpoints.states, access);
  const bundler = bundlerFor(root, functions);
  started.defer(bundler.close);
  const envOf = settingsOf({
    ...{ functions, access, endpoints, machines, publicUrl: door.url },
    seal: sealSettings(outside),
  });
  const running = functionRunner({
    ...{ functions, bundler, clock, envOf, keep },
    log: log("functions.jsonl"),
  });
  started.defer(() =>
    Promise.race([running.settled(), pause(patience, undefined, { ref: false })]),
  );
  runner.resolve(running);

  if (seal) {
    await placeSeal(seal, endpoints.s3, access);
    await mustBeUsable(seal, invokeOrThrow(invoke));
  }

  const executions = () => services.states?.executions() ?? [];
  const own = ownPaths({
    ...{ invoke, later: later.call, clock, publicUrl: door.url, endpoints, mailbox, executions },
  });
  door.serve(gateway({ functions, invoke, clock, log: log("requests.jsonl"), own }));
  started.defer(door.close);
  started.defer(startSchedules(functions, clock, invoke));
  started.defer(later.stop);
  later.resume();
  bundler.fill().catch(tellOfBundles);
  started.defer(bundler.close);

  const everything = started.move();
  return {
    ...{ url: door.url, folder: folder.path, endpoints, clock, access, mailbox, executions },
    invoke: invokeOrThrow(invoke),
    settled: async () => {
      await services.states?.settled();
      await running.settled();
    },
    loaded: running.loaded,
    close: () => everything.disposeAsync(),
  };
};

/** Whoever calls one of them hears of it too; the others are bundled as they are called. */
const tellOfBundles = (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
};

const report = (error: unknown) => {
  console.error("the embedded host is in trouble", error);
};
