import { ApiError } from "./api-error.ts";

const prefix = "arn:aws:states:ap-southeast-1:000000000000";
const machineArn = /^arn:aws:states:[^:]*:[^:]*:stateMachine:([^:]+)$/u;
const executionArn = /^arn:aws:states:[^:]*:[^:]*:execution:([^:]+):([^:]+)$/u;
const validName = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;

/** The address of a machine: fixed by its name, so that it can be known before it is created. */
export const machineArnOf = (name: string): string => `${prefix}:stateMachine:${name}`;

/** The address of an execution. */
export const executionArnOf = (machine: string, name: string): string =>
  `${prefix}:execution:${machine}:${name}`;

/** The name inside a machine's address. */
export const machineNameIn = (arn: string): string => {
  const name = machineArn.exec(arn)?.[1];
  if (name === undefined) throw new ApiError("InvalidArn", `Invalid Arn: '${arn}'`);
  return name;
};

/** Refuses what cannot be the address of an execution. */
export const checkExecutionArn = (arn: string): string => {
  if (!executionArn.test(arn)) throw new ApiError("InvalidArn", `Invalid Arn: '${arn}'`);
  return arn;
};

/** Refuses a name that Step Functions would not take for a machine or an execution. */
export const checkName = (name: string): string => {
  if (!validName.test(name)) throw new ApiError("InvalidName", `Invalid Name: '${name}'`);
  return name;
};
