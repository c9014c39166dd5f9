import type { Id } from "../../schemas/primitives.ts";
import { DraftDecisionsInput, DraftDecisionsOutput } from "../../schemas/steps.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { noteDecision } from "../acts/note-decision.ts";
import { startDecision, type StartDecisionNeeds } from "../acts/start-decision.ts";
import { NotFound } from "../domain/errors.ts";
import { decisionsOf } from "../domain/votes/decisions-of.ts";
import type { Digester, Nominations, Sessions } from "../ports.ts";
import {
  clock,
  decisions,
  digester,
  executions,
  nominations,
  registry,
  sessions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = StartDecisionNeeds & {
  readonly sessions: Sessions;
  readonly nominations: Pick<Nominations, "find" | "findMany" | "events" | "save">;
  readonly digester: Digester;
};

/**
 * Drafts one decision for each award of a council session and starts its way to the signature. Safe
 * to repeat: a decision's id follows from session and award, and its execution bears that id.
 */
export const draftDecisions =
  (needs: Needs) =>
  async ({ sessionId }: DraftDecisionsInput): Promise<DraftDecisionsOutput> => {
    const session = await needs.sessions.find(sessionId);
    if (!session) throw new NotFound(sessionId);
    const ids = session.candidates.map(({ nominationId }) => nominationId);
    const lists = decisionsOf(session, await needs.nominations.findMany(ids));
    const tallyDigest = session.results.at(-1)?.digest;
    const decisionIds: Id[] = [];
    for (const { award, awardees } of lists) {
      const id = `d-${needs.digester(`${session.id} ${award}`).slice(0, 16)}`;
      await startDecision(needs)({
        ...{ id, award, awardees: [...awardees], sessionId, seasonId: session.seasonId },
        ...(tallyDigest !== undefined && { tallyDigest }),
      });
      await fewAtOnce(awardees, ({ nominationId }) => claim(needs, nominationId, id));
      decisionIds.push(id);
    }
    return { decisionIds };
  };

/** A nomination that was put into another decision since, or has ended, is left alone. */
const claim = (needs: Needs, nominationId: Id, decisionId: Id): Promise<void> =>
  noteDecision(needs)(
    nominationId,
    { kind: "decision-drafted", actor: { kind: "system" }, facts: { decision: decisionId } },
    (nomination) =>
      nomination.state === "closed" || nomination.decisionId !== undefined
        ? undefined
        : { ...nomination, decisionId },
  );

export const handler = step({
  name: "draft-decisions",
  input: DraftDecisionsInput,
  output: DraftDecisionsOutput,
  run: (input) =>
    draftDecisions({
      sessions: sessions(),
      nominations: nominations(),
      decisions: decisions(),
      executions: executions(),
      registry: registry(),
      clock: clock(),
      digester: digester(),
    })(input),
});
