import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { createTransport } from "nodemailer";
import type { Mail } from "../../schemas/mail.ts";
import { MailRecord } from "../../schemas/mail.ts";
import { StaleWrite } from "../domain/errors.ts";
import { asSent } from "../domain/notices/as-sent.ts";
import type { Clock, Mailer } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import { keys, lists } from "./keys.ts";
import type { WorkTable } from "./work-table.ts";

const recordOf = (mail: Mail, at: string): MailRecord => ({
  id: mail.id,
  kind: mail.kind,
  personId: mail.to.personId,
  name: mail.to.name,
  subject: mail.subject,
  about: mail.about,
  at,
  state: "pending",
});

/**
 * Sends through SES and keeps a record without the text. A mail that was sent is not sent again; one
 * whose sending was cut off is, because twice is better than never.
 */
export const sesMailer = (
  table: WorkTable,
  clock: Clock,
  { from, helpLine }: { readonly from: string; readonly helpLine: string },
): Mailer => {
  const sesClient = new SESv2Client({});
  const transport = createTransport({ SES: { sesClient, SendEmailCommand } });
  const find = (id: string) => table.get(MailRecord, keys.mail(id));

  const announce = async (mail: Mail): Promise<"send" | "sent already"> => {
    const about = mail.about.length === 1 ? mail.about[0] : undefined;
    const record = recordOf(mail, clock.now());
    try {
      await table.write([
        {
          put: {
            ...keys.mail(mail.id),
            ...(about !== undefined && {
              placePK: lists.placeOfMailAbout(about),
              placeSK: `${record.at}#${mail.id}`,
            }),
            ...record,
          },
          when: "absent",
        },
      ]);
      return "send";
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error;
      const earlier = await find(mail.id);
      return earlier?.state === "pending" ? "send" : "sent already";
    }
  };

  return {
    wasSent: async (mailId) => {
      const record = await find(mailId);
      return record !== undefined && record.state !== "pending";
    },
    send: async (mail) => {
      if ((await announce(mail)) === "sent already") return;
      const { messageId } = await calling(
        transport.sendMail({
          from,
          to: { name: mail.to.name, address: mail.to.email },
          subject: mail.subject,
          ...asSent(mail, helpLine),
          headers: { "x-suy-ton-mail": mail.id, "auto-submitted": "auto-generated" },
        }),
      );
      const bare = messageId.replace(/^<|@.*$/g, "");
      await table.write([
        {
          at: keys.mail(mail.id),
          set: {
            state: "sent",
            messageId: bare,
            holderPK: lists.holderOfMessage(bare),
            holderSK: mail.id,
          },
          when: "present",
        },
      ]);
    },
  };
};
