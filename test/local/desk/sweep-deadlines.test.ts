import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { sweepDeadlines } from "../../../functions/steps/sweep-deadlines.ts";
import { anId } from "../../support/a-session.ts";
import { deskWorld, linkVisit } from "../../support/desk-world.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;

const sweepAt = (now: string) => {
  world.world.now = now;
  return sweepDeadlines(world.needs)();
};

beforeEach(async () => {
  world = await deskWorld();
  await world.nominate(1); // Opened on Monday 10/10/2022, due on Monday 17/10.
});
afterEach(() => world.close());

describe("the sweep reminds", () => {
  it.each([
    ["on the Thursday before", "2022-10-13T03:00:00.000Z", 0],
    ["on the Friday before, one working day ahead", "2022-10-14T03:00:00.000Z", 1],
    ["on that Friday before seven in the morning", "2022-10-13T23:00:00.000Z", 0],
    ["on the Sunday between", "2022-10-16T03:00:00.000Z", 0],
    ["on the day itself", "2022-10-17T03:00:00.000Z", 1],
    ["when it is overdue", "2022-10-18T03:00:00.000Z", 1],
  ])("%s: %s", async (_when, now, reminded) => {
    expect(await sweepAt(now)).toMatchObject({ looked: 1, reminded, failed: 0 });
    expect(world.tokens("lan")).toHaveLength(1 + reminded);
  });

  it("once a day, with a link that works, and again on the next working day", async () => {
    await sweepAt("2022-10-17T01:00:00.000Z");
    await sweepAt("2022-10-17T01:15:00.000Z");
    await sweepAt("2022-10-17T10:00:00.000Z");
    expect(world.tokens("lan")).toHaveLength(2);
    await sweepAt("2022-10-18T01:00:00.000Z");
    const tokens = world.tokens("lan");
    expect(tokens).toHaveLength(3);
    const reply = await reviewDossier(world.needs)(linkVisit(tokens[2]!, { answer: "approve" }));
    expect(reply.status).toBe(303);
  });

  it("nobody about a stage that is answered", async () => {
    await reviewDossier(world.needs)(linkVisit(world.tokens("lan")[0]!, { answer: "approve" }));
    expect(await sweepAt("2022-10-18T03:00:00.000Z")).toMatchObject({ reminded: 0 });
    expect(world.tokens("lan")).toHaveLength(1);
  });
});

describe("the sweep brings records and workflows together", () => {
  it("passes on an answer that was saved while the workflow could not be reached, once", async () => {
    world.world.resuming = false;
    await reviewDossier(world.needs)(linkVisit(world.tokens("lan")[0]!, { answer: "approve" }));
    world.world.resuming = true;
    expect(await sweepAt("2022-10-10T04:00:00.000Z")).toMatchObject({ resumed: 1 });
    expect(await sweepAt("2022-10-10T04:15:00.000Z")).toMatchObject({ resumed: 0 });
    expect(world.resumed).toEqual([
      { token: `token of ${anId("n", 1)}`, result: { outcome: "advanced" } },
    ]);
  });

  it("starts a workflow for a nomination that has none, and only then", async () => {
    expect(await sweepAt("2022-10-10T04:00:00.000Z")).toMatchObject({ started: 0 });
    world.executionsOf.set(anId("n", 1), "absent");
    expect(await sweepAt("2022-10-10T04:15:00.000Z")).toMatchObject({ started: 1 });
    expect(world.started).toEqual([anId("n", 1)]);
  });

  it("counts a workflow that ended too early, and answers nothing for anybody", async () => {
    world.executionsOf.set(anId("n", 1), "ended");
    for (const day of ["11", "18", "25"]) {
      expect(await sweepAt(`2022-10-${day}T03:00:00.000Z`)).toMatchObject({ stuck: 1 });
    }
    expect((await world.stage(1)).answer).toBeUndefined();
    expect(world.resumed).toEqual([]);
  });

  it("goes on with the others when one fails", async () => {
    await world.nominate(2);
    const { look } = world.needs.executions;
    const needs = {
      ...world.needs,
      executions: {
        ...world.needs.executions,
        look: (machine: string, id: string) =>
          id === anId("n", 1) ? Promise.reject(new Error("throttled")) : look(machine, id),
      },
    };
    world.world.now = "2022-10-17T03:00:00.000Z";
    expect(await sweepDeadlines(needs)()).toMatchObject({ looked: 2, failed: 1, reminded: 1 });
    expect(world.tokens("lan", 2)).toHaveLength(2);
  });

  it("looks at every nomination at every hour, however many there are", async () => {
    const many = 160;
    for (let number = 2; number <= many; number += 1) await world.nominate(number);
    world.executionsOf.set(anId("n", 2), "absent");
    world.executionsOf.set(anId("n", many), "absent");
    const asked: string[] = [];
    const { look } = world.needs.executions;
    const all = Array.from({ length: many }, (_, at) => anId("n", at + 1));
    const needs = {
      ...world.needs,
      executions: {
        ...world.needs.executions,
        running: () => Promise.resolve(new Set(all.filter((id) => !world.executionsOf.has(id)))),
        look: (machine: string, id: string) => {
          asked.push(id);
          return look(machine, id);
        },
      },
    };
    for (const hour of ["04", "05", "06", "07"]) {
      world.world.now = `2022-10-10T${hour}:00:00.000Z`;
      expect(await sweepDeadlines(needs)()).toMatchObject({ looked: many, started: 2 });
    }
    expect(new Set(asked)).toEqual(new Set([anId("n", 2), anId("n", many)]));
  });

  it("looks each up by itself when the list of those that run cannot be had", async () => {
    world.executionsOf.set(anId("n", 1), "absent");
    const needs = {
      ...world.needs,
      executions: {
        ...world.needs.executions,
        running: () => Promise.reject(new Error("throttled")),
      },
    };
    world.world.now = "2022-10-10T04:00:00.000Z";
    expect(await sweepDeadlines(needs)()).toMatchObject({ started: 1, failed: 0 });
  });
});
