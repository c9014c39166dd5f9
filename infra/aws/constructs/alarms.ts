import { Duration, Stack } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  TreatMissingData,
  type IMetric,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { EventField, Match, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { scanned } from "../scanned.ts";
import type { Machine } from "./machine.ts";
import type { ProductFunction } from "./product-function.ts";

/** What is watched, and who hears of it. */
export interface AlarmsProps {
  readonly email: string;
  readonly key: Key;
  readonly functions: ReadonlyMap<string, ProductFunction>;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly failed: IQueue;
  /** Where uploads come in. */
  readonly bucketName: string;
}

/** Mails a person when something fails that does not mend itself. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { email, key, functions, machines, failed, bucketName } = props;

    this.topic = new Topic(this, "Topic", { masterKey: key, enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(email));
    // A topic with a policy of its own no longer lets alarms in by default.
    for (const service of ["cloudwatch.amazonaws.com", "events.amazonaws.com"]) {
      const here = new ServicePrincipal(service, {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      });
      this.topic.grantPublish(here);
      key.grant(here, "kms:Decrypt", "kms:GenerateDataKey");
    }

    for (const [at, some] of tens([...functions]).entries()) {
      const names = some.map(([name]) => name).join(", ");
      const each = (metric: (lambda: IFunction) => Metric) =>
        sum(some.map(([, { lambda }]) => metric(lambda)));
      this.#above(0, `Errors${at + 1}`, `one of these fails: ${names}`, each(errorsOf));
      this.#above(
        0,
        `Throttles${at + 1}`,
        `one of these is held back: ${names}`,
        each(throttlesOf),
      );
    }
    for (const [name, { stateMachine }] of machines) {
      this.#above(
        0,
        `${name}Ends`,
        `an execution of the ${name} machine does not end well`,
        sum([
          stateMachine.metricFailed({ period }),
          stateMachine.metricTimedOut({ period }),
          stateMachine.metricAborted({ period }),
        ]),
      );
    }
    this.#above(
      0,
      "DeadLetters",
      "an event was given up; it waits in the queue",
      failed.metricApproximateNumberOfMessagesVisible({ period }),
    );
    this.#above(
      0.03,
      "Bounces",
      "more than 3 % of mails come back; SES stops at 10 %",
      new Metric({
        namespace: "AWS/SES",
        metricName: "Reputation.BounceRate",
        period: Duration.hours(1),
        statistic: "Maximum",
      }),
    );
    this.#refusedFiles(bucketName);
  }

  #refusedFiles(bucketName: string): void {
    new Rule(this, "RefusedFiles", {
      description: "Suy Ton: a file was not found clean, and was refused",
      eventPattern: scanned(bucketName, Match.anythingBut("NO_THREATS_FOUND")),
      targets: [
        new SnsTopic(this.topic, {
          message: RuleTargetInput.fromText(
            `${EventField.fromPath("$.detail.scanResultDetails.scanResultStatus")}: ${EventField.fromPath("$.detail.s3ObjectDetails.objectKey")}`,
          ),
        }),
      ],
    });
  }

  #above(threshold: number, id: string, alarmDescription: string, metric: IMetric): void {
    new Alarm(this, id, {
      alarmDescription: `Suy Ton: ${alarmDescription}`,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}

const period = Duration.minutes(5);

const errorsOf = (lambda: IFunction) => lambda.metricErrors({ period });
const throttlesOf = (lambda: IFunction) => lambda.metricThrottles({ period });

/** An alarm adds up ten metrics at most. */
const tens = <Thing>(things: readonly Thing[]): (readonly Thing[])[] =>
  things.length === 0 ? [] : [things.slice(0, 10), ...tens(things.slice(10))];

const sum = (metrics: readonly IMetric[]) => {
  const named = metrics.map((metric, at): [string, IMetric] => [`m${at}`, metric]);
  return new MathExpression({
    expression: named.map(([name]) => `FILL(${name}, 0)`).join(" + "),
    usingMetrics: Object.fromEntries(named),
    period,
  });
};
