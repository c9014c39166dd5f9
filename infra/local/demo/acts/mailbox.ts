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

/** The newest mails, newest first; further ones by leaving out those that were read. */
export const mailsTo = async (
  home: string,
  address: string,
  { skip = 0, limit = mostRead }: { readonly skip?: number; readonly limit?: number } = {},
): Promise<ReceivedMail[]> => {
  const asked = new URLSearchParams({ to: address, skip: String(skip), limit: String(limit) });
  const response = await fetch(`${home}/_local/mail?${asked.toString()}`, {
    headers: { accept: "application/json" },
  });
  const mails = Mails.parse(await response.json());
  return mails.filter(({ to }) => to.includes(address));
};

const mostRead = 500;

/** What a mailed link leads to. */
export type LinkKind = "review" | "ballot" | "sign" | "chair";

/** The path of the link of a kind in a mail, whatever host it names: a host that starts again may have another port. */
const linkIn = ({ text }: ReceivedMail, kind: LinkKind): string | undefined =>
  new RegExp(`https?://[^/\\s]+(/${kind}/[\\w-]{43})`).exec(text)?.[1];

const onOnePage = 100;

/** Waits until somebody has so many links of a kind; all of them, read a page of mails at a time. */
export const linksMailedTo = (
  home: string,
  address: string,
  kind: LinkKind,
  expected: number,
): Promise<string[]> =>
  until(`${expected} links to ${address}`, async () => {
    const links: string[] = [];
    for (let skip = 0; ; skip += onOnePage) {
      const mails = await mailsTo(home, address, { skip, limit: onOnePage });
      links.push(...mails.flatMap((mail) => linkIn(mail, kind) ?? []));
      if (mails.length < onOnePage) break;
    }
    return links.length >= expected ? links : undefined;
  });

/** Waits for a mail to somebody that has a link of a kind and says something; the link's path. */
export const linkMailedTo = (
  home: string,
  address: string,
  kind: LinkKind,
  saying: string,
): Promise<string> =>
  until(`a mail to ${address} about ${saying}`, async () => {
    const mails = await mailsTo(home, address);
    for (const mail of mails) {
      const link = linkIn(mail, kind);
      if (
        link !== undefined &&
        (mail.subject + mail.text).replaceAll(/\s+/g, " ").includes(saying)
      ) {
        return link;
      }
    }
    return undefined;
  });
