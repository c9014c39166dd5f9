import { machines } from "../../workflows/definitions.ts";
import type { Access } from "./access.ts";
import { awsCall, ServiceError } from "./aws-call.ts";
import { functionArn, machineArn, machineName, product } from "./product.ts";

/** Creates the product's machines, or brings those of an earlier start up to date. */
export const ensureMachines = async (url: string, access: Access): Promise<void> => {
  const call = awsCall(url, "states", "AWSStepFunctions", access);
  const roleArn = `arn:aws:iam::${product.account}:role/suy-ton`;
  for (const [machine, { source, tasks }] of Object.entries(machines)) {
    const definition = withArns(source, tasks);
    try {
      await call("CreateStateMachine", { name: machineName(machine), definition, roleArn });
    } catch (error) {
      const exists = error instanceof ServiceError && error.name === "StateMachineAlreadyExists";
      if (!exists) throw error;
      await call("UpdateStateMachine", { stateMachineArn: machineArn(machine), definition });
    }
  }
};

const withArns = (source: string, tasks: readonly string[]) =>
  tasks.reduce((text, task) => text.replaceAll(`\${${task}Arn}`, functionArn(task)), source);
