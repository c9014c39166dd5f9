import type { IncomingMessage } from "node:http";
import type { Access, Caller } from "../../access.ts";
import { bodyOf } from "../body-of.ts";
import { Refusal } from "../refusal.ts";
import { signedBy } from "../signed-by.ts";
import type { Answer, Forward } from "./forward.ts";
import { missingPermission, type TableNames } from "./permissions.ts";

const sixteenMegabytes = 16 * 1024 * 1024;
const reads = /^(Get|Query|Scan|BatchGet|TransactGet|Describe|List)/;

/** Lets a request through to the database when its caller may, and answers what AWS would if not. */
export const gate =
  (access: Access, names: TableNames, forward: Forward) =>
  async (request: IncomingMessage): Promise<Answer> => {
    try {
      const caller = signedBy(request, access);
      const body = await bodyOf(request, sixteenMegabytes);
      const operation = operationOf(request);
      refuseUnlessGranted(caller, names, operation, body);
      return await forward(request.headers, body, reads.test(operation)).catch(unavailable);
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      throw error;
    }
  };

const operationOf = ({ headers }: IncomingMessage) => {
  const target = headers["x-amz-target"];
  return typeof target === "string" ? target.slice(target.indexOf(".") + 1) : "";
};

const refuseUnlessGranted = (
  { name, grants }: Caller,
  names: TableNames,
  operation: string,
  body: Buffer,
) => {
  if (grants === "everything") return;
  const missing = missingPermission(grants, names, operation, jsonOf(body));
  if (missing === undefined) return;
  throw new Refusal("AccessDeniedException", `${name} is not authorized to perform: ${missing}`);
};

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal("SerializationException", "The body is not JSON.");
  }
};

const unavailable = () => {
  // Whether a write was done is not known now, as with AWS: the SDK asks again.
  throw new Refusal("InternalServerError", "The database is starting again.", 500);
};

const refused = ({ name, message, status }: Refusal): Answer => ({
  // DynamoDB answers a stranger with 400 where other services say 403.
  status: status === 403 ? 400 : status,
  headers: { "content-type": "application/x-amz-json-1.0" },
  body: Buffer.from(JSON.stringify({ __type: `com.amazon.coral.service#${name}`, message })),
});
