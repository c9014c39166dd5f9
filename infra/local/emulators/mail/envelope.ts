import { returnsMail } from "./addresses.ts";
import type { Outgoing } from "./outgoing.ts";

/** What the outside of a kept mail says. */
export type Envelope = {
  readonly delivered: readonly string[];
  readonly bounced: readonly string[];
  readonly mailId: string | undefined;
};

type Headers = readonly { readonly key: string; readonly value: string }[];

/** Sorts recipients into those whom the mail reaches and those from whom it comes back. */
export const envelopeOf = ({ recipients, mailId }: Outgoing): Envelope => ({
  delivered: recipients.filter((address) => !returnsMail(address)),
  bounced: recipients.filter(returnsMail),
  mailId,
});

/** Puts the envelope before a message, as a mail server puts its trace. */
export const inEnvelope = (from: string, envelope: Envelope, message: Buffer): Buffer => {
  const lines = [
    `Return-Path: <${from}>`,
    `X-Local-Delivered: ${envelope.delivered.join(", ")}`,
    `X-Local-Bounced: ${envelope.bounced.join(", ")}`,
    `X-Local-Mail: ${encodeURIComponent(envelope.mailId ?? "")}`,
  ];
  return Buffer.concat([Buffer.from(lines.map((line) => `${line}\r\n`).join("")), message]);
};

/** Reads the envelope back. Ours comes first, whatever the message itself may claim. */
export const readEnvelope = (headers: Headers): Envelope => {
  const valueOf = (key: string) => headers.find((header) => header.key === key)?.value ?? "";
  const addresses = (key: string) => valueOf(key).split(", ").filter(Boolean);
  const mailId = decodeURIComponent(valueOf("x-local-mail"));
  return {
    delivered: addresses("x-local-delivered"),
    bounced: addresses("x-local-bounced"),
    mailId: mailId === "" ? undefined : mailId,
  };
};
