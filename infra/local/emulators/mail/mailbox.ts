import PostalMime from "postal-mime";
import { readEnvelope } from "./envelope.ts";
import type { Mail } from "./mail.ts";
import type { MailFile, MailFiles } from "./mail-files.ts";

/** Which mails to show: the newest so many, or those to one address only. */
export type Wanted = { readonly limit?: number; readonly to?: string };

/** What was delivered, to be read. */
export type Mailbox = {
  /** Newest first. */
  readonly list: (wanted?: Wanted) => Promise<Mail[]>;
  readonly find: (id: string) => Promise<Mail | undefined>;
};

const remembered = 500;

/** Reads mails from their files, and remembers the newest: they are what is looked at. */
export const mailbox = (files: MailFiles): Mailbox => {
  const cache = new Map<string, Mail>();

  const read = async (file: MailFile, place: number): Promise<Mail> => {
    const mail = cache.get(file.id) ?? (await parsed(file, await files.contentOf(file)));
    if (place < remembered) cache.set(file.id, mail);
    return mail;
  };
  const forgetOld = (newestFirst: readonly MailFile[]) => {
    if (cache.size <= 2 * remembered) return;
    const newest = new Set(newestFirst.slice(0, remembered).map(({ id }) => id));
    for (const id of cache.keys()) if (!newest.has(id)) cache.delete(id);
  };

  return {
    list: async ({ limit = Infinity, to } = {}) => {
      const newestFirst = files.all().toReversed();
      const mails: Mail[] = [];
      for (const [place, file] of newestFirst.entries()) {
        if (mails.length >= limit) break;
        const mail = await read(file, place);
        if (reached(mail, to)) mails.push(mail);
      }
      forgetOld(newestFirst);
      return mails;
    },
    find: async (id) => {
      const file = files.find(id);
      const mail = file && (await read(file, remembered));
      return mail && reached(mail) ? mail : undefined;
    },
  };
};

const parsed = async ({ id, at }: MailFile, content: Buffer): Promise<Mail> => {
  const { headers, subject = "", text = "", html = "" } = await PostalMime.parse(content);
  const to = readEnvelope(headers).delivered.join(", ");
  // The parser ends every text with a line break of its own.
  return { id, to, subject, text: text.replace(/\n$/, ""), html, at: new Date(at).toISOString() };
};

/** A mail that came back from all its recipients is in nobody's mailbox. */
const reached = (mail: Mail, address?: string) =>
  address === undefined
    ? mail.to !== ""
    : mail.to.toLowerCase().split(", ").includes(address.toLowerCase());
