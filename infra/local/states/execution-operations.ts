import * as z from "zod";
import type { VirtualClock } from "../clock.ts";
import { ApiError } from "./api-error.ts";
import { checkExecutionArn } from "./arns.ts";
import type { Engine } from "./engine.ts";
import { Status, type Execution, type Listed } from "./execution.ts";
import type { ExecutionStore } from "./execution-store.ts";
import type { HistoryStore, KeptEvent } from "./history-store.ts";
import { existing } from "./machine-operations.ts";
import type { MachineStore } from "./machine-store.ts";
import { operation, seconds } from "./operation.ts";
import { stopped } from "./outside-moves.ts";
import { pageOf, pageSize, paging, startOf } from "./paging.ts";

type Parts = {
  readonly machines: MachineStore;
  readonly executions: ExecutionStore;
  readonly history: HistoryStore;
  readonly clock: VirtualClock;
  readonly engine: Engine;
};

const executionArn = z.string().min(1).max(256);

/** What can be asked about executions, and stopping one. */
export const executionOperations = (parts: Parts) => ({
  DescribeExecution: operation(z.object({ executionArn }), (request) => {
    const execution = found(parts.executions, request.executionArn);
    const { input, output, error, cause } = execution;
    return {
      ...summary(execution),
      input,
      inputDetails: { included: true },
      ...(output !== undefined && { output, outputDetails: { included: true } }),
      error,
      cause,
    };
  }),

  ListExecutions: operation(
    z.object({
      stateMachineArn: z.string().min(1).max(256),
      statusFilter: Status.optional(),
      ...paging,
    }),
    (request) => {
      const { arn } = existing(parts.machines, request.stateMachineArn);
      const size = pageSize(request);
      const before = startOf(request, z.int(), Number.MAX_SAFE_INTEGER);
      const status = request.statusFilter;
      const rows = parts.executions.page({ machine: arn, status, before, size: size + 1 });
      const { shown, next } = pageOf(rows, size, ({ id }) => id);
      return { executions: shown.map(summary), ...next };
    },
  ),

  GetExecutionHistory: operation(
    z.object({
      executionArn,
      reverseOrder: z.boolean().default(false),
      includeExecutionData: z.boolean().default(true),
      ...paging,
    }),
    (request) => {
      const { id, events } = found(parts.executions, request.executionArn);
      const { reverseOrder: backwards, includeExecutionData } = request;
      const size = pageSize(request);
      const from = startOf(request, z.int(), backwards ? events : 1);
      const rows = parts.history.page({ execution: id, from, size: size + 1, backwards });
      const { shown, next } = pageOf(rows, size, (last) => last.id + (backwards ? -1 : 1));
      return { events: shown.map((event) => told(event, includeExecutionData)), ...next };
    },
  ),

  StopExecution: operation(
    z.object({
      executionArn,
      error: z.string().max(256).optional(),
      cause: z.string().max(32_768).optional(),
    }),
    ({ executionArn: arn, error, cause }) => {
      const execution = found(parts.executions, arn);
      const at = execution.stopped ?? parts.clock.now();
      if (execution.status === "RUNNING") {
        parts.engine.push(execution, stopped("ABORTED", { error, cause }));
      }
      return { stopDate: seconds(at) };
    },
  ),
});

const found = (executions: ExecutionStore, arn: string): Execution => {
  const execution = executions.find(checkExecutionArn(arn));
  if (execution) return execution;
  throw new ApiError("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);
};

const summary = (execution: Listed) => ({
  executionArn: execution.arn,
  stateMachineArn: execution.machine,
  name: execution.name,
  status: execution.status,
  startDate: seconds(execution.started),
  ...(execution.stopped !== undefined && { stopDate: seconds(execution.stopped) }),
});

const Details = z.record(z.string(), z.record(z.string(), z.unknown()));
const data = ["input", "output", "parameters", "cause"];

const told = ({ id, type, at, details }: KeptEvent, withData: boolean) => ({
  id,
  type,
  previousEventId: id - 1,
  timestamp: seconds(at),
  ...(details !== null && (withData ? Details.parse(JSON.parse(details)) : bare(details))),
});

const bare = (details: string) =>
  Object.fromEntries(
    Object.entries(Details.parse(JSON.parse(details))).map(([key, value]) => [
      key,
      Object.fromEntries(Object.entries(value).filter(([name]) => !data.includes(name))),
    ]),
  );
