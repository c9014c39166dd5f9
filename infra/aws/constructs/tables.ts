import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { acknowledge } from "../acknowledge.ts";
import { ballotTable, workTable } from "../../../schemas/table.ts";

type Keys = { readonly partitionKey: string; readonly sortKey: string };

/** The table of the work and the table of ballot boxes, as both hosts know them. */
export class Tables extends Construct {
  readonly work: Table;
  readonly ballots: Table;

  constructor(scope: Construct, id: string, { key }: { readonly key: IKey }) {
    super(scope, id);

    const kept = {
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    this.work = new Table(this, "Work", {
      ...kept,
      ...keysOf(workTable),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: workTable.timeToLive,
    });
    for (const { name, ...keys } of workTable.indexes) {
      this.work.addGlobalSecondaryIndex({ indexName: name, ...keysOf(keys) });
    }
    this.ballots = new Table(this, "Ballots", { ...kept, ...keysOf(ballotTable) });
    acknowledge(this.ballots, {
      "AwsSolutions-DDB3":
        "Copies of two moments would show which ballot came with which voter, so no history is kept.",
    });
  }
}

const keysOf = ({ partitionKey, sortKey }: Keys) => ({
  partitionKey: { name: partitionKey, type: AttributeType.STRING },
  sortKey: { name: sortKey, type: AttributeType.STRING },
});
