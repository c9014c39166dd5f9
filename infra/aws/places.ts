import { Stack } from "aws-cdk-lib";
import type { MachineName } from "../../workflows/definitions.ts";
import type { Buckets } from "./constructs/buckets.ts";
import type { Keys } from "./constructs/keys.ts";
import type { Tables } from "./constructs/tables.ts";
import { machineArns } from "./machine-arns.ts";
import type { Sender } from "./sender.ts";

/** Where everything is that a grant can name: ARNs, and what goes with them. */
export interface Places {
  readonly tables: { readonly work: string; readonly ballots: string };
  readonly buckets: { readonly dossiers: string; readonly decisions: string };
  readonly machines: Readonly<Record<MachineName, string>>;
  readonly keys: { readonly records: string; readonly ballots: string; readonly decisions: string };
  readonly sender: Sender;
  /** The services that may use the key of the records in somebody's name. */
  readonly services: readonly string[];
}

/** What the stack is made of. */
export interface Parts {
  readonly keys: Keys;
  readonly tables: Tables;
  readonly buckets: Buckets;
  readonly sender: Sender;
}

/** Reads the places off the parts of a stack. */
export const placesOf = ({ keys, tables, buckets, sender }: Parts): Places => {
  const stack = Stack.of(keys);
  return {
    tables: { work: tables.work.tableArn, ballots: tables.ballots.tableArn },
    buckets: { dossiers: buckets.dossiers.bucketArn, decisions: buckets.decisions.bucketArn },
    machines: machineArns(stack),
    keys: {
      records: keys.records.keyArn,
      ballots: keys.ballots.keyArn,
      decisions: keys.decisions.keyArn,
    },
    sender,
    services: ["dynamodb", "s3"].map((service) => `${service}.${stack.region}.amazonaws.com`),
  };
};
