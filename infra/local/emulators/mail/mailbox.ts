import PostalMime from "postal-mime";
import { readEnvelope } from "./envelope.ts";
import type { Mail } from "./mail.ts";
import type { MailFile, MailFiles } from "./mail-files.ts";
import { readHead } from "./read-head.ts";

/** Which mails to show: so many after the newest few, or those to one address only. */
export type Wanted = { readonly limit?: number; readonly skip?: number; readonly to?: string };

/** What was delivered, to be read. */
export type Mailbox = {
  /** Newest first. */
  readonly list: (wanted?: Wanted) => Promise<Mail[]>;
  readonly find: (id: string) => Promise<Mail | undefined>;
  /** How many mails went out, those that came back included. */
  readonly size: () => number;
};

const remembered = 200;

/**
 * Reads mails from their files, and remembers the newest: they are what is looked at. Of every mail
 * it remembers whom it reached, so that looking for somebody's reads nobody else's.
 */
export const mailbox = (files: MailFiles): Mailbox => {
  const cache = new Map<string, Mail>();
  const reached = new Map<string, readonly string[]>();

  const reachedBy = async (file: MailFile): Promise<readonly string[]> => {
    const known = reached.get(file.id) ?? deliveredTo(await readHead(await files.contentOf(file)));
    reached.set(file.id, known);
    return known;
  };
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
    list: async ({ limit = Infinity, skip = 0, to } = {}) => {
      const newestFirst = files.all().toReversed();
      const mails: Mail[] = [];
      let found = 0;
      for (const [place, file] of newestFirst.entries()) {
        if (mails.length >= limit) break;
        if (!isFor(await reachedBy(file), to)) continue;
        found += 1;
        if (found > skip) mails.push(await read(file, place));
      }
      forgetOld(newestFirst);
      return mails;
    },
    find: async (id) => {
      const file = files.find(id);
      return file && isFor(await reachedBy(file)) ? read(file, remembered) : undefined;
    },
    size: () => files.all().length,
  };
};

const parsed = async ({ id, at }: MailFile, content: Buffer): Promise<Mail> => {
  const { headers, subject = "", text = "", html = "" } = await PostalMime.parse(content);
  const to = readEnvelope(headers).delivered.join(", ");
  // The parser ends every text with a line break of its own.
  return { id, to, subject, text: text.replace(/\n$/, ""), html, at: new Date(at).toISOString() };
};

const deliveredTo = ({ headers }: Awaited<ReturnType<typeof readHead>>): readonly string[] =>
  readEnvelope(headers).delivered.map((address) => address.toLowerCase());

/** A mail that came back from all its recipients is in nobody's mailbox. */
const isFor = (addresses: readonly string[], to?: string): boolean =>
  to === undefined ? addresses.length > 0 : addresses.includes(to.toLowerCase());
