import type { Host } from "../host.ts";

/** Plays a season in flight. */
export const seed = (_host: Host): Promise<void> => Promise.resolve();
