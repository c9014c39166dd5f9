import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod";
import { writeDurably } from "../write-durably.ts";

type KeyFile<Key> = {
  readonly path: string;
  readonly make: () => Promise<Buffer>;
  /** Throws when the bytes are no such key. */
  readonly read: (id: string, bytes: Buffer) => Key;
};

const Stored = z.object({ id: z.uuid(), material: z.base64() });

/** The key of a file, readable by its owner only; made once, when the file is not there. */
export const keyIn = async <Key>({ path, make, read }: KeyFile<Key>): Promise<Key> => {
  const kept = await textOf(path);
  if (kept !== undefined) return parsed(path, kept, read);
  const id = crypto.randomUUID();
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeDurably(path, JSON.stringify({ id, material: bytes.toString("base64") }), 0o600);
  return read(id, bytes);
};

const textOf = async (path: string) => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
};

const parsed = <Key>(path: string, text: string, read: KeyFile<Key>["read"]): Key => {
  try {
    const { id, material } = Stored.parse(JSON.parse(text));
    return read(id, Buffer.from(material, "base64"));
  } catch {
    // A new key in its place would make every sealed ballot unreadable for ever.
    throw new Error(`The key file ${path} is damaged: put it back from a copy of the data folder.`);
  }
};
