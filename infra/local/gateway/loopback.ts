import { createServer, type RequestListener, type Server } from "node:http";
import { codeOf } from "../start-failure.ts";

/** Servers on this machine's own addresses, one port. */
export type Loopback = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Listens on both loopback addresses, since `localhost` may mean either, and on no other. Port 0
 * takes any that is free.
 */
export const loopback = async (listener: RequestListener, port: number): Promise<Loopback> => {
  const four = serverOf(listener);
  const taken = await listen(four, port, "127.0.0.1");
  const six = serverOf(listener);
  try {
    await listen(six, taken, "::1");
  } catch (error) {
    const absent = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"].includes(codeOf(error) ?? "");
    if (!absent) {
      await stop(four);
      throw error;
    }
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all([stop(four), stop(six)]);
    },
  };
};

const serverOf = (listener: RequestListener) => {
  const server = createServer(listener);
  // A client that sends nothing, or a byte a minute, holds nothing up but itself.
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  // Longer than a client is likely to stay idle: one that sends as we close loses its request.
  server.keepAliveTimeout = 120_000;
  return server;
};

const listen = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 1000).unref();
  });
