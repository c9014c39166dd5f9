import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { DefinitionBody, LogLevel, StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import type { TaskName } from "../../../workflows/definitions.ts";
import { acknowledge } from "../acknowledge.ts";

/** What makes one of the three machines. */
export interface MachineProps {
  readonly stateMachineName: string;
  readonly source: string;
  /** The ARN of the Lambda behind each placeholder of the source. */
  readonly tasks: ReadonlyMap<TaskName, string>;
}

/** A state machine exactly as written in its file. */
export class Machine extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { stateMachineName, source, tasks }: MachineProps) {
    super(scope, id);

    this.stateMachine = new StateMachine(this, "Resource", {
      stateMachineName,
      definitionBody: DefinitionBody.fromString(source),
      definitionSubstitutions: Object.fromEntries(
        [...tasks].map(([task, arn]) => [`${task}Arn`, arn]),
      ),
      logs: {
        destination: new LogGroup(this, "Log", { retention: RetentionDays.THREE_MONTHS }),
        level: LogLevel.ALL,
        includeExecutionData: false, // Payloads hold tokens.
      },
      tracingEnabled: true,
    });
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [...tasks.values()] }),
    );

    acknowledge(this.stateMachine, {
      "AwsSolutions-IAM5[Resource::*]":
        "X-Ray and the delivery of logs are granted under no other resource than *.",
    });
  }
}
