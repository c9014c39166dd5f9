/** How many milliseconds something takes, each of the times that it is done, after a few to warm up. */
export const timed = async (
  times: number,
  act: () => unknown,
  warmUp = Math.ceil(times / 5),
): Promise<number[]> => {
  const taken: number[] = [];
  for (let turn = -warmUp; turn < times; turn += 1) {
    const begun = performance.now();
    await act();
    if (turn >= 0) taken.push(performance.now() - begun);
  }
  return taken;
};
