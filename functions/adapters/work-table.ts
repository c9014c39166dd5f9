import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import { workTable, type IndexName } from "../../schemas/table.ts";
import type { Page } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import type { Key } from "./keys.ts";
import { readCursor, writeCursor } from "./list-cursor.ts";

/** What must be so for a write to happen: nothing there yet, or a version as it was read. */
export type Condition = "absent" | "present" | { readonly version: number };

/** One write of a transaction. */
export type Write =
  | { readonly put: Key & Readonly<Record<string, unknown>>; readonly when?: Condition }
  | {
      readonly set: Readonly<Record<string, unknown>>;
      readonly at: Key;
      readonly when?: Condition;
    }
  | { readonly remove: Key; readonly when?: "present" };

/** Which items of a list, in which order. */
export type Query = {
  readonly partition: string;
  readonly index?: IndexName;
  readonly prefix?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly cursor?: string | undefined;
};

/** The work table, typed by schemas: what is read is parsed, what is written is conditional. */
export type WorkTable = ReturnType<typeof dynamoWorkTable>;

const conditionOf = (when: Condition | undefined) => {
  if (when === undefined) return {};
  if (when === "absent") return { ConditionExpression: "attribute_not_exists(PK)" };
  if (when === "present") return { ConditionExpression: "attribute_exists(PK)" };
  return {
    ConditionExpression: "#version = :version",
    ExpressionAttributeNames: { "#version": "version" },
    ExpressionAttributeValues: { ":version": when.version },
  };
};

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

const itemOf = (TableName: string, write: Write): TransactItem => {
  if ("put" in write) return { Put: { TableName, Item: write.put, ...conditionOf(write.when) } };
  if ("remove" in write) {
    return { Delete: { TableName, Key: write.remove, ...conditionOf(write.when) } };
  }
  const entries = Object.entries(write.set);
  const condition = conditionOf(write.when);
  return {
    Update: {
      TableName,
      Key: write.at,
      ...condition,
      UpdateExpression: `SET ${entries.map((_, at) => `#f${at} = :f${at}`).join(", ")}`,
      ExpressionAttributeNames: {
        ...("ExpressionAttributeNames" in condition && condition.ExpressionAttributeNames),
        ...Object.fromEntries(entries.map(([name], at) => [`#f${at}`, name])),
      },
      ExpressionAttributeValues: {
        ...("ExpressionAttributeValues" in condition && condition.ExpressionAttributeValues),
        ...Object.fromEntries(entries.map(([, value], at) => [`:f${at}`, value])),
      },
    },
  };
};

const ownKeys = [workTable.partitionKey, workTable.sortKey];

const indexKeys = (index: IndexName | undefined) =>
  workTable.indexes.find(({ name }) => name === index) ?? workTable;

/** Opens the work table; the client has no endpoint, the host sets it. */
export const dynamoWorkTable = (TableName: string) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });

  const query = async <Schema extends z.ZodType>(
    schema: Schema,
    { partition, index, prefix, newestFirst, limit, cursor }: Query,
  ): Promise<Page<z.output<Schema>>> => {
    const { partitionKey, sortKey } = indexKeys(index);
    const start = readCursor(cursor, { [partitionKey]: partition }, [sortKey, ...ownKeys]);
    const { Items = [], LastEvaluatedKey } = await calling(
      client.send(
        new QueryCommand({
          TableName,
          IndexName: index,
          ConsistentRead: index === undefined,
          KeyConditionExpression:
            "#p = :p" + (prefix === undefined ? "" : " AND begins_with(#s, :s)"),
          ExpressionAttributeNames: {
            "#p": partitionKey,
            ...(prefix !== undefined && { "#s": sortKey }),
          },
          ExpressionAttributeValues: {
            ":p": partition,
            ...(prefix !== undefined && { ":s": prefix }),
          },
          ScanIndexForward: newestFirst !== true,
          Limit: limit,
          ExclusiveStartKey: start,
        }),
      ),
    );
    const next = writeCursor(LastEvaluatedKey);
    return { items: Items.map((item) => schema.parse(item)), ...(next !== undefined && { next }) };
  };

  return {
    get: async <Schema extends z.ZodType>(
      schema: Schema,
      Key: Key,
    ): Promise<z.output<Schema> | undefined> => {
      const { Item } = await calling(
        client.send(new GetCommand({ TableName, Key, ConsistentRead: true })),
      );
      return Item === undefined ? undefined : schema.parse(Item);
    },

    /** Items of these keys, in no order, without those that are not there. */
    getMany: async <Schema extends z.ZodType>(
      schema: Schema,
      keys: readonly Key[],
    ): Promise<z.output<Schema>[]> => {
      const found: z.output<Schema>[] = [];
      let waiting: readonly Key[] = keys;
      while (waiting.length > 0) {
        const part = waiting.slice(0, 100);
        const { Responses, UnprocessedKeys } = await calling(
          client.send(
            new BatchGetCommand({
              RequestItems: { [TableName]: { Keys: [...part], ConsistentRead: true } },
            }),
          ),
        );
        found.push(...(Responses?.[TableName] ?? []).map((item) => schema.parse(item)));
        const again = (UnprocessedKeys?.[TableName]?.Keys ?? []).flatMap((key) =>
          part.filter(({ PK, SK }) => PK === key["PK"] && SK === key["SK"]),
        );
        waiting = [...again, ...waiting.slice(100)];
      }
      return found;
    },

    query,

    /** A whole list, page by page. */
    all: async <Schema extends z.ZodType>(
      schema: Schema,
      asked: Query,
    ): Promise<z.output<Schema>[]> => {
      const items: z.output<Schema>[] = [];
      let cursor: string | undefined;
      do {
        const part: Page<z.output<Schema>> = await query(schema, { ...asked, cursor });
        items.push(...part.items);
        cursor = part.next;
      } while (cursor !== undefined);
      return items;
    },

    /** All of these writes or none; throws `StaleWrite` when a condition does not hold. */
    write: async (writes: readonly Write[]): Promise<void> => {
      await calling(
        client.send(
          new TransactWriteCommand({
            TransactItems: writes.map((write) => itemOf(TableName, write)),
          }),
        ),
      );
    },
  };
};
