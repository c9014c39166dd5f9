import { revisionWorkingDays } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { AwaitRevisionInput, Parked } from "../../schemas/steps.ts";
import type { StageNeeds } from "../acts/stage-needs.ts";
import { openWait, type NewWait } from "../acts/open-wait.ts";
import { tellOfficers } from "../acts/tell-officers.ts";
import { NotFound } from "../domain/errors.ts";
import { returned } from "../domain/notices/nomination.ts";
import { dueAfter } from "../domain/working-days.ts";
import type { Clock } from "../ports.ts";
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

type Input = AwaitRevisionInput;

/** Gives a returned dossier back to the cooperative and tells its officers what is missing. */
export const awaitRevision =
  (needs: Needs) =>
  async ({ nominationId, current, visit, taskToken }: Input): Promise<Parked> => {
    const opened = await openWait(needs)(nominationId, visit, taskToken, (nomination) =>
      Promise.resolve(newRevision(needs.clock, nomination, current, visit)),
    );
    if (!opened.parked) return { parked: false };
    await needs.links.void(nominationId, "new-version");
    await tellOfficers(needs)(opened.nomination, (facts) => returned(facts, visit));
    return { parked: true };
  };

const newRevision = (
  clock: Clock,
  nomination: Nomination,
  current: number,
  visit: number,
): NewWait => {
  const planned = nomination.route[current];
  if (!planned) throw new NotFound("stage");
  const now = clock.now();
  const holder = { role: "officer", organisationId: nomination.ownerId } as const;
  const due = dueAfter(now, revisionWorkingDays);
  return {
    nomination: {
      ...nomination,
      state: "returned",
      current,
      visit,
      holder,
      since: now,
      due,
      updatedAt: now,
    },
    stage: {
      nominationId: nomination.id,
      visit,
      kind: "revision",
      stage: planned.name,
      holder,
      openedAt: now,
      due,
      escalations: 0,
      resumed: false,
      version: 0,
    },
  };
};

export const handler = step({
  name: "await-revision",
  input: AwaitRevisionInput,
  output: Parked,
  run: (input) =>
    awaitRevision({
      nominations: nominations(),
      executions: executions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
