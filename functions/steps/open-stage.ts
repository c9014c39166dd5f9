import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { OpenStageInput, Parked } from "../../schemas/steps.ts";
import type { StageNeeds } from "../acts/stage-needs.ts";
import { askHolder } from "../acts/ask-holder.ts";
import { openWait, type NewWait } from "../acts/open-wait.ts";
import { seatThatReturned } from "../acts/seat-that-returned.ts";
import { tellDesk } from "../acts/tell-desk.ts";
import { tellOfficers } from "../acts/tell-officers.ts";
import { dayOf } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { holderOf } from "../domain/holders.ts";
import { submitted } from "../domain/notices/nomination.ts";
import { waitingForDecision } from "../domain/notices/waiting.ts";
import { dueAfter } from "../domain/working-days.ts";
import {
  clock,
  executions,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = StageNeeds;

type Input = OpenStageInput;

/** Opens a stage: who has it, since when, until when; and asks them. Safe to repeat. */
export const openStage =
  (needs: Needs) =>
  async ({ nominationId, current, visit, taskToken }: Input): Promise<Parked> => {
    const opened = await openWait(needs)(nominationId, visit, taskToken, (nomination) =>
      newStage(needs, nomination, current, visit),
    );
    if (!opened.parked) return { parked: false };
    await askHolder(needs)(opened.nomination, opened.stage, `e${opened.stage.escalations}`);
    await confirmReceipt(needs, opened.nomination, opened.stage);
    await tellWhoDrafts(needs, opened.nomination, opened.stage);
    return { parked: true };
  };

/**
 * The page that took the dossier tells its officers so; a crash in between would leave them without
 * that mail, and here it is sent if it was not.
 */
const confirmReceipt = async (needs: Needs, nomination: Nomination, stage: StageRecord) => {
  if (stage.kind !== "review" && stage.visit > 1) return;
  const holder = await needs.registry.organisation(stage.holder.organisationId);
  await tellOfficers(needs)(nomination, (facts) =>
    submitted(facts, holder?.name ?? stage.holder.organisationId, nomination.dossierVersion),
  );
};

/** After a council's vote the decision is drawn up by itself; otherwise the desk has to. */
const tellWhoDrafts = async (needs: Needs, nomination: Nomination, stage: StageRecord) => {
  if (stage.kind !== "signature" || isFrozen(nomination)) return;
  if (nomination.route.some(({ name }) => name === "council-vote")) return;
  const today = dayOf(stage.openedAt);
  await tellDesk(needs)(nomination, (facts) => waitingForDecision(facts, today));
};

const newStage = async (
  needs: Pick<Needs, "nominations" | "registry" | "clock">,
  nomination: Nomination,
  current: number,
  visit: number,
): Promise<NewWait> => {
  const { registry, clock } = needs;
  const planned = nomination.route[current];
  const season = await registry.season(nomination.seasonId);
  if (!planned || !season) throw new NotFound("stage");
  const cluster =
    nomination.clusterId === undefined
      ? undefined
      : await registry.cluster(nomination.clusterId, season.year);
  const rule = stageOf(planned.name);
  const now = clock.now();
  const holder =
    (await seatThatReturned(needs)(nomination.id, planned.name, visit - 1)) ??
    holderOf(planned.name, nomination, cluster);
  const due = dueAfter(now, rule.workingDays);
  return {
    nomination: {
      ...nomination,
      state: "in-stage",
      current,
      visit,
      holder,
      since: now,
      due,
      returnReasons: [],
      updatedAt: now,
    },
    stage: {
      nominationId: nomination.id,
      visit,
      kind: rule.kind,
      stage: planned.name,
      holder,
      openedAt: now,
      due,
      escalations: 0,
      resumed: false,
      version: 0,
    },
    event: {
      kind: "stage-opened",
      at: now,
      actor: { kind: "system" },
      facts: { stage: planned.name, organisation: holder.organisationId, due },
    },
  };
};

export const handler = step({
  name: "open-stage",
  input: OpenStageInput,
  output: Parked,
  run: (input) =>
    openStage({
      nominations: nominations(),
      executions: executions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
