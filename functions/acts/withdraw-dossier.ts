import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { closedAsWithdrawn } from "../domain/dossier/withdrawal.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Clock, Decisions, Executions, Links, Nominations } from "../ports.ts";
import { answerStage, resumeAnswered } from "./answer-stage.ts";
import { cancelIfNobodyLeft } from "./cancel-if-nobody-left.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly decisions: Pick<Decisions, "find" | "saveTogether">;
  readonly executions: Executions;
  readonly links: Links;
  readonly clock: Clock;
};

/** What became of a withdrawal. `moving`: it is between two stages, and nobody's for a moment. */
export type Withdrawn = {
  readonly outcome: "withdrawn" | "already" | "closed" | "moving";
  readonly nomination: Nomination;
};

/**
 * Takes a nomination back at any moment before it ends. A draft closes at once; one under way closes
 * in the same write that answers its open stage, so nobody can still act on it.
 */
export const withdrawDossier =
  (needs: Needs) =>
  async (nominationId: Id, seat: PersonRole): Promise<Withdrawn> => {
    const nomination = await needs.nominations.find(nominationId);
    if (!nomination) throw new NotFound("nomination");
    if (nomination.state === "closed") {
      await resumeIfLeft(needs, nomination);
      return { outcome: nomination.ending === "withdrawn" ? "already" : "closed", nomination };
    }
    const actor = actorIn(seat);
    const at = needs.clock.now();
    if (nomination.state === "draft") {
      const after = closedAsWithdrawn(nomination, at);
      const events = [
        { kind: "withdrawn", at, actor, facts: {} } as const,
        { ...closedEvent, at, actor },
      ];
      return {
        outcome: "withdrawn",
        nomination: await needs.nominations.save({ before: nomination, after, events }),
      };
    }
    const stage = await needs.nominations.stage(nominationId, nomination.visit);
    if (!stage) return { outcome: "moving", nomination };
    const answered = await answerStage(needs)({
      nominationId,
      visit: nomination.visit,
      outcome: { outcome: "withdrawn" },
      actor,
      event: { kind: "withdrawn", facts: { stage: stage.stage } },
      then: closedEvent,
      alter: (now) => {
        // The stage that was read may be over by now; its answer then decides, not this.
        if (now.visit !== nomination.visit) throw new StaleWrite("visit");
        return closedAsWithdrawn(now, at);
      },
    });
    if (answered.stage.answer?.outcome !== "withdrawn") {
      return { outcome: "moving", nomination: answered.nomination };
    }
    await needs.links.void(nominationId, "withdrawn");
    await endEmptyDecision(needs, nomination);
    return {
      outcome: answered.outcome === "recorded" ? "withdrawn" : "already",
      nomination: answered.nomination,
    };
  };

const closedEvent = { kind: "closed", facts: { ending: "withdrawn", reason: "" } } as const;

/** A decision over this nomination alone has nothing left to sign; what fails here, the sweep does. */
const endEmptyDecision = async (needs: Needs, { decisionId }: Nomination): Promise<void> => {
  try {
    if (decisionId !== undefined) await cancelIfNobodyLeft(needs)(decisionId);
  } catch {
    // The withdrawal is recorded, and that is what was asked for.
  }
};

/** A withdrawal whose workflow was not told of it is told again. */
const resumeIfLeft = async (needs: Needs, { id, visit }: Nomination): Promise<void> => {
  const stage = await needs.nominations.stage(id, visit);
  if (stage) await resumeAnswered(needs)(stage);
};
