const longest = 120_000;
const pause = 40;

/** Looks again and again until something is there, with pauses in milliseconds; throws when it does not come. */
export const until = async <Thing>(
  what: string,
  look: () => Promise<Thing | undefined>,
  pauseBetween = pause,
): Promise<Thing> => {
  const end = Date.now() + longest;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseBetween));
  }
};
