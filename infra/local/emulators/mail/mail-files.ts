import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../write-durably.ts";

/** Whether mails came back: not, came back but nobody was told yet, or came back and was told. */
type Fate = "" | ".bouncing" | ".bounced";

/** A kept mail, known by its file's name alone. */
export type MailFile = { readonly id: string; readonly at: number; readonly fate: Fate };

/** The mails of a folder, one `.eml` file each; oldest first. */
export type MailFiles = {
  readonly all: () => readonly MailFile[];
  readonly find: (id: string) => MailFile | undefined;
  readonly keep: (mail: MailFile, content: Uint8Array) => Promise<void>;
  readonly contentOf: (mail: MailFile) => Promise<Buffer>;
  /** Notes, once and for all, that those concerned were told of the bounce. */
  readonly told: (mail: MailFile) => Promise<void>;
};

const shape = /^(\d{15})-([0-9a-f-]+)(|\.bouncing|\.bounced)\.eml$/;
const nameOf = ({ id, at, fate }: MailFile) => `${String(at).padStart(15, "0")}-${id}${fate}.eml`;

/** Opens a folder of mails. What a mail is and what became of it stands in its file's name. */
export const mailFiles = async (folder: string): Promise<MailFiles> => {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).sort();
  const kept = new Map(names.flatMap(mailOf).map((mail) => [mail.id, mail]));
  const pathOf = (mail: MailFile) => join(folder, nameOf(mail));

  return {
    all: () => [...kept.values()],
    find: (id) => kept.get(id),
    keep: async (mail, content) => {
      await writeDurably(pathOf(mail), content);
      kept.set(mail.id, mail);
    },
    contentOf: (mail) => readFile(pathOf(kept.get(mail.id) ?? mail)),
    told: async (mail) => {
      const after: MailFile = { ...mail, fate: ".bounced" };
      await rename(pathOf(mail), pathOf(after));
      kept.set(mail.id, after);
    },
  };
};

const mailOf = (name: string): MailFile[] => {
  const [, at, id, suffix] = shape.exec(name) ?? [];
  if (id === undefined) return [];
  const fate = suffix === ".bouncing" || suffix === ".bounced" ? suffix : "";
  return [{ id, at: Number(at), fate }];
};
