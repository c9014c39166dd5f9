import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { dynamoBallotBoxes } from "../../functions/adapters/dynamo-ballot-boxes.ts";
import { accessFor, operator } from "../../infra/local/access.ts";
import { startDynamodb } from "../../infra/local/emulators/dynamodb/start-dynamodb.ts";
import { until } from "../../infra/local/demo/acts/until.ts";
import { product } from "../../infra/local/product.ts";
import { tables } from "../../infra/local/tables.ts";
import { anId } from "../support/a-session.ts";

const table = product.tables.ballots;
const sessionId = anId("s", 1);
const voters = Array.from({ length: 12 }, (_, at) => `voter-${(at * 7) % 12}`);

const aDatabase = async () => {
  const parent = await mkdtemp(join(tmpdir(), "order-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, "dynamodb");
  const access = accessFor("a secret");
  const start = () => startDynamodb({ folder, access, tables });
  const running = await start();
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  const { accessKeyId, secretAccessKey } = access.keysOf(operator);
  Object.assign(process.env, {
    AWS_REGION: product.region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: running.url,
  });
  return { folder, file: join(folder, "tables.sqlite"), running, start };
};

/** Ballots whose envelopes differ, cast one after the other; their ids in that order. */
const castAll = async () => {
  const boxes = dynamoBallotBoxes(table);
  const closesAt = "2030-01-01T00:00:00.000Z";
  await boxes.open({ sessionId, round: 1, state: "open", closesAt, members: 12, cast: 0 });
  const ids: string[] = [];
  for (const voter of voters) {
    const id = randomBytes(32).toString("base64url");
    const envelope = `${id} ${randomBytes(6_000).toString("base64")} ${id}`;
    await boxes.cast({ sessionId, round: 1, id, envelope }, voter, "2022-10-12T03:00:00.000Z");
    ids.push(id);
  }
  return ids;
};

/** In which order things come up in the very bytes of all files of the database. */
const orderIn = async (folder: string, things: readonly string[]) => {
  const names = (await readdir(folder)).filter((name) => name.startsWith("tables.sqlite")).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")));
  const bytes = files.join("");
  const inBytes = (one: string) => bytes.indexOf(one);
  return [...things].sort((one, two) => inBytes(one) - inBytes(two));
};

const sorted = (things: readonly string[]) => [...things].sort();

it("leaves no order of casting in any byte of the database's files, soon after the last ballot", async () => {
  const { folder, file, running, start } = await aDatabase();
  const ids = await castAll();
  const envelopes = ids.map((id) => ` ${id}"`);
  // The envelope's end lies on a page of its own, wherever there was room when it came.
  expect(await orderIn(folder, envelopes)).not.toEqual(sorted(envelopes));
  await until("an empty journal", async () =>
    (await readFile(`${file}-wal`)).length === 0 ? true : undefined,
  );
  const inOrderOfKeys = async () => {
    expect(await orderIn(folder, envelopes)).toEqual(sorted(envelopes));
    const database = new DatabaseSync(file, { readOnly: true });
    expect(() => database.prepare(`SELECT rowid FROM "${table}"`).all()).toThrow("no such column");
    database.close();
  };
  await inOrderOfKeys();
  await running.close();
  await inOrderOfKeys();
  const again = await start();
  await again.close();
  await inOrderOfKeys();
});

it("forgets it at the next start, where a host was killed or an older one kept numbers", async () => {
  const { folder, file, running, start } = await aDatabase();
  await running.close();
  const database = new DatabaseSync(file);
  // As the database itself makes a table, and as it leaves its files behind when it is killed.
  database.exec(`DROP TABLE "${table}";
    CREATE TABLE "${table}" (pk TEXT NOT NULL, sk TEXT NOT NULL DEFAULT '', item_json TEXT NOT NULL,
      item_size INTEGER NOT NULL, cached_at REAL, hash_prefix TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (pk, sk))`);
  const keys = ["k-9", "k-1", "k-5"];
  const put = database.prepare(
    `INSERT INTO "${table}" (pk, sk, item_json, item_size) VALUES (?, ?, ?, 1)`,
  );
  for (const key of keys)
    put.run("S:p", `S:${key}`, `{"at":"${key} ${"x".repeat(5_000)} ${key}!"}`);
  database.close();
  const ends = keys.map((key) => ` ${key}!`);
  expect(await orderIn(folder, ends)).toEqual(ends);
  const again = await start();
  await again.close();
  expect(await orderIn(folder, ends)).toEqual(sorted(ends));
});
