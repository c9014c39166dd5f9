import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { operator, type Access } from "../../access.ts";
import type { Emulator } from "../emulator.ts";
import { listening } from "../listening.ts";
import { databaseBinary } from "./binary.ts";
import { runDatabase } from "./database.ts";
import { takeFolder } from "./folder-owner.ts";
import { forwarding, type Forward } from "./forward.ts";
import { gate } from "./gate.ts";
import { ensureTable, type TableDefinition } from "./tables.ts";
import { unordered } from "./unordered.ts";

type Options = {
  /** Where the database keeps its file; one host at a time. */
  readonly folder: string;
  readonly access: Access;
  readonly tables: { readonly work: TableDefinition; readonly ballots: TableDefinition };
  readonly port?: number;
};

/** DynamoDB on this machine: a child process, behind a gate that knows who may do what. */
export const startDynamodb = async ({
  folder,
  access,
  tables,
  port = 0,
}: Options): Promise<Emulator & { readonly pid: number }> => {
  const binary = databaseBinary();
  await mkdir(folder, { recursive: true });
  const file = join(await realpath(folder), "tables.sqlite");

  await using started = new AsyncDisposableStack();
  started.defer(await takeFolder(folder, file));
  const order = unordered(file, tables.ballots.TableName);
  started.defer(order.end);
  const database = await runDatabase(binary, file);
  started.defer(database.stop);
  const { forward, close } = forwarding(database);
  started.defer(close);

  const operate = operating(access, forward);
  await Promise.all([ensureTable(operate, tables.work), ensureTable(operate, tables.ballots)]);
  order.begin();
  const names = { work: tables.work.TableName, ballots: tables.ballots.TableName };
  const pass = gate(access, names, order.watching(forward));
  const proxy = await listening(async (request, response) => {
    const { status, headers, body } = await pass(request);
    response.writeHead(status, headers).end(body);
  }, port);
  started.defer(proxy.close);

  const running = started.move();
  return {
    url: proxy.url,
    get pid() {
      return database.pid();
    },
    close: () => running.disposeAsync(),
  };
};

/** The host's own requests. The database wants a signature to be there, and does not read it. */
const operating =
  (access: Access, forward: Forward) => async (operation: string, input: unknown) => {
    const headers = {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `DynamoDB_20120810.${operation}`,
      "x-amz-date": "20260101T000000Z",
      authorization: `AWS4-HMAC-SHA256 Credential=${access.keysOf(operator).accessKeyId}/20260101/local/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0`,
    };
    const { status, body } = await forward(headers, Buffer.from(JSON.stringify(input)), false);
    return { status, body: body.toString() };
  };
