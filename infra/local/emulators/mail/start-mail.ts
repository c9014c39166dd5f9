import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Access } from "../../access.ts";
import type { VirtualClock } from "../../clock.ts";
import { bodyOf } from "../body-of.ts";
import type { Emulator } from "../emulator.ts";
import { listening } from "../listening.ts";
import { Refusal } from "../refusal.ts";
import { signedBy } from "../signed-by.ts";
import { tellingOfBounces, type OnBounced } from "./bounces.ts";
import { envelopeOf, inEnvelope } from "./envelope.ts";
import { mailFiles, type MailFile } from "./mail-files.ts";
import { mailbox, type Mailbox } from "./mailbox.ts";
import { outgoing, type Outgoing } from "./outgoing.ts";
import { sendRequest } from "./send-request.ts";

type Options = {
  /** Where the mails are kept, one `.eml` file each. */
  readonly folder: string;
  readonly clock: Pick<VirtualClock, "now">;
  readonly access: Access;
  readonly onBounced?: OnBounced;
  readonly port?: number;
};

/** The base64 of the longest message that is taken, and what stands around it. */
const bodyLimit = 14 * 1024 * 1024;

/** SES on this machine: keeps every mail instead of sending it. */
export const startMail = async ({
  folder,
  clock,
  access,
  onBounced = () => undefined,
  port = 0,
}: Options): Promise<Emulator & Mailbox> => {
  const files = await mailFiles(folder);
  const bounces = tellingOfBounces(files, onBounced);
  const sending = new Map<string, Promise<MailFile>>();

  const keep = async (id: string, mail: Outgoing): Promise<MailFile> => {
    const envelope = envelopeOf(mail);
    const fate = envelope.bounced.length > 0 ? ".bouncing" : "";
    const file = { id, at: Math.round(clock.now()), fate } as const;
    await files.keep(file, inEnvelope(mail.from, envelope, mail.message));
    bounces.tell(file);
    return file;
  };
  const send = async (mail: Outgoing): Promise<string> => {
    const id = messageIdOf(mail.mailId);
    if (files.find(id)) return id;
    // Two requests for one mail at the same moment are one mail.
    const kept = sending.get(id) ?? keep(id, mail).finally(() => sending.delete(id));
    sending.set(id, kept);
    await kept;
    return id;
  };
  const answer = async (request: IncomingMessage): Promise<object> => {
    const { name, grants } = signedBy(request, access);
    if (request.method !== "POST" || request.url !== "/v2/email/outbound-emails") {
      throw new Refusal("NotFoundException", "The embedded SES only sends.", 404);
    }
    if (grants !== "everything" && grants.mail !== true) {
      const message = `${name} is not authorized to perform: ses:SendEmail`;
      throw new Refusal("AccessDeniedException", message, 403);
    }
    const body = await bodyOf(request, bodyLimit);
    return { MessageId: await send(await outgoing(sendRequest(body))) };
  };

  const server = await listening(async (request, response) => {
    const { status, headers, body } = await answer(request).then(succeeded, refused);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  }, port);
  for (const file of files.all()) bounces.tell(file);
  return {
    ...mailbox(files),
    url: server.url,
    close: async () => {
      bounces.stop();
      await server.close();
    },
  };
};

/** As SES shapes them; derived from the product's own id, so that a repeat gets the same one. */
const messageIdOf = (mailId: string | undefined) => {
  const seed = mailId === undefined ? randomBytes(32) : Buffer.from(mailId);
  const hex = createHash("sha256").update(seed).digest("hex");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `0100${hex.slice(20, 32)}-${groups.join("-")}-${hex.slice(32, 44)}-000000`;
};

type Reply = { status: number; headers: Record<string, string>; body: object };

const succeeded = (body: object): Reply => ({ status: 200, headers: {}, body });

const refused = (error: unknown): Reply => {
  if (!(error instanceof Refusal)) throw error;
  const { name, message, status } = error;
  return { status, headers: { "x-amzn-errortype": name }, body: { message } };
};
