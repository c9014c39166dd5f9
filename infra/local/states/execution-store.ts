import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { Execution, Listed, type Status } from "./execution.ts";

type Page = {
  readonly machine: string;
  readonly status: Status | undefined;
  readonly before: number;
  readonly size: number;
};

/** The executions of all machines, and the tokens they handed out. */
export const executionStore = (database: DatabaseSync) => {
  const insert = database.prepare(
    `INSERT INTO executions (arn, machine, name, revision, role, status, state, input, started,
       deadline, due, moves, events, position)
     VALUES (:arn, :machine, :name, :revision, :role, 'RUNNING', :state, :input, :started,
       :deadline, :due, 1, :events, :position)`,
  );
  const save = database.prepare(
    `UPDATE executions SET status = :status, state = :state, output = :output, error = :error,
       cause = :cause, stopped = :stopped, due = :due, moves = :moves, events = :events,
       position = :position
     WHERE id = :id AND moves = :moves - 1 AND status = 'RUNNING'`,
  );
  const byArn = database.prepare("SELECT * FROM executions WHERE arn = ?");
  const byId = database.prepare("SELECT * FROM executions WHERE id = ?");
  const running = database.prepare("SELECT * FROM executions WHERE status = 'RUNNING' ORDER BY id");
  const due = database.prepare("SELECT * FROM executions WHERE due <= ? ORDER BY due, id");
  const nextDue = database.prepare("SELECT min(due) AS due FROM executions WHERE due IS NOT NULL");
  const short = "SELECT id, arn, machine, name, status, state, started, stopped FROM executions";
  const all = database.prepare(`${short} ORDER BY id`);
  const page = database.prepare(
    `${short} WHERE machine = :machine AND id < :before AND (:status IS NULL OR status = :status)
     ORDER BY id DESC LIMIT :size`,
  );
  const addToken = database.prepare("INSERT INTO tokens (token, execution) VALUES (?, ?)");
  const byToken = database.prepare(
    "SELECT e.* FROM tokens t JOIN executions e ON e.id = t.execution WHERE t.token = ?",
  );
  const found = (row: unknown) => Execution.optional().parse(row);

  return {
    find: (arn: string) => found(byArn.get(arn)),
    get: (id: number) => Execution.parse(byId.get(id)),
    holding: (token: string) => found(byToken.get(token)),
    running: () => z.array(Execution).parse(running.all()),
    due: (now: number) => z.array(Execution).parse(due.all(now)),
    nextDue: () => z.object({ due: z.number().nullable() }).parse(nextDue.get()).due ?? undefined,
    list: () => z.array(Listed).parse(all.all()),
    page: ({ status, ...rest }: Page) =>
      z.array(Listed).parse(page.all({ ...rest, status: status ?? null })),
    addToken: (token: string, execution: number) => addToken.run(token, execution),
    insert: (execution: Omit<Execution, "id" | "status" | "moves" | Closing>): number => {
      const { deadline, due: first, position, ...rest } = execution;
      const { lastInsertRowid } = insert.run({
        ...rest,
        deadline: deadline ?? null,
        due: first ?? null,
        position: JSON.stringify(position),
      });
      return Number(lastInsertRowid);
    },
    /** Writes a checkpoint, unless another came first or the execution has closed. */
    save: (execution: Execution): boolean => {
      const { id, status, state, moves, events, position } = execution;
      const { changes } = save.run({
        id,
        status,
        state,
        moves,
        events,
        position: JSON.stringify(position),
        output: execution.output ?? null,
        error: execution.error ?? null,
        cause: execution.cause ?? null,
        stopped: execution.stopped ?? null,
        due: execution.due ?? null,
      });
      return changes === 1;
    },
  };
};

type Closing = "output" | "error" | "cause" | "stopped";

/** The store of executions. */
export type ExecutionStore = ReturnType<typeof executionStore>;
