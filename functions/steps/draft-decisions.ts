import type { Awardee } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { DraftDecisionsInput, DraftDecisionsOutput } from "../../schemas/steps.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { noteDecision } from "../acts/note-decision.ts";
import { recordHeld } from "../acts/record-held.ts";
import {
  startDecision,
  type NewDecision,
  type StartDecisionNeeds,
} from "../acts/start-decision.ts";
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
 * Drafts one decision for each award of a council session and starts its way to the signature. Whoever
 * was chosen and is frozen is set aside for a later one. Safe to repeat: a decision's id follows from session and award, and its execution bears that id.
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
    for (const { award, awardees, frozen } of lists) {
      const vote = { award, sessionId, seasonId: session.seasonId };
      const shown = { ...vote, ...(tallyDigest !== undefined && { tallyDigest }) };
      if (frozen.length > 0) await setAside(needs, session, shown, frozen);
      if (awardees.length === 0) continue;
      const id = `d-${needs.digester(`${session.id} ${award}`).slice(0, 16)}`;
      await startDecision(needs)({ id, ...shown, awardees: [...awardees] });
      await fewAtOnce(awardees, ({ nominationId }) => claim(needs, nominationId, id));
      decisionIds.push(id);
    }
    return { decisionIds };
  };

/**
 * Records, as cancelled from the start, the decision that the frozen ones would have had: it keeps the
 * vote that theirs will rest on, and the desk sees it with the reason.
 */
const setAside = async (
  needs: Needs,
  { id: sessionId }: Session,
  vote: Omit<NewDecision, "id" | "awardees">,
  frozen: readonly Awardee[],
): Promise<void> => {
  const id = `d-${needs.digester(`${sessionId} ${vote.award} frozen`).slice(0, 16)}`;
  await recordHeld(needs)({ id, ...vote, awardees: [...frozen] });
  for (const { nominationId } of frozen) {
    const before = await needs.nominations.find(nominationId);
    if (!before || before.state === "closed" || before.decisionId !== undefined) continue;
    await needs.nominations.save({ before, after: { ...before, decisionId: id }, events: [] });
  }
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
