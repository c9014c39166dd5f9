/** Reads a stream of bytes piece by piece, never holding more than one chunk and a delimiter. */
export type ByteReader = {
  /** Exactly so many bytes. */
  readonly take: (count: number) => AsyncGenerator<Buffer>;
  /** All bytes before the delimiter, which is consumed. */
  readonly until: (delimiter: Buffer) => AsyncGenerator<Buffer>;
};

/** Makes a reader; `tooShort` is thrown when the source ends inside what was asked for. */
export const byteReader = (
  source: AsyncIterator<Buffer>,
  tooShort: () => Error,
  start: Buffer = Buffer.alloc(0),
): ByteReader => {
  let held = start;

  const more = async () => {
    const next = await source.next();
    if (next.done) throw tooShort();
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
  };
  const cut = (count: number) => {
    const piece = held.subarray(0, count);
    held = held.subarray(piece.length);
    return piece;
  };

  return {
    take: async function* (count) {
      for (let left = count; left > 0;) {
        if (held.length === 0) await more();
        const piece = cut(left);
        left -= piece.length;
        if (piece.length > 0) yield piece;
      }
    },
    until: async function* (delimiter) {
      for (;;) {
        const at = held.indexOf(delimiter);
        // The end of what is held may be the beginning of the delimiter.
        const ready = at >= 0 ? at : Math.max(0, held.length - delimiter.length + 1);
        if (ready > 0) yield cut(ready);
        if (at >= 0) {
          cut(delimiter.length);
          return;
        }
        await more();
      }
    },
  };
};

/** Joins the pieces of something small, or throws once it is longer than allowed. */
export const joined = async (
  pieces: AsyncIterable<Buffer>,
  most: number,
  tooLong: () => Error,
): Promise<Buffer> => {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw tooLong();
    kept.push(piece);
  }
  return Buffer.concat(kept);
};
