import type { Decision } from "../../schemas/decision.ts";
import type { DecisionPaper, PaperMode } from "../../schemas/paper.ts";
import type { LocalDate } from "../../schemas/primitives.ts";
import { dayOf } from "../domain/dates.ts";
import type { CouncilResult } from "../domain/decision/bases.ts";
import { decisionPaper } from "../domain/decision/paper.ts";
import type { Signer } from "../domain/decision/signature-block.ts";
import { NotFound } from "../domain/errors.ts";
import type { Registry, Sessions } from "../ports.ts";

/** What composing a decision's text needs. */
export type ComposeNeeds = {
  readonly registry: Pick<Registry, "season" | "organisations">;
  readonly sessions: Pick<Sessions, "find">;
  readonly publicUrl: string;
};

/** Who signs, the day whose regulations are cited, and whether it is still a draft. */
export type Composition = {
  readonly signer: Signer;
  readonly day: LocalDate;
  readonly mode: PaperMode;
};

/** The text of a decision, from its record and what the record names. */
export const composeDecision =
  ({ registry, sessions, publicUrl }: ComposeNeeds) =>
  async (decision: Decision, composition: Composition): Promise<DecisionPaper> => {
    const season = await registry.season(decision.seasonId);
    if (!season) throw new NotFound(decision.seasonId);
    const ids = decision.awardees.map(({ nominee }) => nominee.organisationId);
    return decisionPaper({
      ...composition,
      decision,
      season,
      publicUrl,
      organisations: await registry.organisations(ids),
      council: await councilOf(sessions, decision),
    });
  };

const councilOf = async (
  sessions: ComposeNeeds["sessions"],
  { sessionId }: Decision,
): Promise<CouncilResult | undefined> => {
  const session = sessionId === undefined ? undefined : await sessions.find(sessionId);
  const counted = session?.results.at(-1);
  return session && counted
    ? { bodyName: session.bodyName, day: dayOf(counted.countedAt) }
    : undefined;
};
