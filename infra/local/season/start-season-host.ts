import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { StartFailure } from "../start-failure.ts";
import { Telling, type HostCount } from "./host-messages.ts";
import { peakMegabytes } from "./peak-memory.ts";

/** A host in a process of its own, on which a season is played. */
export type SeasonHost = AsyncDisposable & {
  readonly url: string;
  readonly count: () => Promise<HostCount>;
  /** The most memory that host and database ever held, each at its own height. */
  readonly peakMegabytes: () => number;
  /** Rejects when the host ends by itself. */
  readonly fallen: Promise<never>;
};

/** Where and when a host of a season begins. */
export type SeasonHostOptions = { readonly dataDir: string; readonly clockStart: string };

/** What the host is held to; the young generation is larger than `npm start`'s, for speed. */
const memory = ["--max-old-space-size=160", "--max-semi-space-size=4"];

/** Starts the host and waits until it is ready; disposing of it stops all that it started. */
export const startSeasonHost = async ({
  dataDir,
  clockStart,
}: SeasonHostOptions): Promise<SeasonHost> => {
  const child = fork(
    join(import.meta.dirname, "season-host.ts"),
    [dataDir, clockStart],
    // In a group of its own: Ctrl-C reaches the player, who stops the host when the play is left.
    { execArgv: memory, detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  const exited = once(child, "exit");
  const fallen = Promise.withResolvers<never>();
  fallen.promise.catch(() => undefined);
  child.on("message", (message) => {
    const told = Telling.parse(message);
    if (told.tell === "fell") fallen.reject(new StartFailure(told.why));
  });
  child.on("exit", () => {
    fallen.reject(new StartFailure("the host of the season ended"));
  });
  const stop = async () => {
    if (child.connected) child.disconnect();
    await exited;
  };

  try {
    const ready = await Promise.race([heard(child, "ready"), fallen.promise]);
    return {
      url: ready.url,
      count: async () => {
        const counted = heard(child, "counted");
        child.send({ ask: "count" });
        return (await Promise.race([counted, fallen.promise])).count;
      },
      peakMegabytes: () => peakMegabytes(child.pid ?? 0),
      fallen: fallen.promise,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

const heard = <Kind extends Telling["tell"]>(child: ChildProcess, kind: Kind) =>
  new Promise<Extract<Telling, { tell: Kind }>>((resolve) => {
    const listen = (message: unknown) => {
      const told = Telling.parse(message);
      if (!isOf(told, kind)) return;
      child.off("message", listen);
      resolve(told);
    };
    child.on("message", listen);
  });

const isOf = <Kind extends Telling["tell"]>(
  told: Telling,
  kind: Kind,
): told is Extract<Telling, { tell: Kind }> => told.tell === kind;
