import * as z from "zod";
import { until } from "./until.ts";

/** A mail as the mailbox lists it. */
export const ReceivedMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  at: z.string(),
});
export type ReceivedMail = z.infer<typeof ReceivedMail>;

const Mails = z.array(ReceivedMail);

/** The newest mails, newest first. */
export const mailsTo = async (home: string, address: string): Promise<ReceivedMail[]> => {
  const response = await fetch(`${home}/_local/mail?to=${encodeURIComponent(address)}`, {
    headers: { accept: "application/json" },
  });
  const mails = Mails.parse(await response.json());
  return mails.filter(({ to }) => to.includes(address));
};

/** Waits for a mail to somebody that has a link of a kind and says something; the link's path. */
export const linkMailedTo = (
  home: string,
  address: string,
  kind: "review" | "ballot" | "sign" | "chair",
  saying: string,
): Promise<string> =>
  until(`a mail to ${address} about ${saying}`, async () => {
    const mails = await mailsTo(home, address);
    for (const { subject, text } of mails) {
      // A host that starts again may have another port than the one its earlier mails name.
      const link = new RegExp(`https?://[^/\\s]+(/${kind}/[\\w-]{43})`).exec(text)?.[1];
      if (link !== undefined && (subject + text).replaceAll(/\s+/g, " ").includes(saying)) {
        return link;
      }
    }
    return undefined;
  });
