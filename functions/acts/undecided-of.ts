import type { Decision } from "../../schemas/decision.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Decisions, Nominations } from "../ports.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "inStage">;
  readonly decisions: Pick<Decisions, "find">;
};

/** A nomination to be decided; `before` is the decision that followed a council's vote and was cancelled, or went without it. */
export type Undecided = { readonly nomination: Nomination; readonly before: Decision | undefined };

/**
 * The nominations of a season that wait for a decision nobody has drawn up. Those that a council
 * voted on get theirs from the session, and come here when that one was cancelled. A claim for a
 * decision that was cancelled, never recorded, or drawn up without it because it was frozen counts for
 * nothing, except for the gathering that made it.
 */
export const undecidedOf =
  ({ nominations, decisions }: Needs) =>
  async (seasonId: string, own?: Id): Promise<Undecided[]> => {
    const found: Nomination[] = [];
    let cursor: string | undefined;
    do {
      const part = await nominations.inStage(seasonId, "decision", cursor);
      found.push(...part.items);
      cursor = part.next;
    } while (cursor !== undefined);

    const claims = new Map<Id, Decision | undefined>();
    for (const id of new Set(found.flatMap(({ decisionId }) => decisionId ?? [])))
      if (id !== own) claims.set(id, await decisions.find(id));

    return found.flatMap((nomination) => {
      const claim = claims.get(nomination.decisionId ?? "");
      if (claim && claim.state !== "cancelled" && names(claim, nomination)) return [];
      const voted = nomination.route.some(({ name }) => name === "council-vote");
      if (voted && !claim && (own === undefined || nomination.decisionId !== own)) return [];
      return [{ nomination, before: voted ? claim : undefined }];
    });
  };

const names = ({ awardees }: Decision, { id }: Nomination): boolean =>
  awardees.some(({ nominationId }) => nominationId === id);
