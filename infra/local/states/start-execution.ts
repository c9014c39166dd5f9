import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { VirtualClock } from "../clock.ts";
import { ApiError } from "./api-error.ts";
import { checkName, executionArnOf } from "./arns.ts";
import { together } from "./database.ts";
import type { Engine } from "./engine.ts";
import { happened } from "./events.ts";
import type { ExecutionStore } from "./execution-store.ts";
import type { HistoryStore } from "./history-store.ts";
import { enter } from "./leave-state.ts";
import { isTooHeavy } from "./limited.ts";
import type { Machine } from "./machine.ts";
import { existing } from "./machine-operations.ts";
import type { KeptMachine, MachineStore } from "./machine-store.ts";
import { operation, seconds } from "./operation.ts";

type Parts = {
  readonly database: DatabaseSync;
  readonly machines: MachineStore;
  readonly executions: ExecutionStore;
  readonly history: HistoryStore;
  readonly clock: VirtualClock;
  readonly machineOf: (revision: number) => Machine;
  readonly engine: Engine;
};

const Request = z.object({
  stateMachineArn: z.string().min(1).max(256),
  name: z.string().optional(),
  input: z.string().default("{}"),
});

/** StartExecution: a repeat with the same name and input joins the execution while it runs. */
export const startExecution = (parts: Parts) =>
  operation(Request, ({ stateMachineArn, name = randomUUID(), input }) => {
    const machine = existing(parts.machines, stateMachineArn);
    const arn = executionArnOf(machine.name, checkName(name));
    const parsed = checkInput(input);

    const known = parts.executions.find(arn);
    if (known && (known.status !== "RUNNING" || known.input !== input)) {
      throw new ApiError("ExecutionAlreadyExists", `Execution Already Exists: '${arn}'`);
    }
    if (known) return { executionArn: arn, startDate: seconds(known.started) };

    const started = parts.clock.now();
    const id = write(parts, { machine, arn, name, input, parsed, started });
    parts.engine.take(parts.executions.get(id));
    return { executionArn: arn, startDate: seconds(started) };
  });

type Fresh = {
  readonly machine: KeptMachine;
  readonly arn: string;
  readonly name: string;
  readonly input: string;
  readonly parsed: unknown;
  readonly started: number;
};

const write = (parts: Parts, { machine, arn, name, input, parsed, started }: Fresh) => {
  const program = parts.machineOf(machine.revision);
  const { position, events } = enter(program, program.startAt, parsed, {}, started);
  const all = [happened.started(parsed, machine.role), ...events];
  const limit = program.timeoutSeconds;
  const deadline = limit === undefined ? undefined : started + 1000 * limit;
  return together(parts.database, () => {
    const id = parts.executions.insert({
      arn,
      machine: machine.arn,
      name,
      revision: machine.revision,
      role: machine.role,
      state: position.state,
      input,
      started,
      deadline,
      due: deadline,
      events: all.length,
      position,
    });
    parts.history.append(id, 0, started, all);
    return id;
  });
};

const checkInput = (input: string): unknown => {
  if (isTooHeavy(input)) {
    throw new ApiError("ValidationException", "input must not be larger than 262144 bytes");
  }
  try {
    return JSON.parse(input);
  } catch {
    throw new ApiError("InvalidExecutionInput", "Invalid State Machine Execution Input");
  }
};
