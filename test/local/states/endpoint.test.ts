import { expect, it, onTestFinished } from "vitest";
import { invokeEndpoint } from "../../../infra/local/states/invoke-endpoint.ts";
import { lambdaEndpoint, type Arrived } from "../../support/lambda-endpoint.ts";

const endpoint = async (take: (call: Arrived) => void) => {
  const lambda = await lambdaEndpoint(take);
  onTestFinished(lambda.close);
  return invokeEndpoint(lambda.url);
};

it.each(["Step", "arn:aws:lambda:ap-southeast-1:000000000000:function:Step"])(
  "calls %s by its name and gives back what it returned",
  async (name) => {
    const seen: Pick<Arrived, "name" | "payload">[] = [];
    const invoke = await endpoint(({ name: called, payload, answer }) => {
      seen.push({ name: called, payload });
      answer({ y: "đ" });
    });

    expect(await invoke(name, { x: 1 })).toEqual({ payload: { y: "đ" } });
    expect(seen).toEqual([{ name: "Step", payload: { x: 1 } }]);
  },
);

it("tells a function's own error by its name", async () => {
  const error = { errorType: "StaleWrite", errorMessage: "too late" };
  const invoke = await endpoint(({ answer }) => {
    answer(error, 200, { "x-amz-function-error": "Unhandled" });
  });

  expect((await invoke("Step", {})).error).toEqual(error);
});

it("gives a function that died without a word a name", async () => {
  const invoke = await endpoint(({ answer }) => {
    answer("gone", 200, { "x-amz-function-error": "Unhandled" });
  });

  expect((await invoke("Step", {})).error?.errorType).toBe("Lambda.Unknown");
});

it.each([
  [404, "Lambda.ResourceNotFoundException"],
  [429, "Lambda.TooManyRequestsException"],
  [500, "Lambda.ServiceException"],
  [503, "Lambda.ServiceException"],
  [400, "Lambda.AWSLambdaException"],
])("names a refusal with status %d %s", async (status, errorType) => {
  const invoke = await endpoint(({ answer }) => {
    answer({ Message: "scripted" }, status);
  });

  expect(await invoke("Step", {})).toMatchObject({ error: { errorType } });
});

it("names a service that cannot be reached", async () => {
  const lambda = await lambdaEndpoint(() => undefined);
  await lambda.close();

  expect(await invokeEndpoint(lambda.url)("Step", {})).toMatchObject({
    error: { errorType: "Lambda.SdkClientException" },
  });
});
