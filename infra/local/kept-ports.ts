import { join } from "node:path";
import * as z from "zod";
import { readKept, writeKept } from "./kept-file.ts";
import { codeOf } from "./start-failure.ts";

const Ports = z.record(z.string(), z.int().min(1).max(65535));

/** Starts something on the port it had last time, or on any free one if that is taken. */
export type OnKeptPort = <Started extends { readonly url: string }>(
  name: string,
  start: (port: number) => Promise<Started>,
) => Promise<Started>;

/** Remembers ports, so that addresses given out before a restart are good after it. */
export const keptPorts = (folder: string): OnKeptPort => {
  const path = join(folder, "ports.json");
  const kept = read(path);

  return async (name, start) => {
    const port = kept[name] ?? 0;
    const started = await start(port).catch((error: unknown) => {
      if (port === 0 || codeOf(error) !== "EADDRINUSE") throw error;
      return start(0);
    });
    const taken = Number(new URL(started.url).port);
    if (taken !== port) {
      kept[name] = taken;
      writeKept(path, JSON.stringify(kept));
    }
    return started;
  };
};

/** Ports are a convenience: a file that cannot be read costs no more than new ones. */
const read = (path: string): Record<string, number> => {
  try {
    return Ports.parse(JSON.parse(readKept(path) ?? "{}"));
  } catch {
    return {};
  }
};
