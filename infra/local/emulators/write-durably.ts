import { open, rename } from "node:fs/promises";

/** Puts a file in place all at once: after a crash it is there entire, or not at all. */
export const writeDurably = async (
  path: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> => {
  const draft = `${path}.draft`;
  const file = await open(draft, "w", mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
};
