import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
  type IBucket,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

/** What the buckets need to know. */
export interface BucketsProps {
  readonly key: IKey;
  /** The only origin whose pages may post files. */
  readonly publicUrl: string;
}

/** Uploads and dossiers in one bucket, issued decisions in another, and who asked for them in a third. */
export class Buckets extends Construct {
  readonly dossiers: Bucket;
  readonly decisions: Bucket;

  constructor(scope: Construct, id: string, { key, publicUrl }: BucketsProps) {
    super(scope, id);

    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const accessLogs = new Bucket(this, "AccessLogs", {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED, // S3 delivers its logs under no other encryption.
      lifecycleRules: [
        { expiration: Duration.days(365), noncurrentVersionExpiration: Duration.days(30) },
      ],
    });
    // @ts-expect-error -- CDK's own class misses its interface under exactOptionalPropertyTypes.
    const serverAccessLogsBucket: IBucket = accessLogs;
    const kept = {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      serverAccessLogsBucket,
    };
    this.dossiers = new Bucket(this, "Dossiers", {
      ...kept,
      serverAccessLogsPrefix: "dossiers/",
      cors: [
        {
          allowedMethods: [HttpMethods.POST],
          allowedOrigins: [publicUrl],
          allowedHeaders: ["content-type"],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          id: "uploads are kept under dossiers/ once checked",
          prefix: "incoming/",
          expiration: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { prefix: "incoming/", expiredObjectDeleteMarker: true },
      ],
    });
    tellEventBridge(this.dossiers);
    this.decisions = new Bucket(this, "Decisions", {
      ...kept,
      serverAccessLogsPrefix: "decisions/",
      objectLockEnabled: true, // How long each is locked comes with the decision itself.
    });
  }
}

/** The scanner learns of uploads this way; CDK's own switch would add a function to flip it. */
const tellEventBridge = (bucket: Bucket) => {
  const { defaultChild } = bucket.node;
  if (!(defaultChild instanceof CfnBucket)) throw new TypeError("a bucket is no bucket");
  defaultChild.addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration", {
    EventBridgeEnabled: true,
  });
};
