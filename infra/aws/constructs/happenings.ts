import { Duration } from "aws-cdk-lib";
import {
  EventField,
  Rule,
  RuleTargetInput,
  Schedule,
  type EventPattern,
} from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acknowledge } from "../acknowledge.ts";
import { scanned } from "../scanned.ts";
import type { ProductFunction } from "./product-function.ts";

/** Runs functions when the clock, the file store or the mail service says so. */
export class Happenings extends Construct {
  /** What failed again and again, kept for a person to look at. */
  readonly failed: Queue;

  readonly #patterns: Readonly<Record<string, Happening>>;

  constructor(scope: Construct, id: string, { bucketName }: { readonly bucketName: string }) {
    super(scope, id);
    this.#patterns = { "file received": fileReceived(bucketName), "mail bounced": mailBounced };
    this.failed = new Queue(this, "Failed", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.failed, {
      "AwsSolutions-SQS3": "This is the queue of dead letters itself.",
    });
  }

  /** Lets a function hear what the manifest says it is for. */
  bring(name: string, { spec: { on }, lambda, role }: ProductFunction): void {
    if (typeof on !== "object" || "routes" in on) return;
    if ("schedule" in on) {
      new Rule(this, name, {
        schedule: Schedule.expression(on.schedule),
        targets: [new LambdaFunction(lambda, { deadLetterQueue: this.failed })],
      });
    } else {
      const happening = this.#patterns[on.event];
      if (!happening) throw new Error(`nothing tells of "${on.event}"`);
      new Rule(this, name, {
        eventPattern: happening.pattern,
        targets: [
          new LambdaFunction(lambda, { event: happening.told, deadLetterQueue: this.failed }),
        ],
      });
    }
    this.failed.grantSendMessages(role);
    lambda.configureAsyncInvoke({ onFailure: new SqsDestination(this.failed), retryAttempts: 2 });
  }
}

/** An event of AWS, and what the function is told of it. */
type Happening = { readonly pattern: EventPattern; readonly told: RuleTargetInput };

/** An upload and what its scan said; the verdict holds for the version that it names. */
const fileReceived = (bucketName: string): Happening => ({
  pattern: scanned(bucketName),
  told: RuleTargetInput.fromObject({
    bucket: EventField.fromPath("$.detail.s3ObjectDetails.bucketName"),
    key: EventField.fromPath("$.detail.s3ObjectDetails.objectKey"),
    versionId: EventField.fromPath("$.detail.s3ObjectDetails.versionId"),
    verdict: EventField.fromPath("$.detail.scanResultDetails.scanResultStatus"),
  }),
});

/** A mail that will never arrive; one that a full mailbox or a holiday answer returned is not. */
const mailBounced: Happening = {
  pattern: {
    source: ["aws.ses"],
    detailType: ["Email Bounced"],
    detail: { bounce: { bounceType: ["Permanent"] } },
  },
  told: RuleTargetInput.fromObject({
    messageId: EventField.fromPath("$.detail.mail.messageId"),
    recipient: EventField.fromPath("$.detail.bounce.bouncedRecipients[0].emailAddress"),
  }),
};
