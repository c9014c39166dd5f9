import { describe, expect, it } from "vitest";
import { manifest, type FunctionSpec } from "../../functions/manifest.ts";
import { Env } from "../../schemas/env.ts";
import { machines, type MachineName } from "../../workflows/definitions.ts";
import { inWords, synthesised } from "../support/synthesised.ts";

const { counts, resources } = synthesised();
const of = (type: string) => resources.filter((one) => one.type === type);
const specs = Object.entries<FunctionSpec>(manifest);
const machineNames = Object.keys(machines) as MachineName[];
const properties = (type: string, id: string) => {
  const found = of(type).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.properties;
};
const lambda = (name: string) => properties("AWS::Lambda::Function", `Functions${name}Function`);
const on = (trigger: "routes" | "schedule" | "event") =>
  specs.flatMap(([name, spec]) => {
    const held = typeof spec.on === "object" && trigger in spec.on ? spec.on : undefined;
    return held ? [{ name, trigger: (held as Record<string, unknown>)[trigger] }] : [];
  });

describe("a function", () => {
  it.each(specs)(
    "reads the settings that the manifest lists and no others: %s",
    (name, { env }) => {
      const environment = lambda(name)["Environment"] as
        { Variables: Record<string, unknown> } | undefined;
      const given = environment?.Variables ?? {};
      expect(Object.keys(given).sort()).toEqual([...env].sort());
      for (const key of env) {
        // A reference becomes an address or a name; what is written here is read as it will be there.
        const value = inWords(given[key])
          .replace(/^<\w+>$/u, "https://x.example")
          .replaceAll(/<[\w:]+>/gu, "x");
        expect(Env.shape[key].safeParse(value).error).toBeUndefined();
      }
    },
  );

  it.each(specs)("has the time, the room and the copies of the manifest: %s", (name, spec) => {
    expect(lambda(name)).toMatchObject({
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "index.handler",
      Timeout: spec.timeout ?? 10,
      MemorySize: spec.memory ?? 512,
      TracingConfig: { Mode: "Active" },
    });
    expect(lambda(name)["ReservedConcurrentExecutions"]).toBe(spec.concurrency);
  });

  it("is one of the manifest, or the one that calls them at a deployment", () => {
    const others = of("AWS::Lambda::Function")
      .map(({ id }) => id)
      .filter((id) => !specs.some(([name]) => id === `Functions${name}Function`));
    expect(others).toHaveLength(1);
    expect(others[0]).toMatch(/^AWS/u);
  });
});

describe("every log", () => {
  it("is kept for a time, and every function and machine has one", () => {
    const groups = of("AWS::Logs::LogGroup");
    for (const { properties: group } of groups) expect(group["RetentionInDays"]).toBeGreaterThan(0);
    const logs = of("AWS::Lambda::Function").map(({ properties: one }) =>
      inWords((one["LoggingConfig"] as { LogGroup: unknown }).LogGroup),
    );
    expect(new Set(logs).size).toBe(logs.length);
    expect(groups.map(({ id }) => `<${id}>`)).toEqual(expect.arrayContaining(logs));
  });

  it("of the website names routes, and never a path, a query or an address", () => {
    const { AccessLogSettings } = properties("AWS::ApiGatewayV2::Stage", "WebsiteStage") as {
      AccessLogSettings: { Format: string };
    };
    const variables = AccessLogSettings.Format.match(/\$context\.[\w.]+/gu);
    expect(variables).toContain("$context.routeKey");
    expect(AccessLogSettings.Format).not.toMatch(/path|query|sourceIp|userAgent|identity/iu);
  });

  it.each(machineNames)("of a machine holds no payload: %s", (name) => {
    expect(properties("AWS::StepFunctions::StateMachine", `Machines${name}`)).toMatchObject({
      LoggingConfiguration: { IncludeExecutionData: false, Level: "ALL" },
      TracingConfiguration: { Enabled: true },
    });
  });
});

describe("a machine", () => {
  it.each(machineNames)("is its file, every placeholder filled: %s", (name) => {
    const machine = properties("AWS::StepFunctions::StateMachine", `Machines${name}`);
    const { source, tasks } = machines[name];
    expect(machine["DefinitionString"]).toBe(source);
    const filled = machine["DefinitionSubstitutions"] as Record<string, unknown>;
    expect(Object.entries(filled).map(([key, value]) => [key, inWords(value)])).toEqual(
      tasks.map((task) => [`${task}Arn`, `<Functions${task}Function>`]),
    );
    const written = [...source.matchAll(/\$\{(\w+)\}/gu)].map(([, key]) => key);
    expect(new Set(written)).toEqual(new Set(Object.keys(filled)));
    expect(machine["StateMachineName"]).toBe(`suy-ton-${name}`);
  });
});

describe("every stack", () => {
  it("has room for a hundred more resources before CloudFormation refuses it", () => {
    expect(Math.max(...counts)).toBeLessThan(400);
    expect(counts).toHaveLength(3);
  });
});

describe("what makes functions run", () => {
  it("are exactly the routes of the manifest, each to its function, and HEAD wherever there is GET", () => {
    const integrations = new Map(
      of("AWS::ApiGatewayV2::Integration").map((one) => [
        one.id,
        inWords(one.properties["IntegrationUri"]),
      ]),
    );
    const served = of("AWS::ApiGatewayV2::Route").map(({ properties: route }) => {
      const target = inWords(route["Target"]).replace(/^integrations\/<(\w+)>$/u, "$1");
      return `${route["RouteKey"] as string} → ${integrations.get(target) ?? "nothing"}`;
    });
    const written = on("routes").flatMap(({ name, trigger }) =>
      (trigger as string[])
        .flatMap((route) =>
          route.startsWith("GET ") ? [route, `HEAD ${route.slice(4)}`] : [route],
        )
        .map((route) => `${route} → <Functions${name}Function>`),
    );
    expect(served.sort()).toEqual(written.sort());
  });

  it.each(on("schedule"))("is the clock: $name", ({ name, trigger }) => {
    const rule = properties("AWS::Events::Rule", `Happenings${name}`);
    expect(rule["ScheduleExpression"]).toBe(trigger);
    expect(targetOf(rule).Arn).toBe(`<Functions${name}Function>`);
  });

  it("is a file and what its scan said, whatever that was", () => {
    const rule = properties("AWS::Events::Rule", "HappeningsCheckFile");
    expect(rule["EventPattern"]).toMatchObject({
      source: ["aws.guardduty"],
      detail: {
        s3ObjectDetails: { objectKey: [{ prefix: "incoming/" }] },
      },
    });
    expect(rule["EventPattern"]).not.toHaveProperty("detail.scanResultDetails");
    expect(told(rule, scanResult)).toEqual({
      bucket: "suy-ton-dossiers",
      key: "incoming/n-1/report/f-1",
      versionId: "v1",
      verdict: "NO_THREATS_FOUND",
    });
  });

  it("is a mail that will never arrive", () => {
    const rule = properties("AWS::Events::Rule", "HappeningsRecordBounce");
    expect(rule["EventPattern"]).toMatchObject({
      source: ["aws.ses"],
      detail: { bounce: { bounceType: ["Permanent"] } },
    });
    expect(told(rule, bounce)).toEqual({ messageId: "0102", recipient: "ai@suyton.example" });
  });

  it("is never lost when it fails", () => {
    const hearing = [...on("event"), ...on("schedule")].map(({ name }) => name);
    expect(of("AWS::Lambda::EventInvokeConfig")).toHaveLength(hearing.length);
    for (const name of hearing) {
      const rule = properties("AWS::Events::Rule", `Happenings${name}`);
      expect(targetOf(rule).queue).toBe("<HappeningsFailed>");
    }
  });

  it("scans what comes in, and nothing else", () => {
    expect(properties("AWS::GuardDuty::MalwareProtectionPlan", "MalwareScanPlan")).toMatchObject({
      ProtectedResource: { S3Bucket: { ObjectPrefixes: ["incoming/"] } },
      Actions: { Tagging: { Status: "ENABLED" } },
    });
  });
});

/** As the services write them. */
const scanResult = {
  detail: {
    scanStatus: "COMPLETED",
    s3ObjectDetails: {
      bucketName: "suy-ton-dossiers",
      objectKey: "incoming/n-1/report/f-1",
      versionId: "v1",
    },
    scanResultDetails: { scanResultStatus: "NO_THREATS_FOUND", threats: null },
  },
};
const bounce = {
  detail: {
    bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: "ai@suyton.example" }] },
    mail: { messageId: "0102", destination: ["ai@suyton.example"] },
  },
};

type Target = {
  readonly Arn: unknown;
  readonly DeadLetterConfig: { readonly Arn: unknown };
  readonly InputTransformer: {
    readonly InputPathsMap: Readonly<Record<string, string>>;
    readonly InputTemplate: string;
  };
};

const onlyTarget = (rule: Readonly<Record<string, unknown>>) => {
  const [target, ...more] = rule["Targets"] as Target[];
  expect(more).toEqual([]);
  return target!;
};

const targetOf = (rule: Readonly<Record<string, unknown>>) => {
  const { Arn, DeadLetterConfig } = onlyTarget(rule);
  return { Arn: inWords(Arn), queue: inWords(DeadLetterConfig.Arn) };
};

/** What a function is told of an event: paths are looked up, then put into the template. */
const told = (rule: Readonly<Record<string, unknown>>, event: object): unknown => {
  const { InputPathsMap, InputTemplate } = onlyTarget(rule).InputTransformer;
  const text = Object.entries(InputPathsMap).reduce((template, [name, path]) => {
    const steps = path.match(/\w+/gu) ?? [];
    const found = steps.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      event,
    );
    return template.replaceAll(`<${name}>`, JSON.stringify(found));
  }, InputTemplate);
  return JSON.parse(text);
};
