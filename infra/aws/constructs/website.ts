import { NestedStack } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { acknowledge } from "../acknowledge.ts";
import type { ProductFunction } from "./product-function.ts";

/** The pages: an HTTP API with the routes of the manifest and no other. */
export class Website extends Construct {
  readonly api: HttpApi;

  /** Routes are most of what there is, so they have their own 500 resources of CloudFormation. */
  readonly #routes: NestedStack;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.api = new HttpApi(this, "Api", {
      apiName: "suy-ton",
      description: "Suy Ton: pages and forms",
      createDefaultStage: false,
    });
    this.#routes = new NestedStack(this, "Routes", {
      description: "Suy Ton: which function answers which page",
    });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, "AccessLog", { retention: RetentionDays.ONE_YEAR }),
        ),
        format: AccessLogFormat.custom(logLine),
      },
    });
  }

  /** Sends the routes of a function to it. */
  route(name: string, { spec: { on }, lambda }: ProductFunction): void {
    if (typeof on !== "object" || !("routes" in on)) return;
    const integration = new HttpLambdaIntegration(name, lambda, {
      scopePermissionToRoute: false,
    });
    for (const { method, path } of on.routes.flatMap(servedFor)) {
      const route = new HttpRoute(this.#routes, `${method} ${path}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, method),
        integration,
      });
      acknowledge(route, {
        "AwsSolutions-APIG4":
          "The function itself asks who visits: by session cookie, or by the link in a mail.",
      });
    }
  }
}

/**
 * A mail scanner that gets 404 for HEAD calls the link dead, so HEAD is served wherever GET is; the
 * function sees a GET.
 */
const servedFor = (routeKey: string) => {
  const [method = "", path = ""] = routeKey.split(" ");
  return (methods[method] ?? []).map((one) => ({ method: one, path }));
};

const methods: Readonly<Record<string, readonly HttpMethod[]>> = {
  GET: [HttpMethod.GET, HttpMethod.HEAD],
  POST: [HttpMethod.POST],
  ANY: [HttpMethod.ANY],
};

// Paths hold the tokens of links, so a line names the route and neither path nor query.
const logLine = JSON.stringify({
  at: "$context.requestTime",
  requestId: "$context.requestId",
  method: "$context.httpMethod",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  bytes: "$context.responseLength",
  failure: "$context.integrationErrorMessage",
});
