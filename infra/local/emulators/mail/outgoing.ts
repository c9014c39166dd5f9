import type { Address, Email } from "postal-mime";
import { Refusal } from "../refusal.ts";
import { addressIn } from "./addresses.ts";
import { compose } from "./compose.ts";
import { readHead } from "./read-head.ts";
import type { SendRequest } from "./send-request.ts";

/** A mail that may be sent: everything about it was checked. */
export type Outgoing = {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly message: Buffer;
  /** The product's own name for the mail: the same twice is the same mail. */
  readonly mailId: string | undefined;
};

const tenMegabytes = 10 * 1024 * 1024;
const mostRecipients = 50;

/** Checks a request to send as SES does, and makes it a message with an envelope. */
export const outgoing = async (request: SendRequest): Promise<Outgoing> => {
  const { FromEmailAddress, Destination, Content, EmailTags } = request;
  const named = [
    ...(Destination?.ToAddresses ?? []),
    ...(Destination?.CcAddresses ?? []),
    ...(Destination?.BccAddresses ?? []),
  ].map((text) => addressIn(text, "recipient"));
  // Before anything is composed of it.
  if (FromEmailAddress !== undefined) addressIn(FromEmailAddress, "sender");

  const message = "Raw" in Content ? Content.Raw.Data : await compose(request, Content.Simple);
  if (message.length > tenMegabytes) throw bad(`The message is longer than ${tenMegabytes} bytes.`);
  const email = await readHead(message);
  const sender = addressIn(onlyAddress(email), "sender");

  const recipients = [...new Set(Destination ? named : addressesIn(email))];
  if (recipients.length === 0) throw bad("The mail has no recipient.");
  if (recipients.length > mostRecipients) throw bad(`More than ${mostRecipients} recipients.`);

  const tag = EmailTags.find(({ Name }) => Name === "mail")?.Value;
  const mailId = headerOf(email, "x-suy-ton-mail") ?? tag;
  const from = FromEmailAddress === undefined ? sender : addressIn(FromEmailAddress, "sender");
  return { from, recipients, message, mailId };
};

const headerOf = ({ headers }: Email, key: string) =>
  headers.find((header) => header.key === key && header.value !== "")?.value;

/** The sender that a reader of the mail will see: the headers must name one, and one only. */
const onlyAddress = ({ headers, from }: Email) => {
  if (headers.filter(({ key }) => key === "from").length !== 1 || from?.address === undefined) {
    throw bad("The message does not say who it is from, or says it twice.");
  }
  return from.address;
};

const addressesIn = ({ to = [], cc = [], bcc = [] }: Email) =>
  [...to, ...cc, ...bcc].flatMap(inGroup).map((address) => addressIn(address, "recipient"));

const inGroup = ({ address, group }: Address) =>
  group ? group.map((member) => member.address) : [address];

const bad = (message: string) => new Refusal("BadRequestException", message);
