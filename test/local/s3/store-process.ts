import { startS3 } from "../../../infra/local/emulators/s3/start-s3.ts";
import { theBuckets } from "./the-buckets.ts";
import { theCallers } from "./the-callers.ts";

/* A store in a process of its own, for the tests to kill. Nobody ever hears its announcements. */
const store = await startS3({
  folder: process.argv[2]!,
  clock: { now: () => Date.now() },
  access: theCallers,
  buckets: theBuckets,
  onCreated: () => new Promise(() => undefined),
});
process.stdout.write(`${store.url}\n`);
