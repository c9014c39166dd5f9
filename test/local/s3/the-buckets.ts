import type { Buckets } from "../../../infra/local/emulators/s3/buckets.ts";

export const theBuckets: Buckets = {
  dossiers: { name: "the-dossiers", announce: ["incoming/"] },
  decisions: { name: "the-decisions", objectLock: true },
};
