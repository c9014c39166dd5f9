import * as z from "zod";
import type { Grants, TableAction } from "../../../../functions/manifest.ts";

/** The names of the two tables of the product. */
export type TableNames = { readonly work: string; readonly ballots: string };

type Need = { readonly table: string; readonly action: TableAction };

/** What a caller lacks for an operation, as AWS would name it; undefined when it lacks nothing. */
export const missingPermission = (
  grants: Grants,
  names: TableNames,
  operation: string,
  input: unknown,
): string | undefined => {
  const needs = needsOf(operation, input);
  if (needs.length === 0) return `dynamodb:${operation}`;
  const allowed = new Map([
    [names.work, grants.table ?? []],
    [names.ballots, grants.ballots ?? []],
  ]);
  const lacking = needs.find(({ table, action }) => !allowed.get(table)?.includes(action));
  return lacking && `dynamodb:${lacking.action} on table ${lacking.table}`;
};

const OnTable = z.object({ TableName: z.string() });
const Batch = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const Writes = z.array(z.record(z.string(), z.unknown()));
const Transaction = z.object({ TransactItems: z.array(z.record(z.string(), OnTable)) });

const singles = ["GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"] as const;
const actionOfItem = new Map<string, TableAction>([
  ["Get", "GetItem"],
  ["Put", "PutItem"],
  ["Update", "UpdateItem"],
  ["Delete", "DeleteItem"],
  ["ConditionCheck", "ConditionCheckItem"],
  ["PutRequest", "PutItem"],
  ["DeleteRequest", "DeleteItem"],
]);

/** No needs at all means that no grant covers the operation: it is the operator's alone. */
const needsOf = (operation: string, input: unknown): readonly Need[] => {
  const single = singles.find((action) => action === operation);
  if (single) {
    const { success, data } = OnTable.safeParse(input);
    return success ? [{ table: data.TableName, action: single }] : [];
  }
  switch (operation) {
    case "BatchGetItem":
      return tablesOf(input).map(([table]) => ({ table, action: "BatchGetItem" }));
    case "BatchWriteItem":
      return tablesOf(input).flatMap(([table, writes]) =>
        (Writes.safeParse(writes).data ?? []).flatMap((write) =>
          Object.keys(write).flatMap((kind) => needOf(kind, table)),
        ),
      );
    case "TransactGetItems":
    case "TransactWriteItems":
      return (Transaction.safeParse(input).data?.TransactItems ?? []).flatMap((item) =>
        Object.entries(item).flatMap(([kind, { TableName }]) => needOf(kind, TableName)),
      );
    default:
      return [];
  }
};

const tablesOf = (input: unknown) =>
  Object.entries(Batch.safeParse(input).data?.RequestItems ?? {});

const needOf = (kind: string, table: string): Need[] => {
  const action = actionOfItem.get(kind);
  return action ? [{ table, action }] : [];
};
