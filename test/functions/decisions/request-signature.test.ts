import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followLink } from "../../../functions/acts/follow-link.ts";
import { escalateSignature } from "../../../functions/steps/escalate-signature.ts";
import { requestSignature } from "../../../functions/steps/request-signature.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

describe("asking for a signature", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  beforeAll(async () => {
    world = await decisionWorld();
  });
  afterAll(() => world.close());

  const request = (decisionId: string, taskToken = "token") =>
    requestSignature(world.needs)({ decisionId, taskToken });
  const asks = (id: string) => world.mails.filter((mail) => mail.id.includes(id));

  it("parks the newest token and mails one link, however often it runs", async () => {
    const { id, due } = await world.draft([await world.nominate()]);
    expect(await request(id, "first")).toEqual({ parked: true });
    expect(await request(id, "second")).toEqual({ parked: true });
    expect(await world.found(id)).toMatchObject({ state: "waiting", taskToken: "second", due });
    expect(asks(id)).toHaveLength(1);
    expect(asks(id)[0]).toMatchObject({ kind: "sign-asked", to: { personId: "chu-tich" } });
    expect(asks(id)[0]?.subject).toContain("24/11/2022");
    const link = await followLink(world.needs)(world.signToken(), "sign");
    expect(link).toMatchObject({ outcome: "live", link: { subjectId: id, role: "chairman" } });
    for (const { text, html, subject } of world.mails) {
      expect(`${text} ${html} ${subject}`).not.toMatch(/first|second/);
    }
  });

  it("resumes at once what was signed in the meantime, and asks nobody", async () => {
    const { id } = await world.approved();
    expect(await request(id, "late")).toEqual({ parked: false });
    expect(world.resumed).toContainEqual({ token: "late", result: { outcome: "approved" } });
    expect(asks(id)).toEqual([]);
  });

  it("asks once, whatever call fails once, before or after its work", async () => {
    const faults = await withEveryFault(
      world.needs,
      async () => world.draft([await world.nominate()]),
      (needs, { id }) => requestSignature(needs)({ decisionId: id, taskToken: "token" }),
      async ({ id }) => {
        expect((await world.found(id)).taskToken).toBe("token");
        expect(asks(id)).toHaveLength(1);
        const link = await followLink(world.needs)(world.signToken(), "sign");
        expect(link).toMatchObject({ outcome: "live", link: { subjectId: id } });
      },
    );
    expect(faults).toBeGreaterThan(10);
  }, 60_000);

  it("prolongs an overdue wait, asks anew, and voids the earlier link", async () => {
    world.setNow("2022-11-10T03:00:00.000Z");
    const { id } = await world.draft([await world.nominate()]);
    await request(id);
    const early = world.signToken();
    expect(await escalateSignature(world.needs)({ decisionId: id })).toMatchObject({
      outcome: "waiting",
      seconds: 1_260_000,
    });
    expect(asks(id)).toHaveLength(1);

    world.setNow("2022-11-25T03:00:00.000Z");
    const again = { outcome: "waiting", seconds: 655_200 };
    expect(await escalateSignature(world.needs)({ decisionId: id })).toEqual(again);
    expect(await escalateSignature(world.needs)({ decisionId: id })).toEqual(again);
    await request(id, "next");
    expect((await world.found(id)).due).toBe("2022-12-02T16:59:59.999Z");
    expect(asks(id).map(({ subject }) => subject.slice(0, 24))).toEqual([
      "Cần ký trước 24/11/2022:",
      "Nhắc: cần ký trước 02/12",
    ]);
    expect(await followLink(world.needs)(early, "sign")).toMatchObject({ why: "resent" });
    expect(await followLink(world.needs)(world.signToken(), "sign")).toMatchObject({
      outcome: "live",
    });
  });

  it("never signs by itself, but sees a signature that came at the last second", async () => {
    const { id } = await world.approved();
    expect(await escalateSignature(world.needs)({ decisionId: id })).toMatchObject({
      outcome: "approved",
    });
    expect(asks(id)).toEqual([]);
  });
});
