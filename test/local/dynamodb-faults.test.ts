import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { spawn } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accessFor, operator } from "../../infra/local/access.ts";
import { processesWith } from "../../infra/local/emulators/dynamodb/processes.ts";
import { startDynamodb } from "../../infra/local/emulators/dynamodb/start-dynamodb.ts";
import { tables } from "../support/embedded-tables.ts";

const access = accessFor("a secret", {});
const credentials = access.keysOf(operator);
const itemOf = (pk: string) => ({ pk: { S: pk }, sk: { S: "x" } });
const put = (pk: string) => new PutItemCommand({ TableName: "work", Item: itemOf(pk) });
const get = (pk: string) => new GetItemCommand({ TableName: "work", Key: itemOf(pk) });

const clientOf = (endpoint: string) =>
  new DynamoDBClient({ endpoint, region: "local", credentials, maxAttempts: 5 });

const hostIn = async (folder: string) => {
  const script = new URL("../support/host-of-dynamodb.ts", import.meta.url).pathname;
  const host = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(host.stdout, "data");
  return { host, ...(JSON.parse(String(line)) as { url: string; pid: number }) };
};

/** Resolves when this process has begun so many HTTP requests. */
const requestsSent = (wanted: number) =>
  new Promise<void>((resolve) => {
    let left = wanted;
    const count = () => {
      left -= 1;
      if (left > 0) return;
      unsubscribe("http.client.request.start", count);
      resolve();
    };
    subscribe("http.client.request.start", count);
  });

let folder: string;
const started: Awaited<ReturnType<typeof startDynamodb>>[] = [];

const start = async (wanted: Parameters<typeof startDynamodb>[0]["tables"] = tables) => {
  const database = await startDynamodb({ folder, access, tables: wanted });
  started.push(database);
  return database;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dynamodb-faults-"));
});
afterEach(async () => {
  for (const database of started.splice(0)) await database.close();
  await rm(folder, { recursive: true });
});

describe("the embedded DynamoDB under faults", () => {
  it("goes on with everything it acknowledged when its process is killed among writes", async () => {
    const database = await start();
    const client = clientOf(database.url);
    const names = Array.from({ length: 200 }, (_, number) => `item ${number}`);
    const first = database.pid;
    const writes = names.map(async (name, number) => {
      await client.send(put(name));
      if (number === 20) process.kill(database.pid, "SIGKILL");
    });
    await Promise.all(writes);
    const read = await Promise.all(names.map((name) => client.send(get(name))));
    expect(read.map(({ Item }) => Item)).toEqual(names.map(itemOf));
    expect(database.pid).not.toBe(first);
    client.destroy();
  });

  it("answers a read that was under way when its process was killed, without the SDK's help", async () => {
    const database = await start();
    const client = new DynamoDBClient({
      endpoint: database.url,
      region: "local",
      credentials,
      maxAttempts: 1,
    });
    await client.send(put("a"));
    process.kill(database.pid, "SIGSTOP");
    // Each read is sent twice in this process: by the SDK, and by the gate to the database.
    const passedOn = requestsSent(2 * 10);
    const reads = Array.from({ length: 10 }, () => client.send(get("a")));
    await passedOn;
    process.kill(database.pid, "SIGKILL");
    for (const { Item } of await Promise.all(reads)) expect(Item).toEqual(itemOf("a"));
    client.destroy();
  });

  it("takes the folder over from a host that was killed, and ends the process it left", async () => {
    const { host, url, pid } = await hostIn(folder);
    const before = clientOf(url);
    await before.send(put("kept"));
    before.destroy();
    host.kill("SIGKILL");
    await once(host, "exit");
    expect(await processesWith("--db-path", join(folder, "tables.sqlite"))).toEqual([pid]);

    const database = await start();
    const living = await processesWith("--db-path", join(folder, "tables.sqlite"));
    expect(living).toEqual([database.pid]);
    const after = clientOf(database.url);
    expect((await after.send(get("kept"))).Item).toEqual(itemOf("kept"));
    after.destroy();
    await database.close();
    expect(await processesWith("--db-path", join(folder, "tables.sqlite"))).toEqual([]);
  });

  it("leaves the folder to a host that lives, and says which", async () => {
    const { host, pid } = await hostIn(folder);
    await expect(start()).rejects.toThrow(`in use by process ${host.pid}`);
    expect(await processesWith("--db-path", join(folder, "tables.sqlite"))).toEqual([pid]);
    host.kill("SIGKILL");
    await once(host, "exit");
    await start();
  });

  it("says which file is broken, and starts nothing", async () => {
    await writeFile(join(folder, "tables.sqlite"), "not a database at all, ".repeat(100));
    await expect(start()).rejects.toThrow(
      /did not start on .*tables\.sqlite: .*not a valid SQLite database/,
    );
    expect(await processesWith("--db-path", join(folder, "tables.sqlite"))).toEqual([]);
  });

  it("gives a table of an earlier version the index it lacks", async () => {
    const { GlobalSecondaryIndexes: _, ...bare } = tables.work;
    const work = { ...bare, AttributeDefinitions: tables.ballots.AttributeDefinitions };
    const earlier = await start({ ...tables, work });
    const writer = clientOf(earlier.url);
    const Item = { ...itemOf("a"), holder: { S: "Kon Tum" } };
    await writer.send(new PutItemCommand({ TableName: "work", Item }));
    writer.destroy();
    await earlier.close();

    const database = await start();
    const client = clientOf(database.url);
    const { Items } = await client.send(
      new QueryCommand({
        TableName: "work",
        IndexName: "byHolder",
        KeyConditionExpression: "holder = :holder",
        ExpressionAttributeValues: { ":holder": { S: "Kon Tum" } },
      }),
    );
    expect(Items).toEqual([Item]);
    client.destroy();
  });
});
