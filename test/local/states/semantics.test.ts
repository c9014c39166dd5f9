import { describe, expect, it, onTestFinished } from "vitest";
import { runWorkflow } from "../../support/run-workflow.ts";
import { inTurn } from "../../support/scripted-tasks.ts";
import type { Case } from "./cases/case.ts";
import { dataCases } from "./cases/data-cases.ts";
import { failureCases } from "./cases/failure-cases.ts";
import { jsonataCases } from "./cases/jsonata-cases.ts";
import { tokenCases } from "./cases/token-cases.ts";

const play = async ({ start, limit, states, input = {}, tasks = {}, then = [] }: Case) => {
  const definition = {
    QueryLanguage: "JSONata",
    StartAt: start,
    ...(limit !== undefined && { TimeoutSeconds: limit }),
    States: states,
  };
  const run = await runWorkflow(JSON.stringify(definition), {
    input,
    tasks: Object.fromEntries(
      Object.entries(tasks).map(([name, answers]) => [name, inTurn(...answers)]),
    ),
  });
  onTestFinished(() => run.close());
  for (const act of then) {
    if ("seconds" in act) await run.clock.advance(1000 * act.seconds);
    else if ("refuse" in act) await run.refuse(act.refuse, act.cause);
    else await run.answer(act.answer, act.of);
  }
  return {
    ...(run.ending ?? { status: "RUNNING" }),
    visited: run.visited,
    calls: callsOf(run.calls),
  };
};

const callsOf = (calls: readonly { task: string; payload: unknown }[]) => {
  const byTask = Object.groupBy(calls, ({ task }) => task);
  return Object.fromEntries(
    Object.entries(byTask).map(([task, some = []]) => [task, some.map(({ payload }) => payload)]),
  );
};

const cases = {
  "data and choices": dataCases,
  failures: failureCases,
  "waiting for people and times": tokenCases,
  JSONata: jsonataCases,
};

describe.each(Object.entries(cases))("%s", (_subject, all) => {
  it.each(all)("$title", async (one) => {
    const got = await play(one);

    for (const [member, wanted] of Object.entries(one.expect)) {
      expect(got, member).toHaveProperty(member, wanted);
    }
  });
});
