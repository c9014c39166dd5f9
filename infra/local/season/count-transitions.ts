import * as z from "zod";
import { awsCall } from "../aws-call.ts";
import type { Host } from "../host.ts";
import { machineArn } from "../product.ts";

const History = z.object({
  events: z.array(z.object({ type: z.string() })),
  nextToken: z.string().optional(),
});

/** State transitions of all executions of a host, read from the history of each. */
export const countTransitions = async (host: Host): Promise<number> => {
  const service = { url: host.endpoints.states, name: "states", target: "AWSStepFunctions" };
  const call = awsCall(service, host.access);
  let entered = 0;
  for (const { machine, name } of host.executions()) {
    const executionArn = `${executionsOf(machine)}:${name}`;
    let nextToken: string | undefined;
    do {
      const input = {
        executionArn,
        maxResults: 1000,
        ...(nextToken !== undefined && { nextToken }),
      };
      const history = History.parse(await call("GetExecutionHistory", input));
      entered += history.events.filter(({ type }) => type.endsWith("StateEntered")).length;
      nextToken = history.nextToken;
    } while (nextToken !== undefined);
  }
  return entered;
};

const executionsOf = (machine: string) =>
  machineArn("any").replace(/:stateMachine:.*$/, `:execution:${machine}`);
