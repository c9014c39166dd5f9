import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";

const Kept = z.object({
  arn: z.string(),
  name: z.string(),
  role: z.string(),
  revision: z.number(),
  created: z.number(),
  definition: z.string(),
});

/** A machine as kept, with its current definition. */
export type KeptMachine = z.infer<typeof Kept>;

/** The machines and every definition they ever had: running executions keep theirs. */
export const machineStore = (database: DatabaseSync) => {
  const columns = "SELECT arn, name, role, revision, created, definition FROM machines";
  const select = `${columns} JOIN revisions ON revisions.id = revision`;
  const one = database.prepare(`${select} WHERE arn = ?`);
  const after = database.prepare(`${select} WHERE name > ? ORDER BY name LIMIT ?`);
  const addRevision = database.prepare("INSERT INTO revisions (definition) VALUES (?)");
  const put = database.prepare(
    `INSERT INTO machines (arn, name, role, revision, created) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (arn) DO UPDATE SET role = excluded.role, revision = excluded.revision`,
  );
  const definition = database.prepare("SELECT definition FROM revisions WHERE id = ?");

  return {
    find: (arn: string): KeptMachine | undefined => Kept.optional().parse(one.get(arn)),
    page: (name: string, size: number) => z.array(Kept).parse(after.all(name, size)),
    definitionOf: (revision: number) =>
      z.object({ definition: z.string() }).parse(definition.get(revision)).definition,
    put: (machine: Omit<KeptMachine, "revision">): number => {
      const revision = Number(addRevision.run(machine.definition).lastInsertRowid);
      put.run(machine.arn, machine.name, machine.role, revision, machine.created);
      return revision;
    },
  };
};

/** The store of machines. */
export type MachineStore = ReturnType<typeof machineStore>;
