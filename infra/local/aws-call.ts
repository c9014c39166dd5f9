import { operator, type Access } from "./access.ts";
import { isRecord } from "./is-record.ts";
import { product } from "./product.ts";
import { StartFailure } from "./start-failure.ts";

/** An error that a service answered, by the name it gave. */
export class ServiceError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** A service that speaks the AWS JSON protocol. */
export type JsonService = {
  readonly url: string;
  /** As in a signature: `states`, `dynamodb`. */
  readonly name: string;
  /** What stands before the operation: `AWSStepFunctions`. */
  readonly target: string;
};

/**
 * Sends requests as the operator. The signature is for show: a service on this machine knows its
 * callers by their key, and so none of the SDK has to be loaded.
 */
export const awsRequest =
  ({ url, name, target }: JsonService, access: Access) =>
  async (operation: string, input: unknown): Promise<{ status: number; body: string }> => {
    const day = new Date().toISOString().slice(0, 10).replaceAll("-", "");
    const { accessKeyId } = access.keysOf(operator);
    const scope = `${day}/${product.region}/${name}/aws4_request`;
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `${target}.${operation}`,
        "x-amz-date": `${day}T000000Z`,
        authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=host;x-amz-date, Signature=0`,
      },
      body: JSON.stringify(input),
    }).catch((error: unknown) => {
      throw new StartFailure(`nothing answers at ${url}, where ${name} should be`, {
        cause: error,
      });
    });
    return { status: response.status, body: await response.text() };
  };

/** Calls operations as the operator: fields in and out, errors thrown by their name. */
export const awsCall = (service: JsonService, access: Access) => {
  const send = awsRequest(service, access);
  return async (operation: string, input: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const { status, body } = await send(operation, input);
    const answer: unknown = JSON.parse(body);
    const fields = isRecord(answer) ? answer : {};
    if (status === 200) return fields;
    const { __type: type, message = fields["Message"] } = fields;
    throw new ServiceError(textOf(type).replace(/^.*#/, ""), textOf(message));
  };
};

const textOf = (value: unknown) => (typeof value === "string" ? value : "");
