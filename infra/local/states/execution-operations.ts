import * as z from "zod";
import type { VirtualClock } from "../clock.ts";
import type { Engine } from "./engine.ts";
import { Status, type Listed } from "./execution.ts";
import type { ExecutionStore } from "./execution-store.ts";
import { foundExecution } from "./found-execution.ts";
import { existing } from "./machine-operations.ts";
import type { MachineStore } from "./machine-store.ts";
import { operation, seconds } from "./operation.ts";
import { stopped } from "./outside-moves.ts";
import { pageOf, pageSize, paging, startOf } from "./paging.ts";

type Parts = {
  readonly machines: MachineStore;
  readonly executions: ExecutionStore;
  readonly clock: VirtualClock;
  readonly engine: Engine;
};

const executionArn = z.string().min(1).max(256);

/** What can be asked about executions, and stopping one. */
export const executionOperations = (parts: Parts) => ({
  DescribeExecution: operation(z.object({ executionArn }), (request) => {
    const execution = foundExecution(parts.executions, request.executionArn);
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

  StopExecution: operation(
    z.object({
      executionArn,
      error: z.string().max(256).optional(),
      cause: z.string().max(32_768).optional(),
    }),
    ({ executionArn: arn, error, cause }) => {
      const execution = foundExecution(parts.executions, arn);
      const at = execution.stopped ?? parts.clock.now();
      if (execution.status === "RUNNING") {
        parts.engine.push(execution, stopped("ABORTED", { error, cause }));
      }
      return { stopDate: seconds(at) };
    },
  ),
});

const summary = (execution: Listed) => ({
  executionArn: execution.arn,
  stateMachineArn: execution.machine,
  name: execution.name,
  status: execution.status,
  startDate: seconds(execution.started),
  ...(execution.stopped !== undefined && { stopDate: seconds(execution.stopped) }),
});
