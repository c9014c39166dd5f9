import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { awsCall } from "../../../infra/local/aws-call.ts";
import type { Host } from "../../../infra/local/host.ts";
import { aFolder, aHost } from "./a-host.ts";

const hour = 3_600_000;

const statesOf = (host: Host) =>
  awsCall({ url: host.endpoints.states, name: "states", target: "AWSStepFunctions" }, host.access);

/** A machine of one state that calls a function, perhaps to wait for its token. */
const aMachine = async (host: Host, name: string, functionName: string, more: object = {}) => {
  const definition = {
    QueryLanguage: "JSONata",
    StartAt: "Only",
    States: {
      Only: {
        Type: "Task",
        Resource: "arn:aws:states:::lambda:invoke",
        Arguments: { FunctionName: functionName, Payload: "{% $states.input %}" },
        Output: "{% $states.result.Payload %}",
        End: true,
        ...more,
      },
    },
  };
  const made = await statesOf(host)("CreateStateMachine", {
    ...{ name, roleArn: "arn:aws:iam::000000000000:role/any" },
    definition: JSON.stringify(definition),
  });
  return made["stateMachineArn"];
};

const runOf = async (host: Host, stateMachineArn: unknown, input: object) => {
  const states = statesOf(host);
  const started = await states("StartExecution", { stateMachineArn, input: JSON.stringify(input) });
  await host.settled();
  return states("DescribeExecution", { executionArn: started["executionArn"] });
};

it("has the product's machines, whose tasks are the product's functions", async () => {
  await using host = await aHost();
  const states = statesOf(host);
  const arn = "arn:aws:states:ap-southeast-1:000000000000:stateMachine:suy-ton-session";
  await expect(
    states("StartExecution", { stateMachineArn: arn, name: "one", input: "{}" }),
  ).resolves.toHaveProperty("executionArn");
  expect(host.executions()).toMatchObject([{ machine: "suy-ton-session", name: "one" }]);
});

it("runs functions for executions, and hands on their answers and errors", async () => {
  await using host = await aHost();
  const arn = await aMachine(host, "printing", "Misbehave");
  expect(await runOf(host, arn, { way: "print" })).toMatchObject({
    status: "SUCCEEDED",
    output: '"printed"',
  });
  expect(await runOf(host, arn, { way: "throw" })).toMatchObject({
    status: "FAILED",
    error: "Unavailable",
  });
});

it("calls a function that is not its own where a Lambda service was set", async () => {
  const lambda = createServer((request, response) => {
    void text(request).then((body) => {
      response.end(JSON.stringify({ path: request.url, body }));
    });
  }).listen(0, "127.0.0.1");
  await once(lambda, "listening");
  const url = `http://127.0.0.1:${String((lambda.address() as AddressInfo).port)}`;
  await using host = await aHost({ outside: { AWS_ENDPOINT_URL_LAMBDA: url } });
  const ran = await runOf(host, await aMachine(host, "elsewhere", "NotOurs"), { x: 1 });
  lambda.close();
  expect(JSON.parse(String(ran["output"]))).toEqual({
    path: "/2015-03-31/functions/NotOurs/invocations",
    body: '{"x":1}',
  });
});

it("runs scheduled functions at every multiple of their period, restarts or not", async () => {
  await using folder = await aFolder();
  const clockStart = Date.UTC(2026, 9, 12, 0, 30);
  const first = await aHost({ dataDir: folder.path, clockStart });
  await first.clock.advance(2 * hour);
  await first.close();
  await using second = await aHost({ dataDir: folder.path, clockStart: 0 });
  expect(second.clock.now() - clockStart).toBeGreaterThanOrEqual(2 * hour);
  expect(second.clock.now() - clockStart).toBeLessThan(2.4 * hour);
  await second.clock.advance(3 * hour);
  expect(await second.invoke("CountHours", {})).toBe(2 + 3 + 1);
});

it("uses a service from outside in place of its own", async () => {
  await using lender = await aHost();
  const outside = { AWS_ENDPOINT_URL_KMS: lender.endpoints.kms };
  await using host = await aHost({ outside });
  expect(host.endpoints.kms).toBe(lender.endpoints.kms);
  expect(host.endpoints.s3).not.toBe(lender.endpoints.s3);
});

it("says which service from outside does not answer", async () => {
  const outside = { AWS_ENDPOINT_URL_SFN: "http://127.0.0.1:1" };
  await expect(aHost({ outside })).rejects.toThrow(
    "nothing answers at http://127.0.0.1:1, where states should be",
  );
});
