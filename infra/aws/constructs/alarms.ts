import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  TreatMissingData,
  type IMetric,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Machine } from "./machine.ts";
import type { ProductFunction } from "./product-function.ts";

/** What is watched, and who hears of it. */
export interface AlarmsProps {
  readonly email: string;
  readonly key: Key;
  readonly functions: ReadonlyMap<string, ProductFunction>;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly failed: IQueue;
}

/** Mails a person when something fails that does not mend itself. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { email, key, functions, machines, failed } = props;

    this.topic = new Topic(this, "Topic", { masterKey: key, enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(email));
    key.grant(
      new ServicePrincipal("cloudwatch.amazonaws.com"),
      "kms:Decrypt",
      "kms:GenerateDataKey",
    );

    for (const [name, { lambda }] of functions) {
      this.#above(
        0,
        `${name}Fails`,
        `${name} fails or is held back`,
        sum({
          errors: lambda.metricErrors({ period }),
          throttles: lambda.metricThrottles({ period }),
        }),
      );
    }
    for (const [name, { stateMachine }] of machines) {
      this.#above(
        0,
        `${name}Ends`,
        `an execution of the ${name} machine does not end well`,
        sum({
          failed: stateMachine.metricFailed({ period }),
          timedOut: stateMachine.metricTimedOut({ period }),
          aborted: stateMachine.metricAborted({ period }),
        }),
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

const sum = (usingMetrics: Record<string, IMetric>) =>
  new MathExpression({ expression: Object.keys(usingMetrics).join(" + "), usingMetrics, period });
