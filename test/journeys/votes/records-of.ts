import { ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from "@aws-sdk/client-sfn";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { product } from "../../../infra/local/product.ts";
import { asOperator, type Season } from "../a-season.ts";

/** One thing that is kept somewhere, and where. */
export type KeptRecord = { readonly where: string; readonly value: unknown };

/** All that a host keeps, each place in its own order: tables, objects, histories, logs, mails. */
export const recordsOf = async (season: Season): Promise<KeptRecord[]> => [
  ...(await fromTables(season)),
  ...(await fromStore(season)),
  ...(await fromHistories(season)),
  ...(await fromLogs(season)),
  ...(await fromMails(season)),
];

const fromTables = async (season: Season) => {
  const tables = await Promise.all(
    (["work", "ballots"] as const).map(async (name) => ({ name, items: await season.items(name) })),
  );
  return tables.flatMap(({ name, items }) =>
    items.map((value) => ({ where: `table ${name}`, value })),
  );
};

const fromStore = async (season: Season) => {
  const client = new S3Client({ ...asOperator(season, "s3"), forcePathStyle: true });
  const records: KeptRecord[] = [];
  for (const Bucket of Object.values(product.buckets)) {
    const { Versions = [], IsTruncated } = await client.send(
      new ListObjectVersionsCommand({ Bucket }),
    );
    if (IsTruncated === true) throw new Error(`more than a page of objects in ${Bucket}`);
    records.push(...Versions.map((value) => ({ where: `bucket ${Bucket}`, value })));
  }
  client.destroy();
  return records;
};

const fromHistories = async (season: Season) => {
  const client = new SFNClient(asOperator(season, "states"));
  const records: KeptRecord[] = [];
  const { stateMachines = [] } = await client.send(new ListStateMachinesCommand({}));
  for (const { stateMachineArn } of stateMachines) {
    const listed = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    for (const { executionArn } of listed.executions ?? []) {
      const { events = [], nextToken } = await client.send(
        new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
      );
      if (nextToken !== undefined) throw new Error(`more than a page of ${executionArn ?? ""}`);
      records.push(...events.map((value) => ({ where: "history", value })));
    }
  }
  client.destroy();
  return records;
};

const fromLogs = async ({ folder }: Season) => {
  const logs = join(folder, "logs");
  const names = await readdir(logs);
  const texts = await Promise.all(names.map((name) => readFile(join(logs, name), "utf8")));
  return texts.flatMap((text, at) =>
    text.split("\n").map((value) => ({ where: `log ${names[at] ?? ""}`, value })),
  );
};

const fromMails = async ({ mailbox }: Season) => {
  const listed = (await mailbox?.list({ limit: 10_000 })) ?? [];
  const whole = await Promise.all(listed.map(async ({ id }) => mailbox?.find(id)));
  return whole.map((value) => ({ where: "mail", value }));
};
