import { randomBytes, randomInt } from "node:crypto";
import type { Clock, Random } from "../ports.ts";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";
const receiptLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

const characters = (from: string, length: number) =>
  Array.from({ length }, () => from.charAt(randomInt(from.length))).join("");

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The machine's own chance, from the operating system. */
export const systemRandom: Random = {
  id: (kind) => `${kind}-${characters(letters, 16)}`,
  token: () => randomBytes(32).toString("base64url"),
  receipt: () => characters(receiptLetters, 16),
  shuffled: (things) => {
    const rest = [...things];
    return things.flatMap(() => rest.splice(randomInt(rest.length), 1));
  },
};
