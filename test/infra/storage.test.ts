import { describe, expect, it } from "vitest";
import { inWords, synthesised, type Resource } from "../support/synthesised.ts";

const { resources } = synthesised();
const of = (type: string) => resources.filter((one) => one.type === type);

const tables = of("AWS::DynamoDB::Table");
const buckets = of("AWS::S3::Bucket");
const named = (id: string): Resource => {
  const found = resources.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe("every table", () => {
  it("is one of two", () => {
    expect(tables.map(({ id }) => id).sort()).toEqual(["TablesBallots", "TablesWork"]);
  });

  it.each(tables)("is encrypted and cannot be deleted: $id", (one) => {
    expect(one.properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      DeletionProtectionEnabled: true,
    });
    expect(one.keptOnDeletion).toBe(true);
  });

  it("can be put back to any second if it is of the work, and not if it holds ballots", () => {
    const specified = (id: string) => named(id).properties["PointInTimeRecoverySpecification"];
    expect(specified("TablesWork")).toEqual({ PointInTimeRecoveryEnabled: true });
    // Copies of two moments would show which ballot came with which voter.
    expect(specified("TablesBallots")).toBeUndefined();
  });

  it("forgets by time only in the work table, and has no index beside ballots", () => {
    expect(named("TablesWork").properties["TimeToLiveSpecification"]).toEqual({
      AttributeName: "ttl",
      Enabled: true,
    });
    const ballots = named("TablesBallots").properties;
    expect(Object.keys(ballots)).not.toContain("TimeToLiveSpecification");
    expect(Object.keys(ballots)).not.toContain("GlobalSecondaryIndexes");
  });
});

describe("every bucket", () => {
  it.each(buckets)("is encrypted, closed to the public, and keeps versions: $id", (one) => {
    expect(inWords(one.properties["BucketEncryption"])).toContain("ServerSideEncryptionByDefault");
    expect(one.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      VersioningConfiguration: { Status: "Enabled" },
    });
    expect(one.keptOnDeletion).toBe(true);
  });

  it.each(buckets)("answers over TLS only: $id", ({ id }) => {
    expect(policiesOn("AWS::S3::BucketPolicy", "Bucket", id)).toContainEqual(
      expect.objectContaining({
        Effect: "Deny",
        Action: "s3:*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    );
  });

  it.each(buckets.filter(({ id }) => id !== "BucketsAccessLogs"))(
    "notes who asked, and is under the key of the records: $id",
    ({ properties }) => {
      const logging = properties["LoggingConfiguration"] as { DestinationBucketName: unknown };
      expect(inWords(logging.DestinationBucketName)).toBe("<BucketsAccessLogs>");
      expect(properties["BucketEncryption"]).toMatchObject({
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } },
        ],
      });
    },
  );

  it("locks what is issued", () => {
    expect(named("BucketsDecisions").properties["ObjectLockEnabled"]).toBe(true);
  });

  it("takes files from the pages by POST, and from no other origin", () => {
    const { CorsConfiguration } = named("BucketsDossiers").properties as {
      CorsConfiguration: { CorsRules: { AllowedMethods: string[]; AllowedOrigins: unknown[] }[] };
    };
    expect(CorsConfiguration.CorsRules).toHaveLength(1);
    const [rule] = CorsConfiguration.CorsRules;
    expect(rule?.AllowedMethods).toEqual(["POST"]);
    expect(rule?.AllowedOrigins.map(inWords)).toEqual(["<WebsiteApi>"]);
    expect(Object.keys(named("BucketsDecisions").properties)).not.toContain("CorsConfiguration");
  });

  it("forgets uploads, and never a dossier or a decision", () => {
    const rules = buckets
      .filter(({ id }) => id !== "BucketsAccessLogs")
      .flatMap(({ properties }) => {
        const lifecycle = properties["LifecycleConfiguration"] as
          { Rules: { Prefix?: string }[] } | undefined;
        return lifecycle?.Rules ?? [];
      });
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ Prefix }) => Prefix !== "incoming/")).toEqual([]);
  });
});

describe("every queue and topic", () => {
  it("is encrypted, and answers over TLS only", () => {
    for (const queue of of("AWS::SQS::Queue")) {
      expect(queue.properties["SqsManagedSseEnabled"]).toBe(true);
      expect(policiesOn("AWS::SQS::QueuePolicy", "Queues", queue.id)).toContainEqual(overTls);
    }
    for (const topic of of("AWS::SNS::Topic")) {
      expect(inWords(topic.properties["KmsMasterKeyId"])).toBe("<KeysRecords>");
      expect(policiesOn("AWS::SNS::TopicPolicy", "Topics", topic.id)).toContainEqual(overTls);
    }
    expect(of("AWS::SQS::Queue").length * of("AWS::SNS::Topic").length).toBe(1);
  });

  it("lets alarms in, which a topic with a policy of its own does not by itself", () => {
    const publishers = policiesOn("AWS::SNS::TopicPolicy", "Topics", "AlarmsTopic")
      .filter(({ Effect }) => Effect === "Allow")
      .map(({ Principal }) => inWords((Principal as { Service: unknown }).Service));
    expect(publishers.join(" ")).toContain("cloudwatch.amazonaws.com");
  });
});

describe("every key", () => {
  it("outlives the stack, and is renewed yearly where that can be", () => {
    const keys = of("AWS::KMS::Key");
    expect(keys.map(({ id }) => id).sort()).toEqual([
      "KeysBallots",
      "KeysDecisions",
      "KeysRecords",
    ]);
    for (const { id, keptOnDeletion, properties } of keys) {
      expect(keptOnDeletion).toBe(true);
      if (id !== "KeysDecisions") expect(properties["EnableKeyRotation"]).toBe(true);
    }
    expect(named("KeysDecisions").properties).toMatchObject({
      KeySpec: "RSA_3072",
      KeyUsage: "SIGN_VERIFY",
    });
  });
});

type Statement = { readonly Effect: string; readonly Principal?: unknown };

const overTls = expect.objectContaining({
  Effect: "Deny",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
}) as unknown;

const policiesOn = (type: string, property: string, id: string): Statement[] =>
  of(type)
    .filter(({ properties }) => inWords(properties[property]) === `<${id}>`)
    .flatMap(
      ({ properties }) => (properties["PolicyDocument"] as { Statement: Statement[] }).Statement,
    );
