import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessFor, operator } from "../../infra/local/access.ts";
import { startDynamodb } from "../../infra/local/emulators/dynamodb/start-dynamodb.ts";
import { startKms } from "../../infra/local/emulators/kms/start-kms.ts";
import { product } from "../../infra/local/product.ts";
import { tables } from "../../infra/local/tables.ts";

/**
 * The embedded database and keys with the product's own tables, and the surroundings in which an
 * adapter finds them. `close` ends them and puts the surroundings back.
 */
export const embeddedStores = async () => {
  const folder = await mkdtemp(join(tmpdir(), "stores-"));
  const access = accessFor("a secret");
  const dynamodb = await startDynamodb({ folder: join(folder, "dynamodb"), access, tables });
  const kms = await startKms({ folder: join(folder, "kms"), access });
  const keys = access.keysOf(operator);
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_REGION: product.region,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
    AWS_ENDPOINT_URL_KMS: kms.url,
  });
  return {
    tableName: product.tables.work,
    ballotTableName: product.tables.ballots,
    ballotKey: product.keys.ballots,
    dynamodbUrl: dynamodb.url,
    close: async () => {
      process.env = before;
      await Promise.all([dynamodb.close(), kms.close()]);
      await rm(folder, { recursive: true });
    },
  };
};
