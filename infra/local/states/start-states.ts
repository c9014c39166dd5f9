import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Access } from "../access.ts";
import type { VirtualClock } from "../clock.ts";
import type { Emulator } from "../emulators/emulator.ts";
import { ApiError } from "./api-error.ts";
import { fromJson } from "./from-json.ts";
import type { Invoke } from "./invoke.ts";
import { mayCall } from "./may-call.ts";
import { statesService, type StatesService } from "./states-service.ts";

type Options = {
  /** Path of the SQLite file that everything is kept in. */
  readonly file: string;
  readonly clock: VirtualClock;
  /** Who may do what; without it everyone may do everything. */
  readonly access?: Access | undefined;
  readonly invoke: Invoke;
  readonly port?: number;
};

/** The embedded Step Functions. */
export type States = Emulator & Pick<StatesService, "executions" | "settled">;

/** Serves Step Functions' JSON protocol, and goes on with every execution found in the file. */
export const startStates = async ({ port = 0, access, ...parts }: Options): Promise<States> => {
  const service = statesService(parts);
  const server = createServer((request, response) => {
    void answer(service, access, request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", listening);
  });

  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    executions: service.executions,
    settled: service.settled,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await service.close();
    },
  };
};

const portOf = (address: AddressInfo | string | null) => {
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("the server has no port");
};

const answer = async (
  service: StatesService,
  access: Access | undefined,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { "content-type": "application/x-amz-json-1.0" });
    response.end(JSON.stringify(body));
  };
  try {
    const operation = operationOf(request);
    const body = await bodyOf(request);
    if (access) mayCall(access, request.headers.authorization, operation, body);
    send(200, service.call(operation, body));
  } catch (thrown) {
    const known = thrown instanceof ApiError;
    if (!known) console.error("the states service failed", thrown);
    const { name, message } = known ? thrown : { name: "InternalFailure", message: "see the log" };
    send(known ? 400 : 500, { __type: name, message });
  }
};

const operationOf = ({ headers }: IncomingMessage) =>
  /^AWSStepFunctions\.(\w+)$/u.exec(String(headers["x-amz-target"]))?.[1] ?? "";

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const body = await text(request);
  try {
    return fromJson(body === "" ? "{}" : body);
  } catch {
    throw new ApiError("SerializationException", "the request is not JSON");
  }
};
