import { ApiError } from "./api-error.ts";
import { checkExecutionArn } from "./arns.ts";
import type { Execution } from "./execution.ts";
import type { ExecutionStore } from "./execution-store.ts";

/** The execution at an address, or the refusal that Step Functions gives. */
export const foundExecution = (executions: ExecutionStore, arn: string): Execution => {
  const execution = executions.find(checkExecutionArn(arn));
  if (execution) return execution;
  throw new ApiError("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);
};
