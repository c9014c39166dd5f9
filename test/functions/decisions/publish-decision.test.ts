import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resumeAnswered } from "../../../functions/acts/answer-stage.ts";
import { decisionNumber } from "../../../functions/domain/decision/number.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

describe("publishing a decision", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  beforeAll(async () => {
    world = await decisionWorld();
  });
  afterAll(() => world.close());

  const issued = async (nominees = 2) => {
    const { id } = await world.approved(nominees);
    await issueDecision(world.needs)({ decisionId: id });
    return world.found(id);
  };
  const publish = (decisionId: string) => publishDecision(world.needs)({ decisionId });
  const kindsOf = async (id: string) =>
    (await world.needs.nominations.events(id)).map(({ kind }) => kind);

  it("gives every nomination the number and resumes its workflow, once", async () => {
    const decision = await issued();
    const number = decisionNumber(decision.number!);
    expect(await publish(decision.id)).toEqual({ published: 2 });
    expect(await publish(decision.id)).toEqual({ published: 2 });

    expect((await world.found(decision.id)).state).toBe("published");
    for (const { nominationId, nominee } of decision.awardees) {
      expect(await world.needs.nominations.find(nominationId)).toMatchObject({
        decisionId: decision.id,
        decisionNumber: number,
      });
      const decided = (await world.needs.nominations.events(nominationId)).filter(
        ({ kind }) => kind === "decided",
      );
      expect(decided).toHaveLength(1);
      expect(decided[0]).toMatchObject({
        facts: { number },
        actor: { kind: "person", personId: "chu-tich", role: "chairman" },
      });
      expect(world.resumed).toContainEqual({
        token: `token of ${nominationId}`,
        result: { outcome: "advanced" },
      });
      expect(await world.needs.registry.pastAwards("htx-quy-anh")).toContainEqual(
        expect.objectContaining({ nominee: nominee.name, citation: `${number}, 2022-11-10` }),
      );
    }
    const told = world.mails.filter(({ subject }) => subject.includes(number));
    expect(told.map(({ to }) => to.personId)).toEqual(["ban-tccb"]);
    expect(told[0]?.text).toContain(`https://suyton.example/verify/${decision.number}/2022`);
  });

  it("does not lose a nomination whose stage is not open yet", async () => {
    const decision = await issued();
    const [first, second] = decision.awardees.map(({ nominationId }) => nominationId) as [
      string,
      string,
    ];
    const late = (await world.needs.nominations.find(second))!;
    const elsewhere = await world.needs.nominations.save({
      before: late,
      after: { ...late, route: [{ name: "council-vote", secondsToAnswer: 1 }, ...late.route] },
      events: [],
    });
    await expect(publish(decision.id)).rejects.toMatchObject({ name: "Unavailable" });
    expect(await kindsOf(first)).toEqual(["stage-opened", "signed", "decided"]);
    expect(await kindsOf(second)).toEqual(["stage-opened", "signed"]);
    expect((await world.found(decision.id)).state).toBe("issued");

    await world.needs.nominations.save({
      before: elsewhere,
      after: { ...elsewhere, current: 1 },
      events: [],
    });
    await publish(decision.id);
    expect(await kindsOf(first)).toEqual(["stage-opened", "signed", "decided"]);
    expect(await kindsOf(second)).toEqual(["stage-opened", "signed", "decided"]);
    expect((await world.found(decision.id)).state).toBe("published");
  });

  it("lets stand what the chairman signed when somebody withdraws afterwards", async () => {
    const decision = await issued();
    const nomination = await world.needs.nominations.find(decision.awardees[0]!.nominationId);
    await world.withdraw(nomination!);
    expect(await publish(decision.id)).toEqual({ published: 2 });
    expect(await kindsOf(nomination!.id)).toEqual(["stage-opened", "signed", "withdrawn"]);
  });

  it("publishes once, whatever call fails once, before or after its work", async () => {
    const faults = await withEveryFault(
      world.needs,
      () => issued(1),
      (needs, { id }) => publishDecision(needs)({ decisionId: id }),
      async ({ id, awardees, number }) => {
        expect((await world.found(id)).state).toBe("published");
        for (const { nominationId } of awardees) {
          expect(await kindsOf(nominationId)).toEqual(["stage-opened", "signed", "decided"]);
          // A resumption that failed is the sweep's to repeat; it finds the stage unresumed.
          const stage = await world.needs.nominations.stage(nominationId, 1);
          await resumeAnswered(world.needs)(stage!);
          expect(world.resumed.map(({ token }) => token)).toContain(`token of ${nominationId}`);
        }
        const word = decisionNumber(number!);
        expect(world.mails.filter(({ subject }) => subject.includes(word))).toHaveLength(1);
      },
    );
    expect(faults).toBeGreaterThan(10);
  }, 60_000);
});
