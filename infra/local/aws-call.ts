import { operator, type Access } from "./access.ts";
import { isRecord } from "./is-record.ts";
import { product } from "./product.ts";

/** An error that a service answered, by the name it gave. */
export class ServiceError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * Calls a service that speaks the AWS JSON protocol, as the operator. The signature is for show: a
 * service on this machine knows its callers by their key, and so none of the SDK has to be loaded.
 */
export const awsCall =
  (url: string, service: string, prefix: string, access: Access) =>
  async (operation: string, input: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const day = new Date().toISOString().slice(0, 10).replaceAll("-", "");
    const { accessKeyId } = access.keysOf(operator);
    const scope = `${day}/${product.region}/${service}/aws4_request`;
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `${prefix}.${operation}`,
        "x-amz-date": `${day}T000000Z`,
        authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify(input),
    });
    const answer: unknown = await response.json();
    const fields = isRecord(answer) ? answer : {};
    if (response.ok) return fields;
    const { __type: type = "", message = fields["Message"] } = fields;
    throw new ServiceError(
      (typeof type === "string" ? type : "").replace(/^.*#/, ""),
      typeof message === "string" ? message : String(response.status),
    );
  };
