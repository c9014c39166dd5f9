import type { BallotBox } from "../../../schemas/ballot-box.ts";
import type { Instant } from "../../../schemas/primitives.ts";

/** Whether a box is there and takes ballots at a moment. */
export const takesBallots = (box: BallotBox | undefined, now: Instant): box is BallotBox =>
  box?.state === "open" && box.closesAt > now;
