import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { digestChains } from "../../../functions/acts/digest-chains.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

describe("issuing a decision", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  beforeAll(async () => {
    world = await decisionWorld();
  });
  beforeEach(() => {
    world.setNow("2022-11-10T03:00:00.000Z");
  });
  afterAll(() => world.close());

  it("gives numbers without a gap or a duplicate to those issued at the same moment", async () => {
    const drafts = [];
    for (let one = 0; one < 8; one += 1) drafts.push(await world.approved());
    const ids = drafts.map(({ id }) => id);
    // Each of them twice, as when a workflow repeats a step whose answer was lost.
    const issue = (decisionId: string) => issueDecision(world.needs)({ decisionId });
    const outcomes = await Promise.allSettled([...ids, ...ids].map(issue));
    for (const outcome of outcomes) {
      if (outcome.status === "rejected")
        expect(outcome.reason).toMatchObject({ name: "StaleWrite" });
    }
    for (const id of ids) await issue(id);
    const issued = await Promise.all(ids.map(world.found));
    expect(issued.map(({ number }) => number).sort((one, two) => one! - two!)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(issued.map(({ state }) => state)).toEqual(ids.map(() => "issued"));
    expect(world.kept.size).toBe(8);
  });

  it("issues once, whatever call fails once, before or after its work", async () => {
    const { number: last = 0 } = (await world.needs.decisions.byNumber(8, 2022)) ?? {};
    const files = world.kept.size;
    const numbers: number[] = [];
    const faults = await withEveryFault(
      world.needs,
      () => world.approved(2),
      (needs, { id }) => issueDecision(needs)({ decisionId: id }),
      async ({ id }) => {
        const { number = 0, file, state } = await world.found(id);
        numbers.push(number);
        expect(state).toBe("issued");
        expect(file?.sha256).toBe(world.kept.get(`2022/${id}.pdf`)?.file.sha256);
      },
    );
    expect(faults).toBeGreaterThan(20);
    // The last decision of either side met no fault and took the number after them.
    const half = faults / 2;
    const expected = (start: number) => Array.from({ length: half }, (_, at) => start + at);
    expect(numbers).toEqual([...expected(last + 1), ...expected(last + half + 2)]);
    expect(world.kept.size).toBe(files + faults + 2);
  }, 60_000);

  it("is of the day of the signature in Vietnam, and of that year's series", async () => {
    world.setNow("2023-01-03T03:00:00.000Z");
    const late = await world.approved(1, "2022-12-31T17:30:00.000Z");
    expect(await issueDecision(world.needs)({ decisionId: late.id })).toEqual({
      number: "01/QĐ-LMHTXVN",
    });
    expect(await world.found(late.id)).toMatchObject({ number: 1, date: "2023-01-01" });
    expect((await world.needs.decisions.byNumber(1, 2023))?.id).toBe(late.id);
  });

  it("prints a digest of the audit chains that anybody can compute again later", async () => {
    const decision = await world.approved(2);
    const ids = decision.awardees.map(({ nominationId }) => nominationId);
    await issueDecision(world.needs)({ decisionId: decision.id });
    const { chainHead, approval } = await world.found(decision.id);
    world.setNow("2022-11-11T03:00:00.000Z");
    const before = (await world.needs.nominations.find(ids[0]!))!;
    const at = world.needs.clock.now();
    await world.needs.nominations.save({
      before,
      after: before,
      events: [{ kind: "reminded", at, actor: { kind: "system" }, facts: {} }],
    });
    expect(await digestChains(world.needs)(ids, approval!.at)).toBe(chainHead);
    expect(await digestChains(world.needs)(ids, at)).not.toBe(chainHead);
  });

  it("keeps the digest that it fixed, though an event of the same moment came after a crash", async () => {
    const decision = await world.approved(1);
    const number = () => Promise.reject(new Error("cut off"));
    const cutOff = { ...world.needs, decisions: { ...world.needs.decisions, number } };
    await expect(issueDecision(cutOff)({ decisionId: decision.id })).rejects.toThrow("cut off");
    const { chainHead, approval } = await world.found(decision.id);
    const [nominationId] = decision.awardees.map((one) => one.nominationId);
    const before = (await world.needs.nominations.find(nominationId!))!;
    const late = {
      kind: "reminded",
      at: approval!.at,
      actor: { kind: "system" },
      facts: {},
    } as const;
    await world.needs.nominations.save({ before, after: before, events: [late] });
    expect(await digestChains(world.needs)([nominationId!], approval!.at)).not.toBe(chainHead);

    await issueDecision(world.needs)({ decisionId: decision.id });
    expect(await world.found(decision.id)).toMatchObject({ state: "issued", chainHead });
  });

  it("refuses a decision that nobody signed", async () => {
    const decision = await world.draft([await world.nominate()]);
    await expect(issueDecision(world.needs)({ decisionId: decision.id })).rejects.toMatchObject({
      name: "IllegalMove",
    });
    expect(await world.found(decision.id)).toEqual(decision);
  });
});
