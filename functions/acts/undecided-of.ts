import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Decisions, Nominations } from "../ports.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "inStage">;
  readonly decisions: Pick<Decisions, "find">;
};

/**
 * The nominations of a season that wait for a decision nobody has drawn up. Those that a council
 * voted on get theirs from the session. A claim for a decision that was never recorded counts for
 * nothing, except for the gathering that made it.
 */
export const undecidedOf =
  ({ nominations, decisions }: Needs) =>
  async (seasonId: string, own?: Id): Promise<Nomination[]> => {
    const found: Nomination[] = [];
    let cursor: string | undefined;
    do {
      const part = await nominations.inStage(seasonId, "decision", cursor);
      found.push(...part.items);
      cursor = part.next;
    } while (cursor !== undefined);

    const byHand = found.filter(({ route }) => route.every(({ name }) => name !== "council-vote"));
    const claims = new Set(byHand.flatMap(({ decisionId }) => decisionId ?? []));
    const recorded = new Set<Id>();
    for (const id of claims) if (id !== own && (await decisions.find(id))) recorded.add(id);
    return byHand.filter(({ decisionId }) => decisionId === undefined || !recorded.has(decisionId));
  };
