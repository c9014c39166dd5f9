import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { DraftDecisionsInput, DraftDecisionsOutput } from "../../schemas/steps.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import { decisionsOf, type DecisionList } from "../domain/votes/decisions-of.ts";
import { dueAfter, secondsFor } from "../domain/working-days.ts";
import type {
  Clock,
  Decisions,
  Digester,
  Executions,
  Nominations,
  Registry,
  Sessions,
} from "../ports.ts";
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

type Needs = {
  readonly sessions: Sessions;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly decisions: Decisions;
  readonly executions: Executions;
  readonly registry: Pick<Registry, "season">;
  readonly clock: Clock;
  readonly digester: Digester;
};

type Input = DraftDecisionsInput;
type Output = DraftDecisionsOutput;

const { workingDays } = stageOf("decision");

/**
 * Drafts one decision for each award of a council session and starts its way to the signature. Safe
 * to repeat: a decision's id follows from session and award, and its execution bears that id.
 */
export const draftDecisions =
  (needs: Needs) =>
  async ({ sessionId }: Input): Promise<Output> => {
    const session = await needs.sessions.find(sessionId);
    if (!session) throw new NotFound(sessionId);
    const ids = session.candidates.map(({ nominationId }) => nominationId);
    const lists = decisionsOf(session, await needs.nominations.findMany(ids));
    const decisionIds: Id[] = [];
    for (const list of lists) {
      const decision = await drafted(needs, session, list);
      await saveOnce(needs, decision);
      await needs.executions.startDecision(decision.id, secondsFor(workingDays));
      decisionIds.push(decision.id);
    }
    return { decisionIds };
  };

const drafted = async (
  { registry, clock, digester }: Needs,
  session: Session,
  { award, awardees }: DecisionList,
): Promise<Decision> => {
  const season = await registry.season(session.seasonId);
  if (!season) throw new NotFound(session.seasonId);
  const now = clock.now();
  const tallyDigest = session.results.at(-1)?.digest;
  return {
    id: `d-${digester(`${session.id} ${award}`).slice(0, 16)}`,
    seasonId: session.seasonId,
    award,
    year: season.year,
    sessionId: session.id,
    ...(tallyDigest !== undefined && { tallyDigest }),
    awardees: [...awardees],
    state: "waiting",
    resumed: false,
    openedAt: now,
    due: dueAfter(now, workingDays),
    version: 0,
  };
};

const saveOnce = async ({ decisions }: Needs, decision: Decision): Promise<void> => {
  try {
    await decisions.save(decision);
  } catch (error) {
    if (!(error instanceof StaleWrite)) throw error; // Drafted by an earlier try.
  }
};

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
