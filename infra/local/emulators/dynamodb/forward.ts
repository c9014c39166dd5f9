import { Agent, request, type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "./database.ts";

/** An answer of the database, read to its end. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Passes one request on; `repeatable` when asking twice changes nothing. */
export type Forward = (
  headers: IncomingHttpHeaders,
  body: Buffer,
  repeatable: boolean,
) => Promise<Answer>;

/** The break of a connection is seen before the end of the process behind it: wait for that. */
const pauses = [5, 20, 80, 320, 1_280];
const patience = 10_000;

/** Passes requests on to the database; one that may be repeated outlives a crash in between. */
export const forwarding = (database: Database): { forward: Forward; close: () => void } => {
  // Few at once: they are the only ones of which nobody knows, after a crash, whether they were done.
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });

  const forward: Forward = async (headers, body, repeatable) => {
    for (const wait of [...pauses, undefined]) {
      const { port } = database.living() ?? (await inTime(database.current()));
      try {
        return await ask(agent, port, headers, body);
      } catch (error) {
        if (wait === undefined || !(repeatable || neverSent(error))) throw error;
        await pause(wait);
      }
    }
    throw new Error("the database does not answer");
  };
  return {
    forward,
    close: () => {
      agent.destroy();
    },
  };
};

const inTime = async <T>(promise: Promise<T>): Promise<T> => {
  const bound = new AbortController();
  const late = pause(patience, undefined, { signal: bound.signal }).then(() => {
    throw new Error("the database does not come back");
  });
  // The loser of the race is aborted, and nobody waits for it.
  late.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => {
    bound.abort();
  });
};

const ask = (agent: Agent, port: number, headers: IncomingHttpHeaders, body: Buffer) =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { agent, host: "127.0.0.1", port, method: "POST", path: "/", headers },
      (response) => {
        buffer(response).then((answer) => {
          resolve({ status: response.statusCode ?? 500, headers: response.headers, body: answer });
        }, reject);
      },
    );
    asked.once("error", reject);
    asked.end(body);
  });

const neverSent = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ECONNREFUSED";
