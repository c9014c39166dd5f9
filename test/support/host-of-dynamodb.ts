/* A host with nothing but the database, to be killed: prints its address and the database's pid. */
import { accessFor } from "../../infra/local/access.ts";
import { startDynamodb } from "../../infra/local/emulators/dynamodb/start-dynamodb.ts";
import { tables } from "./embedded-tables.ts";

const [folder = ""] = process.argv.slice(2);
const { url, pid } = await startDynamodb({ folder, access: accessFor("a secret", {}), tables });
process.stdout.write(`${JSON.stringify({ url, pid })}\n`);
