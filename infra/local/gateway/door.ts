import type { RequestListener } from "node:http";
import { codeOf, StartFailure } from "../start-failure.ts";
import { loopback } from "./loopback.ts";
import { problem } from "./problem.ts";
import { sendReply } from "./send-reply.ts";

/** The port that people and programs come to. */
export type Door = {
  readonly url: string;
  /** From here on requests are answered by this; until then they hear that the host is starting. */
  readonly serve: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

/** Takes the port before anything else is started, so that a taken one does no harm. */
export const openDoor = async (port: number): Promise<Door> => {
  let listener: RequestListener = (request, response) => {
    sendReply(request, response, problem(503, request.headers.accept, { "retry-after": "1" }));
  };
  const taken = await loopback((request, response) => {
    listener(request, response);
  }, port).catch((error: unknown) => {
    throw failureOf(error, port);
  });

  return {
    url: `http://localhost:${taken.port}`,
    serve: (next) => {
      listener = next;
    },
    close: taken.close,
  };
};

const failureOf = (error: unknown, port: number) => {
  const code = codeOf(error);
  const cause = { cause: error };
  if (code === "EADDRINUSE") {
    return new StartFailure(`port ${port} is in use: stop what uses it, or set PORT`, cause);
  }
  if (code === "EACCES") {
    return new StartFailure(`port ${port} may not be opened: set PORT to one above 1023`, cause);
  }
  return error;
};
