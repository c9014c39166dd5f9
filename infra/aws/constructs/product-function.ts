import { Duration } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { join } from "node:path";
import type { FunctionSpec } from "../../../functions/manifest.ts";
import { acknowledge } from "../acknowledge.ts";
import { acknowledgeWildcards } from "../acknowledge-wildcards.ts";
import { bundlingOptions } from "../bundling-options.ts";

/** What makes one Lambda of the manifest. */
export interface ProductFunctionProps {
  readonly spec: FunctionSpec;
  /** The folder that the manifest's entries are in. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What the manifest grants, as IAM. */
  readonly statements: readonly PolicyStatement[];
  /** Beside the role, for the policies of keys name it. */
  readonly keyStatements: readonly PolicyStatement[];
}

/** One Lambda of the manifest, with a role and a log of its own. */
export class ProductFunction extends Construct {
  readonly spec: FunctionSpec;
  readonly role: Role;
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    super(scope, id);
    const { spec, root, environment, statements, keyStatements } = props;
    this.spec = spec;
    const { timeout = 10, memory = 512, concurrency } = spec;

    const logGroup = new LogGroup(this, "Log", { retention: RetentionDays.THREE_MONTHS });
    this.role = new Role(this, "Access", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `Suy Ton: what ${id} may do`,
      // Inside the role, for a policy of its own would be one more of the 500 resources of a stack.
      inlinePolicies: {
        access: new PolicyDocument({
          statements: [...statements, toWriteItsLog(logGroup), toTrace],
        }),
      },
    });
    for (const statement of keyStatements) this.role.addToPolicy(statement);

    this.lambda = new NodejsFunction(this, "Function", {
      description: `Suy Ton: ${id}`,
      entry: join(root, spec.entry),
      projectRoot: root,
      depsLockFilePath: join(root, "package-lock.json"),
      bundling: bundlingOptions,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(timeout),
      memorySize: memory,
      ...(concurrency !== undefined && { reservedConcurrentExecutions: concurrency }),
      environment,
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      tracing: Tracing.ACTIVE,
    });

    acknowledgeWildcards(
      this,
      statements.flatMap(({ resources }) => resources),
      "The manifest grants a place, which is every file under a prefix, or a look at any execution.",
    );
    acknowledge(this.role, {
      "AwsSolutions-IAM5[Resource::*]": "X-Ray takes segments under no other resource than *.",
    });
  }
}

const toTrace = new PolicyStatement({
  actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
  resources: ["*"],
});

const toWriteItsLog = (log: LogGroup) =>
  new PolicyStatement({
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
    resources: [log.logGroupArn],
  });
