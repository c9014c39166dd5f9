import type { FunctionSpec } from "../../functions/manifest.ts";
import type { Invoke } from "./functions/invocation.ts";

/** What the services tell the host, brought to the functions that the manifest names. */
export const hearEvents = (functions: Readonly<Record<string, FunctionSpec>>, invoke: Invoke) => {
  const hearing = (event: string) =>
    Object.entries(functions).flatMap(([name, { on }]) =>
      typeof on === "object" && "event" in on && on.event === event ? [name] : [],
    );

  // Rejects unless every function took it: whoever tells of an event tells again, after a crash too.
  const bring = (event: string) => async (detail: object) => {
    for (const name of hearing(event)) {
      const { outcome } = await invoke(name, JSON.stringify(detail));
      if (outcome !== "answered") throw new Error(`${name} did not take "${event}": ${outcome}`);
    }
  };
  return { fileReceived: bring("file received"), mailBounced: bring("mail bounced") };
};
