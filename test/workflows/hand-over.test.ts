import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { StageOutcome } from "../../schemas/nomination.ts";
import * as schemas from "../../schemas/steps.ts";
import { machines, type MachineName, type TaskName } from "../../workflows/definitions.ts";
import { inTurn } from "../support/scripted-tasks.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const inputs: Readonly<Record<TaskName, z.ZodType>> = {
  PlanRoute: schemas.PlanRouteInput,
  OpenStage: schemas.OpenStageInput,
  EscalateStage: schemas.EscalateStageInput,
  AwaitRevision: schemas.AwaitRevisionInput,
  EscalateRevision: schemas.EscalateStageInput,
  CloseNomination: schemas.CloseNominationInput,
  InviteVoters: schemas.InviteVotersInput,
  TallySession: schemas.TallySessionInput,
  AskChair: schemas.AskChairInput,
  EscalateChair: schemas.EscalateChairInput,
  AnnounceResult: schemas.AnnounceResultInput,
  DraftDecisions: schemas.DraftDecisionsInput,
  RequestSignature: schemas.RequestSignatureInput,
  EscalateSignature: schemas.EscalateSignatureInput,
  IssueDecision: schemas.IssueDecisionInput,
  PublishDecision: schemas.PublishDecisionInput,
};

const outputs = {
  PlanRoute: schemas.PlanRouteOutput,
  EscalateStage: schemas.EscalateStageOutput,
  EscalateRevision: schemas.EscalateStageOutput,
  CloseNomination: schemas.CloseNominationOutput,
  TallySession: schemas.TallySessionOutput,
  EscalateChair: schemas.EscalateChairOutput,
  AnnounceResult: schemas.AnnounceResultOutput,
  DraftDecisions: schemas.DraftDecisionsOutput,
  EscalateSignature: schemas.EscalateSignatureOutput,
  IssueDecision: schemas.IssueDecisionOutput,
  PublishDecision: schemas.PublishDecisionOutput,
} as const;

type Samples = {
  readonly [Task in keyof typeof outputs]?: readonly z.input<(typeof outputs)[Task]>[];
};

type Life = {
  readonly life: string;
  readonly machine: MachineName;
  readonly input: object;
  readonly samples: Samples;
  /** What people do in turn: answer the token with this, or let the clock run out. */
  readonly people: readonly ("silent" | object)[];
};

const day = 86_400;
const stage = { name: "province-review" as const, secondsToAnswer: day };
const returned: StageOutcome = { outcome: "returned", reasons: [{ reason: "no stamp" }] };
const nomination = {
  machine: "nomination",
  input: { nominationId: "n-0000000000000001" },
} as const;
const closing = { CloseNomination: [{ ending: "decided" as const }] };

const lives: readonly Life[] = [
  {
    ...nomination,
    life: "advanced twice, after silence and a return",
    samples: {
      PlanRoute: [{ stages: [stage, stage] }],
      EscalateStage: [{ outcome: "waiting", seconds: day }],
      EscalateRevision: [{ outcome: "waiting", seconds: day }],
      ...closing,
    },
    people: [
      "silent",
      returned,
      "silent",
      { outcome: "advanced" },
      { outcome: "advanced" },
      { outcome: "advanced" },
    ],
  },
  ...StageOutcome.options.map((option): Life => {
    const outcome = StageOutcome.parse({
      outcome: option.shape.outcome.value,
      reason: "too late",
      reasons: [{ reason: "no stamp" }],
    });
    return {
      ...nomination,
      life: `${outcome.outcome} by an answer that came just before the clock`,
      samples: {
        PlanRoute: [{ stages: [stage] }],
        EscalateStage: [outcome],
        EscalateRevision: [{ outcome: "lapsed" }],
        ...closing,
      },
      people: ["silent", "silent"],
    };
  }),
  {
    life: "a vote of two rounds, one closed by everyone, one by the clock",
    machine: "session",
    input: { sessionId: "s-0000000000000001", round: 1, secondsToAnswer: day },
    samples: {
      TallySession: [
        { outcome: "second-round", round: 2, secondsToAnswer: day },
        { outcome: "final" },
      ],
      AnnounceResult: [{ chosen: 2 }],
      DraftDecisions: [{ decisionIds: ["d-0000000000000001"] }],
    },
    people: [{ outcome: "everyone" }, "silent"],
  },
  {
    life: "a vote that was prolonged, and tied until its chair answered a reminder",
    machine: "session",
    input: { sessionId: "s-0000000000000001", round: 1, secondsToAnswer: day },
    samples: {
      TallySession: [
        { outcome: "extended", round: 1, secondsToAnswer: day },
        { outcome: "tied", secondsToAnswer: day },
      ],
      EscalateChair: [{ outcome: "waiting", secondsToAnswer: day }],
      AnnounceResult: [{ chosen: 2 }],
      DraftDecisions: [{ decisionIds: [] }],
    },
    people: [
      { outcome: "extended", secondsToAnswer: day },
      "silent",
      "silent",
      "silent",
      { outcome: "settled" },
    ],
  },
  {
    life: "a decision signed at the second asking",
    machine: "decision",
    input: { decisionId: "d-0000000000000001", secondsToAnswer: day },
    samples: {
      EscalateSignature: [{ outcome: "waiting", seconds: day }],
      IssueDecision: [{ number: "01/QĐ-LMHTXVN" }],
      PublishDecision: [{ published: 3 }],
    },
    people: ["silent", { outcome: "approved" }],
  },
];

/** Plays a life to its end. */
const lived = async ({ machine, input, samples, people }: Life) => {
  const answers = Object.entries(samples).map(([task, some]) => [task, inTurn(...some)]);
  const run = await runWorkflow(machines[machine].source, {
    input,
    tasks: Object.fromEntries(answers),
  });
  for (const act of people) {
    if (run.ending) break;
    await (act === "silent" ? run.clock.advance(day * 1000) : run.answer(act));
  }
  const { calls, ending } = run;
  await run.close();
  return { calls, ending };
};

describe("what a step hands over", () => {
  it.each(lives)("is what the next one takes: $life", async (one) => {
    const { calls, ending } = await lived(one);
    for (const { task, payload } of calls) {
      expect(inputs[task as TaskName].safeParse(payload).error, task).toBeUndefined();
    }
    expect(ending).toMatchObject({ status: "SUCCEEDED" });
  });

  it.each(lives)("is made of samples that its own schema makes: $life", ({ samples }) => {
    for (const [task, some] of Object.entries(samples)) {
      const schema = outputs[task as keyof typeof outputs];
      for (const sample of some) expect(schema.safeParse(sample).error, task).toBeUndefined();
    }
  });

  it("was seen for every task of every machine", async () => {
    const called = (await Promise.all(lives.map(lived))).flatMap(({ calls }) =>
      calls.map(({ task }) => task),
    );
    expect([...new Set(called)].sort()).toEqual(Object.keys(inputs).sort());
  });
});
