import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import {
  frozenInDraft,
  frozenToHolder,
  frozenToOwner,
  unfrozenToHolder,
  unfrozenToOwner,
} from "../domain/notices/freeze.ts";
import type { FreezeActName } from "../domain/freezes/read-freeze.ts";
import type { Decisions, Links } from "../ports.ts";
import { askHolder } from "./ask-holder.ts";
import { tellDesk } from "./tell-desk.ts";
import { tellHolders, type TellNeeds } from "./tell-holders.ts";
import { tellOfficers } from "./tell-officers.ts";

type Needs = TellNeeds & {
  readonly links: Links;
  readonly decisions: Pick<Decisions, "find">;
};

/**
 * Tells officers and holder that a nomination rests or goes on, never why; a review that goes on is
 * asked for anew, and the desk learns of a draft that cannot be signed. `occasion` names the mark, so
 * that a repeat tells nobody twice.
 */
export const tellOfFreeze =
  (needs: Needs) =>
  async (
    act: FreezeActName,
    nomination: Nomination,
    stage: StageRecord | undefined,
    occasion: string,
  ): Promise<void> => {
    const wait = stage ?? plannedWait(nomination);
    if (!wait) return;
    const toOwner = act === "freeze" ? frozenToOwner : unfrozenToOwner;
    const toHolder = act === "freeze" ? frozenToHolder : unfrozenToHolder;
    await tellOfficers(needs)(nomination, (facts) => toOwner(facts, wait, occasion));
    if (nomination.holder && nomination.holder.role !== "officer") {
      await tellHolders(needs)(nomination.holder, nomination, (facts) =>
        toHolder(facts, wait, occasion),
      );
    }
    if (act === "lift" && stage?.kind === "review" && !stage.answer) {
      await askHolder(needs)(nomination, stage, `u${occasion}`);
    }
    if (act === "freeze") await tellOfDraft(needs, nomination, occasion);
  };

/** What a nomination waits for while its workflow has not opened the stage yet. */
const plannedWait = ({ route, current }: Nomination) => {
  const stage = route[current]?.name;
  return stage && { stage, kind: stageOf(stage).kind };
};

const tellOfDraft = async (
  needs: Needs,
  nomination: Nomination,
  occasion: string,
): Promise<void> => {
  const { id, decisionId } = nomination;
  const decision = decisionId === undefined ? undefined : await needs.decisions.find(decisionId);
  if (decision?.state !== "waiting") return;
  if (!decision.awardees.some(({ nominationId }) => nominationId === id)) return;
  await tellDesk(needs)(nomination, (facts) => frozenInDraft(facts, decision.id, occasion));
};
