import { canonical } from "../audit-chain.ts";

/** One digest over who took part in a round; kept with its result, so that no marker moves later. */
export const votersDigest = (
  markers: readonly string[],
  sha256: (text: string) => string,
): string => sha256(canonical([...markers].sort()));
