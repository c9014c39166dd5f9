/** How many milliseconds things take that are done one after the other, again and again. */
export const timedInTurn = async (
  times: number,
  acts: readonly (() => unknown)[],
  warmUp = Math.ceil(times / 5),
): Promise<number[][]> => {
  const taken = acts.map((): number[] => []);
  for (let turn = -warmUp; turn < times; turn += 1) {
    for (const [at, act] of acts.entries()) {
      const begun = performance.now();
      await act();
      if (turn >= 0) taken[at]?.push(performance.now() - begun);
    }
  }
  return taken;
};

/** How many milliseconds something takes, each of the times that it is done, after a few to warm up. */
export const timed = async (
  times: number,
  act: () => unknown,
  warmUp = Math.ceil(times / 5),
): Promise<number[]> => (await timedInTurn(times, [act], warmUp))[0] ?? [];
