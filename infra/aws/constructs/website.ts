import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
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

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.api = new HttpApi(this, "Api", {
      apiName: "suy-ton",
      description: "Suy Ton: pages and forms",
      createDefaultStage: false,
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
    for (const [path, methods] of methodsByPath(on.routes)) {
      const routes = this.api.addRoutes({ path, methods, integration });
      for (const route of routes) {
        acknowledge(route, {
          "AwsSolutions-APIG4":
            "The function itself asks who visits: by session cookie, or by the link in a mail.",
        });
      }
    }
  }
}

/**
 * A mail scanner that gets 404 for HEAD calls the link dead, so HEAD is served wherever GET is; the
 * function sees a GET. Where a form is both shown and posted one route takes every method, because
 * three for each would take the stack over 500 resources, and the function refuses the others.
 */
const methodsByPath = (routes: readonly string[]): Map<string, HttpMethod[]> => {
  const posted = new Set(routes.flatMap((key) => (key.startsWith("POST ") ? key.slice(5) : [])));
  const shown = new Set(routes.flatMap((key) => (key.startsWith("GET ") ? key.slice(4) : [])));
  return new Map(
    [...new Set([...shown, ...posted])].map((path): [string, HttpMethod[]] => {
      if (!posted.has(path)) return [path, [HttpMethod.GET, HttpMethod.HEAD]];
      return [path, [shown.has(path) ? HttpMethod.ANY : HttpMethod.POST]];
    }),
  );
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
