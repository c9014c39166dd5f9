import { randomBytes } from "node:crypto";
import type { Execution } from "./execution.ts";
import { fromJson } from "./from-json.ts";
import type { Circumstances } from "./move.ts";

/** What the rules of the next move of an execution may know. */
export const circumstancesOf = (execution: Execution, now: number): Circumstances => ({
  now,
  call: execution.moves + 1,
  newToken: () => randomBytes(48).toString("base64url"),
  random: () => Math.random(),
  execution: {
    arn: execution.arn,
    name: execution.name,
    // Most states never look at it.
    get input() {
      return fromJson(execution.input);
    },
    startedAt: execution.started,
    roleArn: execution.role,
    machineArn: execution.machine,
  },
});
