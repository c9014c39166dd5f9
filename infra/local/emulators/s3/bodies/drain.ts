import type { Source } from "./patient-source.ts";

/** Reads on and forgets, until the end, so many bytes, or the client's silence. */
export const drain = async (source: Source, most: number): Promise<void> => {
  try {
    for (let left = most; left > 0;) {
      const { done, value } = await source.next();
      if (done) return;
      left -= value.length;
    }
  } catch {
    // A client that stopped sending has been answered already.
  }
};
