import { Duration } from "aws-cdk-lib";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { AwsCustomResource, Logging, PhysicalResourceId } from "aws-cdk-lib/custom-resources";
import { Construct } from "constructs";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const file = new URL("../../../schemas/data/registry.json", import.meta.url);

/** Loads the registry's data file at every deployment that brings another file. */
export class RegistryLoad extends Construct {
  /** What the loading function answered: how much it loaded, or why it did not. */
  readonly answer: string;

  constructor(scope: Construct, id: string, { loader }: { readonly loader: IFunction }) {
    super(scope, id);
    const registry = JSON.stringify(JSON.parse(readFileSync(file, "utf8")));

    const logGroup = new LogGroup(this, "Log", { retention: RetentionDays.THREE_MONTHS });
    const statements = [
      new PolicyStatement({
        actions: ["lambda:InvokeFunction"],
        resources: [loader.functionArn],
      }),
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    ];

    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: "Suy Ton: loads the registry during a deployment",
      inlinePolicies: { load: new PolicyDocument({ statements }) },
    });

    const call = new AwsCustomResource(this, "Call", {
      onUpdate: {
        service: "Lambda",
        action: "invoke",
        parameters: { FunctionName: loader.functionName, Payload: registry },
        physicalResourceId: PhysicalResourceId.of(
          createHash("sha256").update(registry).digest("hex"),
        ),
        logging: Logging.withDataHidden(),
      },
      role,
      timeout: Duration.minutes(2),
      installLatestAwsSdk: false,
      logGroup,
    });
    call.node.addDependency(loader);
    this.answer = call.getResponseField("Payload");
  }
}
