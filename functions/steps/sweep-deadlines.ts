import type { Nomination } from "../../schemas/nomination.ts";
import { SweepDeadlinesInput, SweepDeadlinesOutput } from "../../schemas/steps.ts";
import { askAgain, type AskAgainNeeds } from "../acts/ask-again.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { healDecisions } from "../acts/heal-decisions.ts";
import { healNomination, type Standing } from "../acts/heal-nomination.ts";
import { healSessions } from "../acts/heal-sessions.ts";
import { mayRemind } from "../domain/desk/desk-row.ts";
import { dueReminder } from "../domain/desk/due-reminder.ts";
import type { Decisions, Executions, Nominations, Sessions } from "../ports.ts";
import {
  clock,
  decisions,
  executions,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
  sessions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = AskAgainNeeds & {
  readonly nominations: Nominations;
  readonly sessions: Pick<Sessions, "find" | "unfinished">;
  readonly decisions: Pick<Decisions, "find" | "unfinished" | "save" | "saveTogether">;
  readonly executions: Executions;
};

/** How many pages of nominations one run reads, and how many sessions and decisions it works on. */
const mostPages = 100;
const mostAtATime = 150;

/**
 * Reminds of what is nearly due or overdue, and brings records and workflows together again. Never
 * answers for anybody; one that cannot be helped does not stop the others. Safe to repeat. What all
 * of them need is read together, so that every run looks at all of a season.
 */
export const sweepDeadlines = (needs: Needs) => async (): Promise<SweepDeadlinesOutput> => {
  const mine = await standings(needs, await everythingOpen(needs));
  const unfinished = await needs.sessions.unfinished();
  const outcomes = await fewAtOnce(mine, (standing) =>
    unlessItFails(async () => {
      const healed = await healNomination(needs)(standing);
      if (healed !== "sound" || !mayRemind(standing.nomination, unfinished)) return healed;
      return (await remind(needs, standing)) ? "reminded" : "sound";
    }),
  );
  const count = (outcome: (typeof outcomes)[number]) =>
    outcomes.filter((one) => one === outcome).length;
  return {
    looked: mine.length,
    reminded: count("reminded"),
    resumed: count("resumed"),
    started: count("started"),
    stuck: count("stuck"),
    sessions: await healSessions(needs)(mostAtATime),
    decisions: await healDecisions(needs)(mostAtATime),
    failed: count("failed"),
  };
};

const everythingOpen = async ({ nominations }: Needs): Promise<Nomination[]> => {
  const all: Nomination[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await nominations.open(cursor);
    all.push(...page.items);
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return all;
};

const standings = async (
  { nominations, executions }: Needs,
  open: readonly Nomination[],
): Promise<Standing[]> => {
  const stages = await nominations.stagesOf(open);
  const stageOf = new Map(stages.map((stage) => [`${stage.nominationId} ${stage.visit}`, stage]));
  // Without the list each is looked up by itself.
  const running = await executions.running("nomination").catch(() => new Set<string>());
  return open.map((nomination) => ({
    nomination,
    stage: stageOf.get(`${nomination.id} ${nomination.visit}`),
    runs: running.has(nomination.id),
  }));
};

const remind = async (needs: Needs, { nomination, stage }: Standing): Promise<boolean> => {
  const occasion = stage && dueReminder(stage, needs.clock.now());
  if (stage === undefined || occasion === undefined) return false;
  await askAgain(needs)(nomination, stage, occasion);
  return true;
};

const unlessItFails = async <Outcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | "failed"> => {
  try {
    return await work();
  } catch {
    // Counted, and tried again at its next turn.
    return "failed";
  }
};

export const handler = step({
  name: "sweep-deadlines",
  input: SweepDeadlinesInput,
  output: SweepDeadlinesOutput,
  run: () =>
    sweepDeadlines({
      nominations: nominations(),
      sessions: sessions(),
      decisions: decisions(),
      executions: executions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(),
});
