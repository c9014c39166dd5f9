import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cancelDecision } from "../../../functions/acts/cancel-decision.ts";
import { gatherDecision } from "../../../functions/acts/gather-decision.ts";
import { undecidedOf } from "../../../functions/acts/undecided-of.ts";
import { showDecision } from "../../../functions/http/show-decision.ts";
import { signDecision } from "../../../functions/http/sign-decision.ts";
import { escalateSignature } from "../../../functions/steps/escalate-signature.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import { requestSignature } from "../../../functions/steps/request-signature.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { anId } from "../../support/a-session.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { signedIn } from "../../support/desk-world.ts";
import { freezeNow, liftNow } from "../../support/freezing.ts";

let world: Awaited<ReturnType<typeof decisionWorld>>;
let nominations: Nomination[];
const frame = { language: "vi", path: "/sign", nonce: "n0nce", mock: true } as const;

const sign = async (fields?: Record<string, string>) => {
  const token = world.signToken();
  const reply = await signDecision(world.needs)({
    ...{ token, method: fields ? "POST" : "GET", form: new URLSearchParams(fields ?? {}) },
    frame: { ...frame, path: `/sign/${token}` },
  });
  const page = parse(typeof reply.body === "string" ? reply.body : "");
  return { ...reply, page, text: page.textContent };
};
const shown = async () =>
  (await sign()).page.querySelector("input[name=shown]")?.getAttribute("value") ?? "";
const drafted = async () => {
  const { id } = await world.draft(nominations);
  await requestSignature(world.needs)({ decisionId: id, taskToken: `parked for ${id}` });
  return id;
};

beforeAll(async () => {
  world = await decisionWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2022-11-10T03:00:00.000Z");
  nominations = [await world.nominate(), await world.nominate()];
});

describe("a decision that names somebody who is frozen", () => {
  it("is not signed: the page says who and what next, and a form shown before is refused", async () => {
    const id = await drafted();
    const before = await shown();
    await freezeNow(world.needs, nominations[0]!.id);
    const { status, page, text } = await sign();
    expect(status).toBe(200);
    expect(text).toContain("Chưa ký được quyết định này");
    expect(text).toContain(nominations[0]!.nominee.name);
    expect(page.querySelectorAll("main button")).toEqual([]);
    expect((await sign({ action: "sign", shown: before })).status).toBe(409);
    expect((await world.found(id)).state).toBe("waiting");
    const desk = await showDecision(world.needs)({
      ...{ frame, viewer: signedIn("desk"), params: { id }, query: new URLSearchParams() },
    });
    expect(parse(String(desk.body)).textContent).toContain("Dự thảo này chưa ký được");

    await liftNow(world.needs, nominations[0]!.id);
    expect((await sign({ action: "sign", shown: await shown() })).status).toBe(303);
    expect((await world.found(id)).state).toBe("approved");
  });

  it("is not asked for when its time runs out", async () => {
    const id = await drafted();
    await freezeNow(world.needs, nominations[0]!.id);
    world.setNow("2022-12-20T03:00:00.000Z");
    const mails = world.mails.length;
    expect(await escalateSignature(world.needs)({ decisionId: id })).toMatchObject({
      outcome: "waiting",
    });
    expect(world.mails).toHaveLength(mails);
  });

  it("is drawn up anew for the others, and later for the one that goes on", async () => {
    const frozen = nominations[0]!;
    await freezeNow(world.needs, frozen.id);
    const gather = (number: number) =>
      gatherDecision(world.needs)({
        ...{ id: anId("d", 700 + number), seasonId: "dot-xuat", award: "FLAG_VCA" },
        actor: { kind: "system" },
      });
    const named = async (number: number) =>
      (await world.found(anId("d", 700 + number))).awardees.map((one) => one.nominationId);
    expect(await gather(1)).toBe("drafted");
    expect(await named(1)).not.toContain(frozen.id);
    expect(await named(1)).toContain(nominations[1]!.id);
    expect(await gather(2)).toBe("nothing left");
    await liftNow(world.needs, frozen.id);
    expect(await gather(3)).toBe("drafted");
    expect(await named(3)).toEqual([frozen.id]);
  });

  it("does not keep whom it claimed and was drawn up without", async () => {
    const [frozen, other] = nominations as [Nomination, Nomination];
    const before = (await world.needs.nominations.find(frozen.id))!;
    const after = { ...before, decisionId: anId("d", 711) };
    await world.needs.nominations.save({ before, after, events: [] });
    await freezeNow(world.needs, frozen.id);
    const gather = (id: string) =>
      gatherDecision(world.needs)({
        ...{ id, seasonId: "dot-xuat", award: "FLAG_VCA", actor: { kind: "system" } },
      });
    expect(await gather(anId("d", 711))).toBe("drafted");
    const drawn = (await world.found(anId("d", 711))).awardees.map((one) => one.nominationId);
    expect([drawn.includes(frozen.id), drawn.includes(other.id)]).toEqual([false, true]);
    await liftNow(world.needs, frozen.id);
    expect(await gather(anId("d", 712))).toBe("drafted");
    expect((await world.found(anId("d", 712))).awardees).toMatchObject([
      { nominationId: frozen.id },
    ]);
  });

  it("frees everybody when the desk cancels it", async () => {
    const id = await drafted();
    await freezeNow(world.needs, nominations[0]!.id);
    await cancelDecision(world.needs)(id, {
      ...{ at: "2022-11-10T04:00:00.000Z", why: "by-desk", reason: "Có hồ sơ tạm dừng." },
      by: { kind: "system" },
    });
    const undecided = await undecidedOf(world.needs)("dot-xuat");
    const ids = undecided.map(({ nomination }) => nomination.id);
    expect(ids).toEqual(expect.arrayContaining(nominations.map((one) => one.id)));
  });
});

describe("somebody who is frozen between signature and number", () => {
  it("keeps the decision from being issued; no number is given, and the desk is told once", async () => {
    const { id, awardees } = await world.approved(2);
    await freezeNow(world.needs, awardees[0]!.nominationId);
    for (const issued of [
      await issueDecision(world.needs)({ decisionId: id }),
      await issueDecision(world.needs)({ decisionId: id }),
    ]) {
      expect(issued).toEqual({});
    }
    const publish = () => publishDecision(world.needs)({ decisionId: id });
    expect([await publish(), await publish()]).toEqual([{ published: 0 }, { published: 0 }]);
    const held = await world.found(id);
    expect(held).toMatchObject({ state: "cancelled", cancelled: { why: "frozen" } });
    expect([held.number, held.file]).toEqual([undefined, undefined]);
    const told = world.mails.filter((mail) => mail.id.startsWith(`not-issued-${id}`));
    expect(told.map(({ to }) => to.personId)).toEqual(["ban-tccb"]);
    for (const { nominationId } of awardees) {
      expect(await world.needs.nominations.find(nominationId)).toMatchObject({ state: "in-stage" });
    }
  });

  it("comes too late once the number is given: what is numbered is issued", async () => {
    const { id, awardees } = await world.approved();
    await world.needs.decisions.number(await world.found(id), "2022-11-10");
    await freezeNow(world.needs, awardees[0]!.nominationId);
    expect(await issueDecision(world.needs)({ decisionId: id })).toHaveProperty("number");
  });
});
