import type { CastFor } from "../../../schemas/ballot-box.ts";

/** Why a ballot link takes no ballot now, as its holder is told. */
export type BallotStanding =
  "already-cast" | "written" | "by-deputy" | "deputed" | "closed" | "not-yet";

type Followed = {
  readonly outcome: "already-cast" | "deputed" | "closed" | "not-yet" | "open";
  readonly how?: CastFor | undefined;
  readonly byDeputy: boolean;
};

/** What stands, told apart by who put the ballot in; a deputy who voted has voted. */
export const standingOf = ({ outcome, how, byDeputy }: Followed): BallotStanding => {
  if (outcome === "open") return "closed";
  if (outcome !== "already-cast" || how === undefined) return outcome;
  if (how.by === "written") return "written";
  return byDeputy ? "already-cast" : "by-deputy";
};
