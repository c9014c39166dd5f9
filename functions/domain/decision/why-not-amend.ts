import type { Decision } from "../../../schemas/decision.ts";
import { stillHonoured } from "./standing.ts";

/**
 * Why a decision cannot be amended now: it is not published yet, amends another itself (that one is
 * to be amended again), honours nobody any more, or is being amended at this moment.
 */
export type Unamendable = "not-published" | "amends-another" | "revoked" | "pending";

/** What stands against amending a decision; undefined when nothing does. */
export const whyNotAmend = (decision: Decision): Unamendable | undefined => {
  if (decision.state !== "published") return "not-published";
  if (decision.amends) return "amends-another";
  if (stillHonoured(decision).length === 0) return "revoked";
  return decision.pending === undefined ? undefined : "pending";
};
