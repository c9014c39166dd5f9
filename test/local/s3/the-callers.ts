import type { FunctionSpec } from "../../../functions/manifest.ts";
import { accessFor } from "../../../infra/local/access.ts";

const task = { entry: "functions/steps/any.ts", on: "task", env: [] } as const;

/** Functions with the grants that the tests need, whatever the product's manifest says. */
const functions: Readonly<Record<string, FunctionSpec>> = {
  Uploader: { ...task, grants: { files: ["write incoming"] } },
  Checker: { ...task, grants: { files: ["read incoming", "write dossiers"] } },
  Cleaner: { ...task, grants: { files: ["delete incoming"] } },
  Idler: { ...task, grants: {} },
};

export const theCallers = accessFor("a secret of the tests", functions);
