import * as z from "zod";
import { Refusal } from "../refusal.ts";

const Text = z.strictObject({ Data: z.string(), Charset: z.string().optional() });
const Addresses = z.array(z.string()).default([]);
const line = z.string().regex(/^[^\r\n]*$/, "must be one line");

const Simple = z.strictObject({
  Subject: Text.extend({ Data: line }),
  Body: z
    .strictObject({ Text: Text.optional(), Html: Text.optional() })
    .refine(({ Text, Html }) => Text ?? Html, "must hold Text, Html or both"),
  Headers: z
    .array(z.strictObject({ Name: z.string().regex(/^[\x21-\x39\x3b-\x7e]+$/), Value: line }))
    .default([]),
});
const Raw = z.strictObject({ Data: z.base64().transform((data) => Buffer.from(data, "base64")) });

/** What SendEmail takes. A field that is not here is refused, never ignored. */
const SendEmail = z.strictObject({
  FromEmailAddress: z.string().optional(),
  Destination: z
    .strictObject({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses })
    .optional(),
  ReplyToAddresses: Addresses,
  Content: z.xor([z.strictObject({ Simple }), z.strictObject({ Raw })]),
  EmailTags: z
    .array(z.strictObject({ Name: z.string(), Value: z.string().regex(/^[\w.@-]{1,256}$/) }))
    .default([]),
  ConfigurationSetName: z.string().optional(),
});

/** A request to send, as it was asked. */
export type SendRequest = z.infer<typeof SendEmail>;

/** The simple kind of content: subject and bodies, for SES to put together. */
export type SimpleContent = z.infer<typeof Simple>;

/** Reads the body of a SendEmail request. */
export const sendRequest = (body: Buffer): SendRequest => {
  const { success, data, error } = SendEmail.safeParse(jsonOf(body));
  if (success) return data;
  throw new Refusal("BadRequestException", z.prettifyError(error));
};

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal("BadRequestException", "The body is not JSON.");
  }
};
