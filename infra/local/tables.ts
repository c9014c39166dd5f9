import { ballotTable, workTable } from "../../schemas/table.ts";
import type { Access } from "./access.ts";
import { awsRequest } from "./aws-call.ts";
import { ensureTable, type TableDefinition } from "./emulators/dynamodb/tables.ts";
import { product } from "./product.ts";

type Keys = { readonly partitionKey: string; readonly sortKey: string };
type Described = Keys & { readonly indexes: readonly (Keys & { readonly name: string })[] };

/** The tables of the product as DynamoDB takes them. */
export const tables: { readonly work: TableDefinition; readonly ballots: TableDefinition } = {
  work: tableOf(product.tables.work, workTable),
  ballots: tableOf(product.tables.ballots, ballotTable),
};

function tableOf(TableName: string, { indexes, ...keys }: Described): TableDefinition {
  const attributes = [keys, ...indexes].flatMap((one) => [one.partitionKey, one.sortKey]);
  return {
    TableName,
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: schemaOf(keys),
    AttributeDefinitions: attributes.map((AttributeName) => ({
      AttributeName,
      AttributeType: "S",
    })),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(({ name, ...own }) => ({
        IndexName: name,
        KeySchema: schemaOf(own),
        Projection: { ProjectionType: "ALL" },
      })),
    }),
  };
}

function schemaOf({ partitionKey, sortKey }: Keys) {
  return [
    { AttributeName: partitionKey, KeyType: "HASH" as const },
    { AttributeName: sortKey, KeyType: "RANGE" as const },
  ];
}

/** Makes the tables in a DynamoDB from outside. */
export const ensureTables = async (url: string, access: Access): Promise<void> => {
  const operate = awsRequest({ url, name: "dynamodb", target: "DynamoDB_20120810" }, access);
  await ensureTable(operate, tables.work);
  await ensureTable(operate, tables.ballots);
};
