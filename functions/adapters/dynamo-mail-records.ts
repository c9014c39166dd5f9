import { MailRecord } from "../../schemas/mail.ts";
import type { MailRecords } from "../ports.ts";
import { keys, lists } from "./keys.ts";
import type { WorkTable } from "./work-table.ts";

/** What is kept of the mails that were sent. */
export const dynamoMailRecords = (table: WorkTable): MailRecords => ({
  about: (nominationId) =>
    table.all(MailRecord, {
      index: "byPlace",
      partition: lists.placeOfMailAbout(nominationId),
    }),
  bounced: async (messageId) => {
    const { items } = await table.query(MailRecord, {
      index: "byHolder",
      partition: lists.holderOfMessage(messageId),
      limit: 1,
    });
    const record = items.at(0);
    if (!record) return undefined;
    await table.write([{ at: keys.mail(record.id), set: { state: "bounced" }, when: "present" }]);
    return { ...record, state: "bounced" };
  },
});
