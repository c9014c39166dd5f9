import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Emulator } from "./emulator.ts";

type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves on the loopback address; port 0 takes any free one. A failure that nobody caught is a 500. */
export const listening = async (respond: Respond, port = 0): Promise<Emulator> => {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error("an embedded service failed", error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  // SDK clients keep their connections: ours must not be the side that hangs up first.
  server.keepAliveTimeout = 60_000;

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");

  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
