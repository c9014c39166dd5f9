import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Access } from "../../access.ts";
import type { VirtualClock } from "../../clock.ts";
import type { Emulator } from "../emulator.ts";
import type { Bucket, Buckets } from "./buckets.ts";
import { handleRequest } from "./handle-request.ts";
import { announcer, type OnCreated } from "./storage/announcer.ts";
import { openDatabase } from "./storage/database.ts";
import { storeFolders, sweepObjects } from "./storage/folders.ts";
import { listing } from "./storage/listing.ts";
import { objectStore } from "./storage/object-store.ts";

type Options = {
  readonly folder: string;
  readonly clock: Pick<VirtualClock, "now">;
  readonly access: Access;
  readonly buckets: Buckets;
  readonly onCreated?: OnCreated;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Milliseconds that a client may keep silent while it is expected to send. */
  readonly patience?: number;
  /** Milliseconds to the second attempt at telling of an object; doubled each time. */
  readonly pause?: number;
};

const wholeRequest = 600_000;

/** Starts the store of files. Its signatures and locks are judged by the host's clock. */
export const startS3 = async ({
  folder,
  clock,
  access,
  buckets,
  onCreated,
  port = 0,
  patience = 20_000,
  pause = 500,
}: Options): Promise<Emulator> => {
  const folders = storeFolders(folder);
  const database = openDatabase(folders.index);
  sweepObjects(folders, database);
  const teller = onCreated && announcer(database, onCreated, pause);
  const store = objectStore({
    database,
    folders,
    now: clock.now,
    announces: (bucket, key) => teller !== undefined && isAnnounced(bucket, key),
    announced: () => teller?.wake(),
  });
  const scene = { access, buckets, store, listing: listing(database), now: clock.now };
  const handle = handleRequest(scene, patience);

  const server = createServer({
    headersTimeout: patience,
    requestTimeout: wholeRequest,
    connectionsCheckingInterval: Math.min(patience, 5000),
  });
  const active = new Set<Promise<void>>();
  const accept = (incoming: IncomingMessage, response: ServerResponse) => {
    const work = handle(incoming, response).finally(() => active.delete(work));
    active.add(work);
  };
  server.on("request", accept).on("checkContinue", accept);
  // Longer than the body's patience, so that a slow client gets its answer before the line closes.
  server.timeout = patience + 10_000;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  teller?.wake();

  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close: async () => {
      teller?.stop();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      await Promise.allSettled(active);
      database.close();
    },
  };
};

const isAnnounced = ({ announce }: Bucket, key: string) =>
  announce?.some((prefix) => key.startsWith(prefix)) ?? true;

const portOf = (address: string | AddressInfo | null) => {
  if (address === null || typeof address === "string") throw new Error("the store has no port");
  return address.port;
};
