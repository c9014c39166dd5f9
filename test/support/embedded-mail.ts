import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { createTransport } from "nodemailer";
import type { AccessKeys } from "../../infra/local/access.ts";

/** An SES client for an embedded mail service. */
export const sesAt = (endpoint: string, credentials: AccessKeys) =>
  new SESv2Client({ endpoint, region: "local", credentials, maxAttempts: 1 });

/** Sends as the product does: a raw message that nodemailer composes, marked with the mail's id. */
export const sendAsProduct = async (
  sesClient: SESv2Client,
  to: string | string[],
  mailId: string,
) => {
  const transport = createTransport({ SES: { sesClient, SendEmailCommand } });
  const { response } = await transport.sendMail({
    from: "Suy Tôn <suy-ton@vca.example>",
    to,
    subject: `Cần ý kiến trước 16/10: ${mailId}`,
    text: "Kính gửi bà Y Hoa,\n\nMở http://localhost:3000/links/abc?x=1.\n",
    html: '<p>Kính gửi bà Y Hoa, <a href="http://localhost:3000/links/abc">mở hồ sơ</a></p>',
    headers: { "x-suy-ton-mail": mailId },
  });
  return response;
};
