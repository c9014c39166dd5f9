import { SFNClient } from "@aws-sdk/client-sfn";
import type { Access, AccessKeys } from "../../infra/local/access.ts";
import type { VirtualClock } from "../../infra/local/clock.ts";
import type { Invoke } from "../../infra/local/states/invoke.ts";
import { startStates } from "../../infra/local/states/start-states.ts";
import { frozenClock } from "./frozen-clock.ts";

type Options = {
  readonly file?: string;
  readonly clock?: VirtualClock;
  readonly access?: Access;
  readonly invoke?: Invoke;
};

/** The embedded Step Functions on a free port, and the SDK's clients for it. */
export const embeddedStates = async (options: Options = {}) => {
  const { file = ":memory:", clock = frozenClock(), access } = options;
  const { invoke = () => Promise.resolve({ payload: {} }) } = options;
  const states = await startStates({ file, clock, access, invoke });
  const clients: SFNClient[] = [];

  const clientOf = (credentials: AccessKeys = { accessKeyId: "any", secretAccessKey: "any" }) => {
    const client = sfnClient(states.url, credentials);
    clients.push(client);
    return client;
  };

  return {
    ...states,
    clock,
    clientOf,
    close: async () => {
      for (const client of clients) client.destroy();
      await states.close();
    },
  };
};

/** A client that asks once: a refusal is what the test wants to see. */
export const sfnClient = (endpoint: string, credentials: AccessKeys): SFNClient =>
  new SFNClient({ endpoint, region: "ap-southeast-1", credentials, maxAttempts: 1 });
