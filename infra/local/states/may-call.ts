import * as z from "zod";
import type { Grants } from "../../../functions/manifest.ts";
import type { Access } from "../access.ts";
import { machines } from "../../../workflows/definitions.ts";
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
  if (keyId !== undefined && !caller && isOutside(operation, request)) return;
  if (!caller) throw new ApiError("AccessDeniedException", "the request is signed by nobody known");
  if (caller.grants === "everything") return;
  if (isGranted(caller.grants.machines ?? [], operation, request)) return;
  throw new ApiError(
    "AccessDeniedException",
    `User: ${caller.name} is not authorized to perform: states:${operation}`,
  );
};

const isGranted = (granted: Machines, operation: string, request: unknown): boolean => {
  if (operation.startsWith("SendTask")) return granted.includes("resume");
  if (/^(Describe|List|GetExecutionHistory)/u.test(operation)) return granted.includes("look");
  if (operation !== "StartExecution") return false;
  const machine = machineIn(request);
  return granted
    .filter((grant) => grant.startsWith("start "))
    .some((grant) => machine.endsWith(grant.slice("start ".length)));
};

/**
 * Whoever has keys of their own may try machines of their own here, never the product's. A token is
 * a secret that only its machine's functions were given, so holding one is enough.
 */
const isOutside = (operation: string, request: unknown): boolean => {
  if (operation.startsWith("SendTask")) return true;
  const named = Outside.safeParse(request);
  if (!named.success) return false;
  const { name, stateMachineArn, executionArn } = named.data;
  const machine =
    operation === "CreateStateMachine"
      ? name
      : (stateMachineArn ?? executionArn?.replace(/:[^:]*$/u, ""))?.replace(/^.*:/u, "");
  return machine !== undefined && !Object.hasOwn(machines, machine);
};

const Outside = z.object({
  name: z.string().optional(),
  stateMachineArn: z.string().optional(),
  executionArn: z.string().optional(),
});

const machineIn = (request: unknown) =>
  typeof request === "object" && request !== null && "stateMachineArn" in request
    ? String(request.stateMachineArn)
    : "";
