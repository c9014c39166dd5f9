import type { CreateTableInput } from "@aws-sdk/client-dynamodb";
import * as z from "zod";

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** A table as CreateTable takes it. */
export type TableDefinition = Frozen<CreateTableInput> & { readonly TableName: string };

type Operate = (operation: string, input: unknown) => Promise<{ status: number; body: string }>;

const Description = z.object({
  Table: z.object({
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).default([]),
  }),
});
const Problem = z.object({ __type: z.string() });

/** Creates a table, or whatever indexes a table of an earlier version still lacks. */
export const ensureTable = async (operate: Operate, table: TableDefinition): Promise<void> => {
  const { TableName } = table;
  const described = await operate("DescribeTable", { TableName });
  if (described.status !== 200) {
    const { __type } = Problem.parse(JSON.parse(described.body));
    if (!__type.endsWith("#ResourceNotFoundException")) throw failed(TableName, described.body);
    const created = await operate("CreateTable", table);
    if (created.status !== 200) throw failed(TableName, created.body);
    return;
  }
  const { Table } = Description.parse(JSON.parse(described.body));
  const there = Table.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
  for (const index of table.GlobalSecondaryIndexes ?? []) {
    if (index.IndexName === undefined || there.includes(index.IndexName)) continue;
    const added = await operate("UpdateTable", {
      TableName,
      AttributeDefinitions: table.AttributeDefinitions,
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    });
    if (added.status !== 200) throw failed(TableName, added.body);
  }
};

const failed = (table: string, answer: string) =>
  new Error(`The embedded database did not prepare the table ${table}: ${answer}`);
