import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { manifest } from "../../../functions/manifest.ts";
import { accessFor } from "../access.ts";
import { takeDataFolder } from "../data-folder.ts";
import { startDynamodb } from "../emulators/dynamodb/start-dynamodb.ts";
import type { Emulator } from "../emulators/emulator.ts";
import { startKms } from "../emulators/kms/start-kms.ts";
import { startS3 } from "../emulators/s3/start-s3.ts";
import { endpointVariables, type ServiceName } from "../endpoints.ts";
import { bundlerFor } from "../functions/bundler.ts";
import { functionRunner } from "../functions/function-runner.ts";
import { invokeOrThrow } from "../invoke-or-throw.ts";
import { keptClock } from "../kept-clock.ts";
import { keptSecret } from "../kept-secret.ts";
import { logFile } from "../log-file.ts";
import { product } from "../product.ts";
import { openSealFolder, sealSettings } from "../seal-folder.ts";
import { settingsOf } from "../settings.ts";
import { StartFailure } from "../start-failure.ts";
import { tables } from "../tables.ts";

/** A host that can do one thing only: it has no gateway, and nothing that waits goes on in it. */
export type QuietHost = {
  readonly verifyRecord: (payload: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const root = join(import.meta.dirname, "../../..");
const functions = { VerifyRecord: manifest.VerifyRecord };
const nowhere = "http://127.0.0.1:9";
const buckets = {
  dossiers: { name: product.buckets.dossiers, announce: [] },
  decisions: { name: product.buckets.decisions, objectLock: true, announce: [] },
};

/**
 * Opens a data folder to read in it: database, files and keys without the machines, the mail and
 * the schedules, since a proof must not send a mail or let a stage run out.
 */
export const startQuietHost = async (
  dataDir: string,
  outside: Readonly<Record<string, string | undefined>>,
): Promise<QuietHost> => {
  if (!existsSync(join(dataDir, "secret.txt"))) {
    throw new StartFailure(`${dataDir} holds no data of this system: set DATA_DIR`);
  }
  await using started = new AsyncDisposableStack();
  const folder = takeDataFolder(dataDir);
  started.defer(folder.release);
  const seal = openSealFolder(outside["SEAL_DIR"]);
  const access = accessFor(keptSecret(folder.path), functions);
  const clock = keptClock(folder.path);
  started.defer(clock.stop);

  const starting = async (name: ServiceName, start: (own: string) => Promise<Emulator>) => {
    const url = outside[endpointVariables[name]] ?? "";
    if (url !== "") return url;
    const own = join(folder.path, name);
    mkdirSync(own, { recursive: true });
    const service = await start(own);
    started.defer(service.close);
    return service.url;
  };
  const endpoints = {
    dynamodb: await starting("dynamodb", (own) => startDynamodb({ folder: own, access, tables })),
    s3: await starting("s3", (own) => startS3({ folder: own, clock, access, buckets })),
    kms: await starting("kms", (own) => startKms({ folder: own, access, signingKey: seal?.key })),
    ...{ states: nowhere, ses: nowhere, signIn: nowhere },
  };

  const bundler = bundlerFor(root, functions);
  started.defer(bundler.close);
  const machines = { nomination: nowhere, session: nowhere, decision: nowhere };
  const envOf = settingsOf({
    ...{ functions, access, endpoints, machines, publicUrl: nowhere },
    seal: sealSettings(outside),
  });
  const log = logFile(join(folder.path, "logs", "verify.jsonl"), () => undefined);
  started.defer(log.flush);
  const runner = functionRunner({ functions, bundler, clock, envOf, log, keep: 1 });
  const everything = started.move();
  return {
    verifyRecord: (payload) => invokeOrThrow(runner.invoke)("VerifyRecord", payload),
    close: () => everything.disposeAsync(),
  };
};
