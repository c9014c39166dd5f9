import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Path of the embedded database's program, or an error that says what to do without it. */
export const databaseBinary = (
  platform: string = process.platform,
  arch = process.arch,
): string => {
  const packageName = `@dynoxide/${platform}-${arch}`;
  const folder = platform === "linux" && folderOf(packageName);
  if (folder) return join(folder, "dynoxide");
  throw new Error(
    `There is no embedded database for this machine (${packageName} is not installed). ` +
      "Start any DynamoDB, DynamoDB Local for instance, and set AWS_ENDPOINT_URL_DYNAMODB to its address.",
  );
};

const folderOf = (packageName: string) => {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  } catch {
    return undefined;
  }
};
