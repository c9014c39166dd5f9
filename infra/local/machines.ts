import { machines, type MachineName } from "../../workflows/definitions.ts";
import type { Access } from "./access.ts";
import { awsCall, ServiceError } from "./aws-call.ts";
import { functionArn, machineArn, machineName, product } from "./product.ts";

/** Where each machine is. */
export type MachineArns = Readonly<Record<MachineName, string>>;

/** Creates the product's machines, or brings those of an earlier start up to date. */
export const ensureMachines = async (url: string, access: Access): Promise<MachineArns> => {
  const call = awsCall({ url, name: "states", target: "AWSStepFunctions" }, access);
  const roleArn = `arn:aws:iam::${product.account}:role/suy-ton`;

  const ensured = async (machine: MachineName) => {
    const { source, tasks } = machines[machine];
    const definition = withArns(source, tasks);
    try {
      const made = await call("CreateStateMachine", {
        ...{ name: machineName(machine), definition, roleArn },
      });
      return typeof made["stateMachineArn"] === "string"
        ? made["stateMachineArn"]
        : machineArn(machine);
    } catch (error) {
      const exists = error instanceof ServiceError && error.name === "StateMachineAlreadyExists";
      if (!exists) throw error;
      const stateMachineArn = /arn:[^'"\s]+/.exec(error.message)?.[0] ?? machineArn(machine);
      await call("UpdateStateMachine", { stateMachineArn, definition });
      return stateMachineArn;
    }
  };
  return {
    nomination: await ensured("nomination"),
    session: await ensured("session"),
    decision: await ensured("decision"),
  };
};

const withArns = (source: string, tasks: readonly string[]) =>
  tasks.reduce((text, task) => text.replaceAll(`\${${task}Arn}`, functionArn(task)), source);
