import { createHash } from "node:crypto";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * The id that a form of the play carries: the same in every playing, so that a play which was cut
 * off and begins again sends the same form twice instead of two.
 */
export const stableId = (kind: "n" | "s" | "d", name: string): string =>
  `${kind}-${[...createHash("sha256").update(name).digest()]
    .slice(0, 16)
    .map((byte) => letters.charAt(byte % letters.length))
    .join("")}`;
