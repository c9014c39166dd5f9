import { RemovalPolicy } from "aws-cdk-lib";
import { Key, KeySpec, KeyUsage } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";

/** The keys: one for everything that is stored, one for ballot boxes, one that signs decisions. */
export class Keys extends Construct {
  readonly records: Key;
  readonly ballots: Key;
  readonly decisions: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.records = new Key(this, "Records", {
      description: "Suy Ton: tables, files and queues at rest",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.ballots = new Key(this, "Ballots", {
      description: "Suy Ton: wraps the private half of each ballot box's key",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.decisions = new Key(this, "Decisions", {
      description: "Suy Ton: the signature of the organisation under its decisions",
      keySpec: KeySpec.RSA_3072,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
