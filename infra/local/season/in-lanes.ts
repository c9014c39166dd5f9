/** Does something for each of many things in their order, so many at once and never more. */
export const inLanes = async <Thing>(
  lanes: number,
  things: readonly Thing[],
  act: (thing: Thing) => Promise<unknown>,
): Promise<void> => {
  const left = things.values();
  const lane = async () => {
    for (const thing of left) await act(thing);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
