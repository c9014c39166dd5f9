import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { submitDossier } from "../../../functions/acts/submit-dossier.ts";
import { withdrawDossier } from "../../../functions/acts/withdraw-dossier.ts";
import { isFrozen } from "../../../functions/domain/freezes/freeze-of.ts";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { awardOf } from "../../../schemas/catalogue/awards.ts";
import type { PersonRole } from "../../../schemas/registry.ts";
import { anId } from "../../support/a-session.ts";
import { deskWorld, linkVisit } from "../../support/desk-world.ts";
import { anAcceptedFile } from "../../support/officer-world.ts";
import { freezeNow, secretNote } from "../../support/freezing.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;
let number = 0;
let token = "";
const answer = async (fields?: Parameters<typeof linkVisit>[1]) => {
  const reply = await reviewDossier(world.needs)(linkVisit(token, fields));
  const page = parse(String(reply.body));
  return { ...reply, page, text: page.textContent.replaceAll(/\s+/g, " ") };
};
const freeze = () => freezeNow(world.needs, anId("n", number));

const officer: PersonRole = {
  ...{ role: "officer" as const, organisationId: "htx-po-ko" },
  ...{ personId: "hoa", from: "2020-01-01" },
};

beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  number += 1;
  // The desk appraises, which takes a score.
  await world.nominate(number, { current: 1 });
  token = world.tokens("desk", number).at(-1)!;
});

describe("a review of a frozen nomination", () => {
  it("says so without a reason, and offers to return and to reject only", async () => {
    await freeze();
    const { status, page, text } = await answer();
    expect(status).toBe(200);
    expect(text).toContain("Hồ sơ đang tạm dừng xét");
    expect(text).not.toContain(secretNote);
    const values = page
      .querySelectorAll("button[name=answer]")
      .map((one) => one.getAttribute("value"));
    expect(values).toEqual(["return", "reject"]);
  });

  it("refuses an approval, keeps the score in sight, and records nothing", async () => {
    await freeze();
    const { status, text } = await answer({ answer: "approve", score: "91" });
    expect(status).toBe(409);
    expect(text).toContain("Chưa ghi ý kiến đồng ý");
    expect(text).toContain("Điểm ông/bà vừa nhập: 91");
    expect(await world.kinds(number)).toEqual(["stage-opened", "frozen"]);
    expect((await world.stage(number)).answer).toBeUndefined();
  });

  it("refuses an approval that reads before the freeze and writes after it", async () => {
    const { nominations } = world.needs;
    let frozen = false;
    const slow = {
      ...nominations,
      save: async (change: Parameters<typeof nominations.save>[0]) => {
        if (!frozen) {
          frozen = true;
          await freeze();
        }
        return nominations.save(change);
      },
    };
    const needs = { ...world.needs, nominations: slow };
    const reply = await reviewDossier(needs)(linkVisit(token, { answer: "approve", score: "91" }));
    expect(reply.status).toBe(409);
    expect(String(reply.body)).toContain("91");
    expect(await world.kinds(number)).toEqual(["stage-opened", "frozen"]);
  });

  it("may be withdrawn, which ends it as always", async () => {
    await freeze();
    const withdraw = () => withdrawDossier(world.needs)(anId("n", number), officer);
    expect([(await withdraw()).outcome, (await withdraw()).outcome]).toEqual([
      "withdrawn",
      "already",
    ]);
    expect(isFrozen(await world.nomination(number))).toBe(false);
  });

  it("may be sent in again after a return, and is frozen still", async () => {
    await freeze();
    await answer({ answer: "return", "fix-text": "yes", "why-text": "Thiếu số liệu." });
    const before = await world.nomination(number);
    const { answer: _answer, ...asked } = await world.stage(number);
    await world.needs.nominations.save({
      before,
      after: { ...before, award: "MERIT_CHAIR", state: "returned", visit: 2 },
      events: [],
      files: awardOf("MERIT_CHAIR").required.map((slot, at) =>
        anAcceptedFile(anId("n", number), slot, { id: anId("f", 500 + number * 10 + at) }),
      ),
      stage: { ...asked, visit: 2, kind: "revision", resumed: false, version: 0 },
    });
    const { version: seenVersion } = await world.nomination(number);
    const sent = await submitDossier(world.needs)({
      ...{ nominationId: anId("n", number), seenVersion, seat: officer },
    });
    expect(sent.outcome).toBe("submitted");
    expect(isFrozen(await world.nomination(number))).toBe(true);
  });

  it.each([
    ["return", { "fix-text": "yes", "why-text": "Thiếu số liệu." }, "returned"],
    ["reject", { reason: "Kết luận thanh tra có vi phạm." }, "rejected"],
  ])("takes a %s", async (choice, fields: Record<string, string>, kind) => {
    await freeze();
    expect((await answer({ answer: choice, ...fields })).status).toBe(303);
    expect((await world.kinds(number)).at(-1)).toBe(kind);
  });
});
