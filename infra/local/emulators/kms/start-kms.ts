import type { KeyObject } from "node:crypto";
import type { IncomingMessage } from "node:http";
import * as z from "zod";
import type { Access, Caller } from "../../access.ts";
import { bodyOf } from "../body-of.ts";
import type { Emulator } from "../emulator.ts";
import { listening } from "../listening.ts";
import { Refusal } from "../refusal.ts";
import { signedBy } from "../signed-by.ts";
import { inputs, type Operation } from "./inputs.ts";
import { keyRing, type KeyRing } from "./key-ring.ts";
import { operations } from "./operations.ts";
import { mayUseKey } from "./permissions.ts";

type Options = {
  /** Where the keys are kept: whoever reads it can open every ballot. */
  readonly folder: string;
  readonly access: Access;
  readonly port?: number;
  /** In place of the one that the folder keeps. */
  readonly signingKey?: KeyObject | undefined;
};

const bodyLimit = 32 * 1024;
const isOperation = (name: string): name is Operation => Object.hasOwn(inputs, name);

/** KMS on this machine, with `alias/ballots` and `alias/decisions`. */
export const startKms = async (options: Options): Promise<Emulator> => {
  const { folder, access, port = 0, signingKey } = options;
  const keys = await keyRing(folder, signingKey);
  const run = operations(keys);

  const answer = async (request: IncomingMessage): Promise<object> => {
    const caller = signedBy(request, access);
    const operation = operationOf(request);
    const input = jsonOf(await bodyOf(request, bodyLimit));
    await refuseUnlessGranted(keys, caller, operation, input);
    return run[operation](input);
  };
  return listening(async (request, response) => {
    const { status, body } = await answer(request).then(
      (body) => ({ status: 200, body }),
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return { status: 400, body: { __type: error.name, message: error.message } };
      },
    );
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1" });
    response.end(JSON.stringify(body));
  }, port);
};

const operationOf = ({ headers }: IncomingMessage): Operation => {
  const [service, name = ""] = String(headers["x-amz-target"]).split(".");
  if (service === "TrentService" && isOperation(name)) return name;
  throw new Refusal("UnsupportedOperationException", `The embedded KMS does not know ${name}.`);
};

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal("SerializationException", "The body is not JSON.");
  }
};

/** Decrypt may leave its key out: then it is the one that the ciphertext names. */
const Named = z.object({ KeyId: z.string() });

const refuseUnlessGranted = async (
  keys: KeyRing,
  { name, grants }: Caller,
  operation: Operation,
  input: unknown,
) => {
  if (grants === "everything") return;
  const { KeyId } = Named.safeParse(input).data ?? { KeyId: "alias/ballots" };
  const { alias } = await keys.named(KeyId);
  if (mayUseKey(grants, operation, alias)) return;
  const message = `${name} is not authorized to perform: kms:${operation} on alias/${alias}`;
  throw new Refusal("AccessDeniedException", message);
};
