import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Decision } from "../../schemas/decision.ts";
import { StaleWrite } from "../domain/errors.ts";
import { secondsFor } from "../domain/working-days.ts";
import type { Decisions, Executions } from "../ports.ts";
import { cancelIfNobodyLeft, type NobodyLeftNeeds } from "./cancel-if-nobody-left.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { resumeDecision } from "./resume-decision.ts";

type Needs = NobodyLeftNeeds & {
  readonly decisions: Pick<Decisions, "find" | "unfinished" | "save" | "saveTogether">;
  readonly executions: Pick<Executions, "look" | "startDecision" | "resume">;
};

const seconds = secondsFor(stageOf("decision").workingDays);

/**
 * Passes on signatures that were saved and not passed on; starts workflows that never began, and anew
 * those that gave up before their decision was published; ends what nobody is left for.
 */
export const healDecisions =
  (needs: Needs) =>
  async (most: number): Promise<number> => {
    const open = (await needs.decisions.unfinished()).slice(0, most);
    const healed = await fewAtOnce(open, async (decision) => {
      try {
        return await mended(needs, decision);
      } catch {
        return false; // One that cannot be helped does not stop the others; its turn comes again.
      }
    });
    return healed.filter(Boolean).length;
  };

const mended = async (needs: Needs, decision: Decision): Promise<boolean> => {
  const { decisions, executions } = needs;
  const { id, state, resumed, runs = 1 } = decision;
  if (await cancelIfNobodyLeft(needs)(id)) return true;
  const there = await executions.look("decision", id, runs);
  if (there === "absent") {
    await executions.startDecision(id, seconds, runs);
    return true;
  }
  if (there === "running") {
    if (state !== "approved" || resumed) return false;
    await resumeDecision({ executions })(decision);
    return true;
  }
  try {
    // Counted first: a start that fails is found absent by the next sweep.
    await decisions.save({ ...decision, runs: runs + 1 });
  } catch (error) {
    if (error instanceof StaleWrite) return false; // It has moved on since the list was read.
    throw error;
  }
  await executions.startDecision(id, seconds, runs + 1);
  return true;
};
