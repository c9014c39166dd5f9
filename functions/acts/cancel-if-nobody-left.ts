import type { Decision } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Clock, Decisions, Nominations } from "../ports.ts";
import { cancelDecision, type CancelNeeds } from "./cancel-decision.ts";

/** What looking for somebody on a decision's list needs. */
export type NobodyLeftNeeds = CancelNeeds & {
  readonly decisions: Pick<Decisions, "find" | "saveTogether">;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly clock: Clock;
};

/**
 * Cancels a decision that waits for its signature when every nomination on its list has ended, so that
 * nobody is reminded of signing nothing. A decision that amends another concerns ended ones always.
 */
export const cancelIfNobodyLeft =
  (needs: NobodyLeftNeeds) =>
  async (id: Id): Promise<boolean> => {
    const decision = await needs.decisions.find(id);
    if (!decision || !(await nobodyLeft(needs, decision))) return false;
    const at = needs.clock.now();
    const cancellation = { at, why: "nobody-left", by: { kind: "system" } } as const;
    return (await cancelDecision(needs)(id, cancellation)) === "cancelled";
  };

const nobodyLeft = async (
  { nominations }: Pick<NobodyLeftNeeds, "nominations">,
  { state, amends, awardees }: Decision,
): Promise<boolean> => {
  if (state !== "waiting" || amends) return false;
  const found = await nominations.findMany(awardees.map(({ nominationId }) => nominationId));
  return found.every((nomination) => nomination.state === "closed");
};
