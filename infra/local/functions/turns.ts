/** Lets at most so many run at once; the others wait in line. */
export type Turns = {
  /** Resolves to a release when it is one's turn, to `undefined` when the wait was too long. */
  readonly take: () => Promise<(() => void) | undefined>;
};

/** Turns for `atOnce` at a time, each waited for at most `patience` milliseconds. */
export const turns = (atOnce: number, patience: number): Turns => {
  let taken = 0;
  const line = new Set<() => void>();

  const release = () => {
    taken -= 1;
    const [next] = line;
    next?.();
  };
  const start = () => {
    taken += 1;
    return release;
  };

  return {
    take: () =>
      taken < atOnce
        ? Promise.resolve(start())
        : new Promise((resolve) => {
            const called = () => {
              clearTimeout(giveUp);
              line.delete(called);
              resolve(start());
            };
            const giveUp = setTimeout(() => {
              line.delete(called);
              resolve(undefined);
            }, patience);
            line.add(called);
          }),
  };
};
