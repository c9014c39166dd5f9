import * as z from "zod";
import type { VirtualClock } from "../clock.ts";
import { ApiError } from "./api-error.ts";
import { checkName, machineArnOf, machineNameIn } from "./arns.ts";
import type { Machine } from "./machine.ts";
import type { KeptMachine, MachineStore } from "./machine-store.ts";
import { operation, seconds } from "./operation.ts";
import { pageOf, pageSize, paging, startOf } from "./paging.ts";

type Parts = {
  readonly machines: MachineStore;
  readonly clock: VirtualClock;
  readonly read: (definition: string) => Machine;
};

const stateMachineArn = z.string().min(1).max(256);
const definition = z.string().min(1).max(1_048_576);
const roleArn = z.string().min(1).max(256);

/** CreateStateMachine and the like. A definition that the engine cannot carry out stays outside. */
export const machineOperations = ({ machines, clock, read }: Parts) => ({
  CreateStateMachine: operation(
    z.object({ name: z.string(), definition, roleArn, type: z.literal("STANDARD").optional() }),
    ({ name, definition: text, roleArn: role }) => {
      const arn = machineArnOf(checkName(name));
      read(text);
      const known = machines.find(arn);
      if (known && (known.definition !== text || known.role !== role)) {
        throw new ApiError("StateMachineAlreadyExists", `State Machine Already Exists: '${arn}'`);
      }
      const created = known?.created ?? clock.now();
      if (!known) machines.put({ arn, name, role, created, definition: text });
      return { stateMachineArn: arn, creationDate: seconds(created) };
    },
  ),

  UpdateStateMachine: operation(
    z.object({ stateMachineArn, definition: definition.optional(), roleArn: roleArn.optional() }),
    ({ stateMachineArn: arn, definition: text, roleArn: role }) => {
      const known = existing(machines, arn);
      if (text === undefined && role === undefined) {
        throw new ApiError("MissingRequiredParameter", "Either definition or roleArn is required");
      }
      if (text !== undefined) read(text);
      const revision = machines.put({
        ...known,
        definition: text ?? known.definition,
        role: role ?? known.role,
      });
      return { updateDate: seconds(clock.now()), revisionId: String(revision) };
    },
  ),

  DescribeStateMachine: operation(z.object({ stateMachineArn }), ({ stateMachineArn: arn }) => {
    const known = existing(machines, arn);
    return {
      ...summary(known),
      status: "ACTIVE",
      definition: known.definition,
      roleArn: known.role,
      revisionId: String(known.revision),
    };
  }),

  ListStateMachines: operation(z.object(paging), (request) => {
    const size = pageSize(request);
    const found = machines.page(startOf(request, z.string(), ""), size + 1);
    const { shown, next } = pageOf(found, size, ({ name }) => name);
    return { stateMachines: shown.map(summary), ...next };
  }),
});

/** The machine at an address, or the refusal that Step Functions gives. */
export const existing = (machines: MachineStore, arn: string): KeptMachine => {
  machineNameIn(arn);
  const known = machines.find(arn);
  if (known) return known;
  throw new ApiError("StateMachineDoesNotExist", `State Machine Does Not Exist: '${arn}'`);
};

const summary = ({ arn, name, created }: KeptMachine) => ({
  stateMachineArn: arn,
  name,
  type: "STANDARD",
  creationDate: seconds(created),
});
