import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grants } from "../../functions/manifest.ts";
import { accessFor, operator } from "../../infra/local/access.ts";
import { databaseBinary } from "../../infra/local/emulators/dynamodb/binary.ts";
import { startDynamodb } from "../../infra/local/emulators/dynamodb/start-dynamodb.ts";
import { aFunction, tables } from "../support/embedded-tables.ts";

const functions = {
  Reader: aFunction({ table: ["GetItem", "Query", "BatchGetItem"] }),
  Writer: aFunction({ table: ["PutItem", "UpdateItem", "ConditionCheckItem"] }),
  Caster: aFunction({ table: ["ConditionCheckItem"], ballots: ["PutItem"] }),
  Nobody: aFunction({} satisfies Grants),
};
const access = accessFor("a secret of the test", functions);
const key = { pk: { S: "a" }, sk: { S: "b" } };

let folder: string;
let database: Awaited<ReturnType<typeof startDynamodb>>;
const clients: DynamoDBClient[] = [];

const as = (name: string) => {
  const client = new DynamoDBClient({
    endpoint: database.url,
    region: "local",
    credentials: access.keysOf(name),
  });
  clients.push(client);
  return client;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dynamodb-"));
  database = await startDynamodb({ folder, access, tables });
});

afterAll(async () => {
  for (const client of clients) client.destroy();
  await database.close();
  await rm(folder, { recursive: true });
});

describe("the embedded DynamoDB", () => {
  it("has both tables, with their indexes", async () => {
    const { TableNames } = await as(operator).send(new ListTablesCommand());
    expect(TableNames).toEqual(["ballots", "work"]);
    const found = await as("Reader").send(
      new QueryCommand({
        TableName: "work",
        IndexName: "byHolder",
        KeyConditionExpression: "holder = :holder",
        ExpressionAttributeValues: { ":holder": { S: "nobody" } },
      }),
    );
    expect(found.Items).toEqual([]);
  });

  it("keeps what a function with the grant writes, and shows it to one that may read", async () => {
    const Item = { ...key, word: { S: "Cờ thi đua" } };
    await as("Writer").send(new PutItemCommand({ TableName: "work", Item }));
    const read = await as("Reader").send(new GetItemCommand({ TableName: "work", Key: key }));
    expect(read.Item).toEqual(Item);
  });

  it.each([
    ["Reader", "put", new PutItemCommand({ TableName: "work", Item: key })],
    ["Writer", "get", new GetItemCommand({ TableName: "work", Key: key })],
    ["Nobody", "get", new GetItemCommand({ TableName: "work", Key: key })],
    ["Reader", "get from the other table", new GetItemCommand({ TableName: "ballots", Key: key })],
    ["Reader", "get from an unknown table", new GetItemCommand({ TableName: "secrets", Key: key })],
    ["Reader", "scan", new ScanCommand({ TableName: "work" })],
    ["Writer", "create a table", new CreateTableCommand({ ...tables.work, TableName: "mine" })],
    ["Writer", "list tables", new ListTablesCommand()],
    [
      "Writer",
      "delete within a transaction",
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: "work", Item: key } },
          { Delete: { TableName: "work", Key: { ...key, sk: { S: "c" } } } },
        ],
      }),
    ],
    [
      "Caster",
      "put to the work within a transaction",
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: "ballots", Item: key } },
          { Put: { TableName: "work", Item: key } },
        ],
      }),
    ],
    [
      "Writer",
      "delete within a batch",
      new BatchWriteItemCommand({ RequestItems: { work: [{ DeleteRequest: { Key: key } }] } }),
    ],
    [
      "Reader",
      "read the ballots within a batch",
      new BatchGetItemCommand({
        RequestItems: { work: { Keys: [key] }, ballots: { Keys: [key] } },
      }),
    ],
    [
      "Writer",
      "get within a transaction",
      new TransactGetItemsCommand({ TransactItems: [{ Get: { TableName: "work", Key: key } }] }),
    ],
  ])("does not let %s %s", async (name, _what, command) => {
    // The union of commands has no common overload of `send`.
    await expect(as(name).send(command as PutItemCommand)).rejects.toMatchObject({
      name: "AccessDeniedException",
      $metadata: { httpStatusCode: 400 },
    });
  });

  it("lets each item of a transaction through when its action is granted", async () => {
    await as("Caster").send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            ConditionCheck: {
              TableName: "work",
              Key: { pk: { S: "none" }, sk: { S: "none" } },
              ConditionExpression: "attribute_not_exists(pk)",
            },
          },
          { Put: { TableName: "ballots", Item: key } },
        ],
      }),
    );
    await as("Writer").send(
      new BatchWriteItemCommand({ RequestItems: { work: [{ PutRequest: { Item: key } }] } }),
    );
    const read = await as("Reader").send(
      new TransactGetItemsCommand({ TransactItems: [{ Get: { TableName: "work", Key: key } }] }),
    );
    expect(read.Responses).toEqual([{ Item: key }]);
  });

  it("does not know a stranger's key", async () => {
    const stranger = new DynamoDBClient({
      endpoint: database.url,
      region: "local",
      credentials: { accessKeyId: "LOCALSTRANGER", secretAccessKey: "x" },
    });
    clients.push(stranger);
    await expect(
      stranger.send(new GetItemCommand({ TableName: "work", Key: key })),
    ).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  });

  it("names the variable to set where there is no program for the machine", () => {
    expect(() => databaseBinary("darwin", "arm64")).toThrow("AWS_ENDPOINT_URL_DYNAMODB");
  });
});
