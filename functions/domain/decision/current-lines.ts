import type { Decision } from "../../../schemas/decision.ts";
import type { PaperAwardee } from "../../../schemas/paper.ts";
import type { Id } from "../../../schemas/primitives.ts";
import type { Organisation } from "../../../schemas/registry.ts";
import { awardeeLines } from "./awardee-lines.ts";

/** An awardee's line as it reads today, and the decision that took the award back, if one did. */
export type CurrentLine = {
  readonly nominationId: Id;
  readonly line: PaperAwardee;
  readonly revokedBy: Id | undefined;
};

/** The list of a decision as it reads after everything that amended it, in its own order. */
export const currentLines = (
  { awardees, amends, amendedBy = [] }: Pick<Decision, "awardees" | "amends" | "amendedBy">,
  organisations: readonly Pick<Organisation, "id" | "place">[],
): CurrentLine[] => {
  const printed = amends?.lines ?? awardeeLines(awardees, organisations);
  return awardees.flatMap(({ nominationId }, index) => {
    const line = printed[index];
    if (!line) return [];
    const own = amendedBy.filter(({ nominationIds }) => nominationIds.includes(nominationId));
    return {
      nominationId,
      line: own
        .flatMap(({ changes }) => changes)
        .filter((change) => change.nominationId === nominationId)
        .reduce((now, { part, to }) => ({ ...now, [part]: to }), line),
      revokedBy: own.find(({ act }) => act === "revoke")?.by,
    };
  });
};
