/** Keeps track of what the engine is doing, so that a test or a clock can wait until it rests. */
export type Activity = {
  /** Notes that something began; call the answer, once or more, when it is over. */
  readonly begin: () => () => void;
  /** A mark to wait from: what began before it is not waited for. */
  readonly mark: () => number;
  /** Settles when nothing that began since the mark (0: ever) is still going on. */
  readonly restSince: (mark: number) => Promise<void>;
};

type Waiting = { readonly mark: number; left: number; readonly settle: () => void };

/** Starts with nothing going on. */
export const activity = (): Activity => {
  const going = new Set<number>();
  const waiting = new Set<Waiting>();
  let last = 0;

  const ended = (number: number) => {
    if (!going.delete(number)) return;
    for (const one of waiting) {
      if (number > one.mark) one.left--;
      if (one.left > 0) continue;
      waiting.delete(one);
      one.settle();
    }
  };

  return {
    begin: () => {
      const number = ++last;
      going.add(number);
      for (const one of waiting) one.left++;
      return () => {
        ended(number);
      };
    },
    mark: () => last,
    restSince: (mark) =>
      new Promise((settle) => {
        const left = [...going].filter((number) => number > mark).length;
        if (left === 0) settle();
        else waiting.add({ mark, left, settle });
      }),
  };
};
