import type { Grants } from "../../../functions/manifest.ts";
import type { Access } from "../access.ts";
import { ApiError } from "./api-error.ts";

type Machines = NonNullable<Grants["machines"]>;

/** Refuses a request whose signer was not granted the operation. */
export const mayCall = (
  access: Access,
  authorization: string | undefined,
  operation: string,
  request: unknown,
): void => {
  const keyId = /Credential=([^/,\s]+)\//u.exec(authorization ?? "")?.[1];
  const caller = keyId === undefined ? undefined : access.callerOf(keyId);
  if (!caller) throw new ApiError("AccessDeniedException", "the request is signed by nobody known");
  if (caller.grants === "everything") return;
  if (isGranted(caller.grants.machines ?? [], operation, request)) return;
  throw new ApiError(
    "AccessDeniedException",
    `User: ${caller.name} is not authorized to perform: states:${operation}`,
  );
};

const isGranted = (machines: Machines, operation: string, request: unknown): boolean => {
  if (operation.startsWith("SendTask")) return machines.includes("resume");
  if (/^(Describe|List|GetExecutionHistory)/u.test(operation)) return machines.includes("look");
  if (operation !== "StartExecution") return false;
  const machine = machineIn(request);
  return machines
    .filter((grant) => grant.startsWith("start "))
    .some((grant) => machine.endsWith(grant.slice("start ".length)));
};

const machineIn = (request: unknown) =>
  typeof request === "object" && request !== null && "stateMachineArn" in request
    ? String(request.stateMachineArn)
    : "";
