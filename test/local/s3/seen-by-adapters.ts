import { onTestFinished, vi } from "vitest";
import { operator } from "../../../infra/local/access.ts";
import { theCallers } from "./the-callers.ts";

/** Lets the product's adapters find a store as they do on either host, for the length of a test. */
export const seenByAdapters = ({ url }: { readonly url: string }): void => {
  const keys = theCallers.keysOf(operator);
  vi.stubEnv("AWS_REGION", "local");
  vi.stubEnv("AWS_ENDPOINT_URL_S3", url);
  vi.stubEnv("AWS_ACCESS_KEY_ID", keys.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
};
