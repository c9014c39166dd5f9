import type { EnvKey } from "../schemas/env.ts";

/** Actions on a table and all its indexes. A transaction needs the action of each of its items. */
export type TableAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

/** Where files are: `incoming` and `dossiers` in the dossier bucket, `decisions` in its own. */
export type Place = "incoming" | "dossiers" | "decisions";

/** What a Lambda may touch: `infra/aws` makes it IAM, `infra/local` makes it allow or deny. */
export type Grants = {
  readonly table?: readonly TableAction[];
  readonly ballots?: readonly TableAction[];
  readonly files?: readonly `${"read" | "write" | "delete"} ${Place}`[];
  readonly machines?: readonly (
    "start nomination" | "start session" | "start decision" | "resume" | "look"
  )[];
  readonly mail?: true;
  readonly keys?: readonly ("make ballot key" | "open ballots" | "sign decisions")[];
};

/** What makes a function run. `operator` is run by hand or by the deployment, never by a person. */
export type Trigger =
  | "task"
  | "operator"
  | { readonly schedule: `rate(${number} minutes)` }
  | { readonly event: "file received" | "mail bounced" }
  | { readonly routes: readonly `${"GET" | "POST"} /${string}`[] };

/** One Lambda: its file, what runs it, what it may read and touch. */
export type FunctionSpec = {
  readonly entry: `functions/${"steps" | "http"}/${string}.ts`;
  readonly on: Trigger;
  readonly env: readonly EnvKey[];
  readonly grants: Grants;
  /** Seconds; 10 unless it says otherwise. */
  readonly timeout?: number;
  /** Megabytes; 512 unless it says otherwise. */
  readonly memory?: number;
  /** Copies that may run at once, where more would harm. */
  readonly concurrency?: number;
};

/** Every Lambda there is. Adding one means adding an entry here and a file it points to. */
export const manifest = {
  ReportHealth: {
    entry: "functions/http/report-health.ts",
    on: { routes: ["GET /healthz"] },
    env: [],
    grants: {},
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

/** The name of a Lambda. */
export type FunctionName = keyof typeof manifest;
