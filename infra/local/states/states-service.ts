import type { VirtualClock } from "../clock.ts";
import { ApiError } from "./api-error.ts";
import { checkpoints } from "./checkpoints.ts";
import { openDatabase } from "./database.ts";
import { startEngine } from "./engine.ts";
import { executionOperations } from "./execution-operations.ts";
import { executionStore } from "./execution-store.ts";
import { expressions } from "./expressions.ts";
import { getExecutionHistory } from "./get-execution-history.ts";
import { historyStore } from "./history-store.ts";
import type { Invoke } from "./invoke.ts";
import type { Machine } from "./machine.ts";
import { machineOperations } from "./machine-operations.ts";
import { machineStore } from "./machine-store.ts";
import type { Operation } from "./operation.ts";
import { readDefinition } from "./read-definition.ts";
import { startExecution } from "./start-execution.ts";
import { taskOperations } from "./task-operations.ts";

type Parts = { readonly file: string; readonly clock: VirtualClock; readonly invoke: Invoke };

/** An execution as the host lists it. */
export type Running = {
  readonly machine: string;
  readonly name: string;
  readonly status: string;
  readonly currentState: string;
};

/** The service without its protocol: operations by their AWS names, over one SQLite file. */
export type StatesService = {
  readonly call: (operation: string, request: unknown) => ReturnType<Operation>;
  readonly executions: () => readonly Running[];
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the file (`:memory:` keeps nothing) and goes on with whatever was running in it. */
export const statesService = ({ file, clock, invoke }: Parts): StatesService => {
  const database = openDatabase(file);
  const machines = machineStore(database);
  const executions = executionStore(database);
  const history = historyStore(database);
  const compile = expressions(clock.now);
  const read = (definition: string) => readDefinition(definition, compile);
  const machineOf = remembered((revision) => read(machines.definitionOf(revision)));
  const checkpoint = checkpoints({ database, executions, history });
  const engine = startEngine({ executions, checkpoint, machineOf, clock, invoke });

  const parts = { database, machines, executions, history, clock, machineOf, engine, read };
  const operations = new Map<string, Operation>(
    Object.entries({
      ...machineOperations(parts),
      ...executionOperations(parts),
      ...taskOperations(parts),
      GetExecutionHistory: getExecutionHistory(parts),
      StartExecution: startExecution(parts),
    }),
  );

  return {
    call: (name, request) => {
      const run = operations.get(name);
      if (!run) throw new ApiError("UnknownOperationException", `no operation '${name}'`);
      return run(request);
    },
    executions: () =>
      executions.list().map(({ machine, name, status, state }) => ({
        machine: machine.slice(machine.lastIndexOf(":") + 1),
        name,
        status,
        currentState: state,
      })),
    settled: engine.settled,
    close: async () => {
      await engine.close();
      database.close();
    },
  };
};

const remembered = (make: (revision: number) => Machine) => {
  const known = new Map<number, Machine>();
  return (revision: number): Machine => {
    const machine = known.get(revision) ?? make(revision);
    known.set(revision, machine);
    return machine;
  };
};
