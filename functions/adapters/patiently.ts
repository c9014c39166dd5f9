import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

const tries = 16;
const longest = 1000;

/** Tries again, after a random wait that grows, while the failure is one that passes by itself. */
export const patiently = async <Answer>(
  attempt: () => Promise<Answer>,
  passes: (error: unknown) => boolean,
): Promise<Answer> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === tries || !passes(error)) throw error;
      await sleep(randomInt(1, Math.min(longest, 25 * 2 ** tried)));
    }
  }
};
