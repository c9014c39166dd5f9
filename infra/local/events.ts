import type { FunctionSpec } from "../../functions/manifest.ts";
import type { Invoke } from "./functions/invocation.ts";
import type { Later } from "./later.ts";

/** What the services tell the host, brought to the functions that the manifest names. */
export const hearEvents = (
  functions: Readonly<Record<string, FunctionSpec>>,
  invoke: Invoke,
  later: Later,
) => {
  const hearing = (event: string) =>
    Object.entries(functions).flatMap(([name, { on }]) =>
      typeof on === "object" && "event" in on && on.event === event ? [name] : [],
    );

  return {
    /** Rejects unless every function took it: the store then tells again. */
    fileReceived: async (file: object): Promise<void> => {
      for (const name of hearing("file received")) {
        const { outcome } = await invoke(name, JSON.stringify(file));
        if (outcome !== "answered") throw new Error(`${name} did not take a file: ${outcome}`);
      }
    },
    mailBounced: (mail: object): void => {
      for (const name of hearing("mail bounced")) later.call(name, JSON.stringify(mail));
    },
  };
};
