/** A number in [0, 1) that depends on the seed alone (mulberry32). */
export const seededRandom = (seed: number): number => {
  const start = (Math.trunc(seed) + 0x6d2b79f5) | 0;
  const mixed = Math.imul(start ^ (start >>> 15), start | 1);
  const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
  return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
};
