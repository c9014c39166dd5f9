import { StartFailure } from "../start-failure.ts";

/** Asks a host that runs already, by Lambda's Invoke path. */
export const askHost = async (url: string, payload: unknown): Promise<unknown> => {
  const response = await fetch(`${url}/2015-03-31/functions/VerifyRecord/invocations`, {
    method: "POST",
    body: JSON.stringify(payload),
  });
  const text = await response.text();
  if (response.ok && !response.headers.has("x-amz-function-error")) return parsed(text);
  throw new StartFailure(`the host at ${url} could not verify: ${text}`);
};

const parsed = (text: string): unknown => JSON.parse(text);
