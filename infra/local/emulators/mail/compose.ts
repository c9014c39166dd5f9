import type { SendRequest, SimpleContent } from "./send-request.ts";

/** Puts subject and bodies together as a message, as SES does for content that is not raw. */
export const compose = async (
  { FromEmailAddress, Destination, ReplyToAddresses }: SendRequest,
  { Subject, Body, Headers }: SimpleContent,
): Promise<Buffer> => {
  // The product sends raw messages: only who does not pays for this.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail({
    from: FromEmailAddress,
    to: Destination?.ToAddresses ?? [],
    cc: Destination?.CcAddresses ?? [],
    replyTo: ReplyToAddresses,
    subject: Subject.Data,
    ...(Body.Text && { text: Body.Text.Data }),
    ...(Body.Html && { html: Body.Html.Data }),
    headers: Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return Buffer.isBuffer(message) ? message : Buffer.from("");
};
