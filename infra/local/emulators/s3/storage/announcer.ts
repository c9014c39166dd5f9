import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";

const Announcement = z.object({
  sequence: z.int(),
  bucket: z.string(),
  key: z.string(),
  version: z.string(),
  size: z.int(),
});
type Announcement = z.infer<typeof Announcement>;

/** Told of every stored object, at least once; the object counts as announced when it resolves. */
export type OnCreated = (
  bucket: string,
  key: string,
  versionId: string,
  size: number,
) => Promise<void>;

/** Tells of stored objects until each was heard, across restarts. */
export type Announcer = { readonly wake: () => void; readonly stop: () => void };

const mostAtOnce = 4;
const longestPause = 60_000;

/** Starts telling what is still untold; `pause` is the first wait after a failure, then doubled. */
export const announcer = (
  database: DatabaseSync,
  onCreated: OnCreated,
  pause: number,
): Announcer => {
  const untold = database.prepare(
    "SELECT * FROM announcements WHERE sequence > ? ORDER BY sequence",
  );
  const forget = database.prepare("DELETE FROM announcements WHERE sequence = ?");
  const waiting: { readonly announcement: Announcement; readonly failures: number }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let seen = 0;
  let running = 0;
  let stopped = false;

  const tell = async (announcement: Announcement, failures: number) => {
    const { bucket, key, version, size, sequence } = announcement;
    try {
      await onCreated(bucket, key, version, size);
      if (!stopped) forget.run(sequence);
    } catch (error) {
      if (stopped) return;
      console.error(`stored object ${version} is not announced yet`, error);
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          waiting.push({ announcement, failures: failures + 1 });
          work();
        },
        Math.min(pause * 2 ** failures, longestPause),
      );
      timers.add(timer.unref());
    }
  };

  const work = () => {
    while (running < mostAtOnce && !stopped) {
      const next = waiting.shift();
      if (!next) return;
      running += 1;
      void tell(next.announcement, next.failures).finally(() => {
        running -= 1;
        work();
      });
    }
  };

  const wake = () => {
    for (const row of untold.all(seen)) {
      const announcement = Announcement.parse(row);
      seen = announcement.sequence;
      waiting.push({ announcement, failures: 0 });
    }
    work();
  };

  return {
    wake,
    stop: () => {
      stopped = true;
      timers.forEach(clearTimeout);
    },
  };
};
