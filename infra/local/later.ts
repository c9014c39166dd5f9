import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { VirtualClock } from "./clock.ts";
import type { Invocation, Invoke } from "./functions/invocation.ts";
import { writeKept } from "./kept-file.ts";
import { StartFailure } from "./start-failure.ts";

const Waiting = z.object({ name: z.string(), payload: z.string(), order: z.number() });
type Waiting = z.infer<typeof Waiting>;

/** Calls that nobody waits for: events, and Lambda's `Event` invocations. */
export type Later = {
  /** Keeps a call and makes it; from here on it survives the end of the process. */
  readonly call: (name: string, payload: string) => void;
  /** Makes the calls that an earlier process left. */
  readonly resume: () => void;
  readonly stop: () => void;
};

/** Milliseconds before each further try, as Lambda has it. */
const pauses = [60_000, 120_000];

/** Makes calls until they succeed or were tried three times; kept on disk until then. */
export const callsForLater = (folder: string, clock: VirtualClock, invoke: Invoke): Later => {
  mkdirSync(folder, { recursive: true });
  const cancels = new Set<() => void>();
  let stopped = false;
  let order = clock.now();

  const attempt = async (path: string, waiting: Waiting, tried: number): Promise<void> => {
    const invocation = await invoke(waiting.name, waiting.payload);
    if (stopped && invocation.outcome !== "answered") return;
    const pause = pauses[tried];
    if (invocation.outcome === "answered" || pause === undefined) {
      rmSync(path, { force: true });
      if (invocation.outcome !== "answered") report(waiting.name, invocation);
      return;
    }
    const cancel = clock.at(clock.now() + pause, () => {
      cancels.delete(cancel);
      return attempt(path, waiting, tried + 1);
    });
    cancels.add(cancel);
  };
  const make = (path: string, waiting: Waiting) => {
    attempt(path, waiting, 0).catch((error: unknown) => {
      console.error(`an event for ${waiting.name} stays for the next start`, error);
    });
  };

  return {
    call: (name, payload) => {
      const waiting = { name, payload, order: order++ };
      const path = join(folder, `${randomUUID()}.json`);
      writeKept(path, JSON.stringify(waiting));
      make(path, waiting);
    },
    resume: () => {
      const left = readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .map((file) => ({ path: join(folder, file), ...readWaiting(join(folder, file)) }));
      for (const { path, ...waiting } of left.sort((one, two) => one.order - two.order)) {
        make(path, waiting);
      }
    },
    stop: () => {
      stopped = true;
      for (const cancel of cancels) cancel();
    },
  };
};

const readWaiting = (path: string): Waiting => {
  try {
    return Waiting.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new StartFailure(`${path} is corrupt: it held a call to a function; delete it to go on`, {
      cause: error,
    });
  }
};

const report = (name: string, invocation: Invocation) => {
  const reason = invocation.outcome === "failed" ? invocation.error.errorType : invocation.outcome;
  console.error(`${name} did not take an event in three tries: ${reason}`);
};
