import * as z from "zod";
import { functionNameIn, type Invocation, type Invoke } from "./invoke.ts";

const FunctionError = z.looseObject({
  errorType: z.string().default("Lambda.Unknown"),
  errorMessage: z.string().default(""),
});

/** Calls functions at a service that speaks Lambda's Invoke, such as AWS_ENDPOINT_URL_LAMBDA. */
export const invokeEndpoint =
  (endpoint: string): Invoke =>
  async (functionName, payload) => {
    const name = encodeURIComponent(functionNameIn(functionName));
    const url = new URL(`/2015-03-31/functions/${name}/invocations`, endpoint);
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(payload),
      });
      return await read(response);
    } catch (thrown) {
      return serviceError("Lambda.SdkClientException", String(thrown));
    }
  };

const read = async (response: Response): Promise<Invocation> => {
  const text = await response.text();
  if (!response.ok) return serviceError(nameOf(response.status), text);
  const payload = text === "" ? null : parsed(text);
  if (!response.headers.has("x-amz-function-error")) return { payload };
  const error = FunctionError.safeParse(payload);
  return { payload, error: error.data ?? FunctionError.parse({}) };
};

const nameOf = (status: number) => {
  if (status === 404) return "Lambda.ResourceNotFoundException";
  if (status === 429) return "Lambda.TooManyRequestsException";
  return status >= 500 ? "Lambda.ServiceException" : "Lambda.AWSLambdaException";
};

const serviceError = (errorType: string, errorMessage: string): Invocation => ({
  payload: null,
  error: { errorType, errorMessage },
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
