import type { KeyObject } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Access } from "./access.ts";
import type { VirtualClock } from "./clock.ts";
import { startDynamodb } from "./emulators/dynamodb/start-dynamodb.ts";
import type { Emulator } from "./emulators/emulator.ts";
import { startKms } from "./emulators/kms/start-kms.ts";
import type { Buckets } from "./emulators/s3/buckets.ts";
import type { Person } from "./emulators/sign-in/people-page.ts";
import type { Mailbox } from "./emulators/mail/mailbox.ts";
import { startMail } from "./emulators/mail/start-mail.ts";
import { startSignIn } from "./emulators/sign-in/start-sign-in.ts";
import { startS3 } from "./emulators/s3/start-s3.ts";
import { endpointVariables, type Endpoints, type ServiceName } from "./endpoints.ts";
import { keptPorts } from "./kept-ports.ts";
import { product } from "./product.ts";
import { reasonOf } from "./reason-of.ts";
import { StartFailure } from "./start-failure.ts";
import type { Invoke as CallTask } from "./states/invoke.ts";
import { startStates, type States } from "./states/start-states.ts";
import { ensureTables, tables } from "./tables.ts";

/** What the services are started with. */
export type ServiceParts = {
  readonly folder: string;
  readonly access: Access;
  readonly clock: VirtualClock;
  readonly publicUrl: string;
  /** Whom one may sign in as. */
  readonly people: () => Promise<readonly Person[]>;
  /** Addresses of services from outside; those are not started here. */
  readonly outside: Readonly<Record<string, string | undefined>>;
  /** The organisation's own signing key; one is made and kept when left out. */
  readonly signingKey?: KeyObject | undefined;
  readonly callTask: CallTask;
  readonly fileReceived: (file: object) => Promise<void>;
  readonly mailBounced: (bounce: object) => Promise<void>;
};

/** The services that the functions talk to, and what the host itself looks at in them. */
export type Services = {
  readonly endpoints: Endpoints;
  readonly states: States | undefined;
  readonly mailbox: Mailbox | undefined;
  readonly close: () => Promise<void>;
};

const buckets: Buckets = {
  dossiers: { name: product.buckets.dossiers, announce: ["incoming/"] },
  decisions: { name: product.buckets.decisions, objectLock: true, announce: [] },
};

/** Starts every service that was not set from outside, on the ports of the last time. */
export const startServices = async (parts: ServiceParts): Promise<Services> => {
  const { folder, access, clock, publicUrl, outside, people, callTask, signingKey } = parts;
  const { fileReceived, mailBounced } = parts;
  const onKeptPort = keptPorts(folder);
  await using started = new AsyncDisposableStack();

  const outsideUrl = (name: ServiceName) => outside[endpointVariables[name]] ?? "";
  const starting = async <Service extends Emulator>(
    name: ServiceName,
    start: (port: number, folder: string) => Promise<Service>,
  ) => {
    if (outsideUrl(name) !== "") return undefined;
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const service = await onKeptPort(name, (port) => start(port, own)).catch((error: unknown) => {
      throw new StartFailure(`the service over ${own} does not start: ${reasonOf(error)}`);
    });
    started.defer(service.close);
    return service;
  };
  const urlOf = (name: ServiceName, service: Emulator | undefined) =>
    service?.url ?? outsideUrl(name);

  const [dynamodb, s3, ses, kms, signIn] = await allStarted([
    starting("dynamodb", (port, own) => startDynamodb({ folder: own, access, tables, port })),
    starting("s3", (port, own) =>
      startS3({
        ...{ folder: own, clock, access, buckets, port },
        onCreated: (bucket, key, versionId, size) => fileReceived({ bucket, key, versionId, size }),
      }),
    ),
    starting("ses", (port, own) =>
      startMail({ folder: own, clock, access, onBounced: mailBounced, port }),
    ),
    starting("kms", (port, own) => startKms({ folder: own, access, port, signingKey })),
    starting("signIn", (port, own) =>
      startSignIn({ folder: own, people, publicUrl, ahead: clock.offset, port }),
    ),
  ]);
  // The embedded database makes its tables itself.
  if (!dynamodb) await ensureTables(urlOf("dynamodb", dynamodb), access);
  // Last, since it goes on with what was running, and that needs the others.
  const states = await starting("states", (port, own) =>
    startStates({ file: join(own, "states.sqlite"), clock, access, invoke: callTask, port }),
  );

  const running = started.move();
  return {
    endpoints: {
      dynamodb: urlOf("dynamodb", dynamodb),
      s3: urlOf("s3", s3),
      states: urlOf("states", states),
      ses: urlOf("ses", ses),
      kms: urlOf("kms", kms),
      signIn: urlOf("signIn", signIn),
    },
    states,
    mailbox: ses,
    close: () => running.disposeAsync(),
  };
};

/** Waits for all even if one fails, so that everything that did start can be stopped. */
const allStarted = async <const Started extends readonly Promise<unknown>[]>(
  starting: Started,
): Promise<{ -readonly [Place in keyof Started]: Awaited<Started[Place]> }> => {
  await Promise.allSettled(starting);
  return Promise.all(starting);
};
