import { ArnFormat, type Stack } from "aws-cdk-lib";
import type { MachineName } from "../../workflows/definitions.ts";

/** What a machine is called on AWS. */
export const machineNameOn = (stack: Stack, machine: MachineName): string =>
  `${stack.stackName}-${machine}`;

/**
 * Where the machines will be, spelled out rather than referred to: machines need their functions,
 * and functions the machines they resume, which CloudFormation would take for a circle.
 */
export const machineArns = (stack: Stack): Readonly<Record<MachineName, string>> => {
  const arn = (machine: MachineName) =>
    stack.formatArn({
      service: "states",
      resource: "stateMachine",
      resourceName: machineNameOn(stack, machine),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  return { nomination: arn("nomination"), session: arn("session"), decision: arn("decision") };
};
