import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { operator } from "../../infra/local/access.ts";
import { demoStart, loadBase, loadDemo } from "../../infra/local/demo/start-demo.ts";
import { closeBrowsers } from "../../infra/local/demo/visitor.ts";
import { startHost, type Host, type HostOptions } from "../../infra/local/host.ts";
import { product } from "../../infra/local/product.ts";
import { aFolder } from "../local/host/a-host.ts";

/** An item of a table, as the store keeps it. */
export type Item = Readonly<Record<string, unknown>> & { readonly PK: string; readonly SK: string };

/** A host at the beginning of the demonstration's autumn, and a look behind its pages. */
export type Season = Host &
  AsyncDisposable & {
    /** Every item of a table, in the order of their keys. */
    readonly items: (table: keyof typeof product.tables) => Promise<Item[]>;
    /** Lets time pass, with all that falls due; whoever was signed in signs in again. */
    readonly pass: (milliseconds: number) => Promise<void>;
  };

/** Starts the product over a folder of its own, with the people and seasons of the demonstration. */
export const aSeason = async (options: Partial<HostOptions> = {}): Promise<Season> => {
  const folder = await aFolder();
  const host = await startHost({
    ...{ dataDir: folder.path, port: 0, clockStart: demoStart, outside: {} },
    ...options,
  });
  await loadBase(host);
  await loadDemo(host);
  return {
    ...host,
    items: (table) => scanned(host, product.tables[table]),
    pass: async (milliseconds) => {
      await host.clock.advance(milliseconds);
      await host.settled();
      closeBrowsers();
    },
    [Symbol.asyncDispose]: async () => {
      await host.close();
      await folder[Symbol.asyncDispose]();
    },
  };
};

/** A client of a service of the host, with the operator's keys. */
export const asOperator = (host: Host, service: keyof Host["endpoints"]) => ({
  endpoint: host.endpoints[service],
  region: product.region,
  credentials: host.access.keysOf(operator),
});

const scanned = async (host: Host, TableName: string): Promise<Item[]> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(asOperator(host, "dynamodb")));
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan(
    { client },
    { TableName, ConsistentRead: true },
  )) {
    items.push(...(Items as Item[]));
  }
  client.destroy();
  const key = ({ PK, SK }: Item) => `${PK} ${SK}`;
  return items.sort((one, two) => (key(one) < key(two) ? -1 : 1));
};
