import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerStage } from "../../../functions/acts/answer-stage.ts";
import { NotFound } from "../../../functions/domain/errors.ts";
import { openReviewedFile } from "../../../functions/http/open-reviewed-file.ts";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { anId } from "../../support/a-session.ts";
import { deskWorld, linkVisit } from "../../support/desk-world.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;
let number = 0;
let token = "";

const visit = (fields?: Record<string, string>, by = token) =>
  reviewDossier(world.needs)(linkVisit(by, fields));
const open = (file: string, by = token) =>
  openReviewedFile({
    ...world.needs,
    dossierFiles: { viewUrl: ({ key }) => Promise.resolve(`https://store.example/${key}`) },
  })(linkVisit(by, undefined, { file }));
const titleOf = (body: string | Uint8Array) => parse(String(body)).querySelector("h1")?.textContent;
const ask = async () => {
  const { askHolder } = await import("../../../functions/acts/ask-holder.ts");
  await askHolder(world.needs)(await world.nomination(number), await world.stage(number), "again");
};
const change = async (more: object) => {
  const before = await world.nomination(number);
  await world.needs.nominations.save({ before, after: { ...before, ...more }, events: [] });
};

beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  number += 1;
  world.world.now = "2022-10-10T03:00:00.000Z";
  await world.nominate(number);
  token = world.tokens("lan", number).at(-1)!;
});

describe("a review link that is no longer good", () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ["a newer one was sent", ask, "Đã có thư mới thay thư này"],
    [
      "the dossier has a new version",
      () => change({ dossierVersion: 2, dossierHash: "f".repeat(64) }),
      "Hồ sơ đã có bản mới",
    ],
    ["another visit began", () => change({ visit: 2 }), "Bước này đã kết thúc"],
    [
      "the stage was given to another seat and the link not voided yet",
      () => change({ holder: { role: "reviewer", organisationId: "lm-gia-lai" } }),
      "Việc này đã được giao cho người khác",
    ],
    [
      "the nomination was withdrawn",
      async () =>
        answerStage(world.needs)({
          nominationId: anId("n", number),
          visit: 1,
          outcome: { outcome: "withdrawn" },
          actor: { kind: "system" },
          event: { kind: "withdrawn", facts: {} },
        }),
      "Hồ sơ này đã được rút",
    ],
    [
      "its time has passed",
      () => Promise.resolve((world.world.now = "2023-02-10T03:00:00.000Z")),
      "Đường dẫn này đã hết hạn",
    ],
  ])("does nothing when %s, says why and whom to ask", async (_when, happen, title) => {
    await happen();
    const events = await world.kinds(number);
    for (const reply of [await visit(), await visit({ answer: "approve" })]) {
      expect(reply.status).toBe(410);
      expect(titleOf(reply.body)).toBe(title);
      expect(String(reply.body)).toContain("Nguyễn Thị Sổ, LMHTXVN");
      expect(String(reply.body)).not.toContain("HTX Pô Kô");
    }
    expect(await world.kinds(number)).toEqual(events);
    expect((await open(anId("f", number))).status).toBe(410);
  });

  it("tells nothing to whoever held the role before", async () => {
    const own = await deskWorld();
    await own.nominate(number);
    const [former = ""] = own.tokens("lan", number);
    const role = (await own.needs.registry.seatsAt("lm-kon-tum"))[0]!;
    const next = { id: "mai", name: "Y Mai", email: "mai@kontum.example" };
    await own.needs.registry.handOver(
      { ...role, until: "2022-10-09" },
      { ...role, personId: "mai", from: "2022-10-10" },
      next,
    );
    await answerStage(own.needs)({
      nominationId: anId("n", number),
      visit: 1,
      outcome: { outcome: "rejected", reason: "Bí mật" },
      actor: { kind: "system" },
      event: { kind: "rejected", facts: {} },
    });
    const reply = await reviewDossier(own.needs)(linkVisit(former));
    expect(titleOf(reply.body)).toBe("Vai trò này đã được chuyển cho người khác");
    expect(String(reply.body)).not.toContain("Bí mật");
    await own.close();
  });

  it("still says what stands to whoever answered, after the dossier has changed", async () => {
    await visit({ answer: "return", "why-minutes": "Thiếu chữ ký." });
    await world.needs.links.void(anId("n", number), "new-version");
    await change({ state: "in-stage", visit: 3, dossierHash: "f".repeat(64) });
    const { status, body } = await visit();
    expect(status).toBe(200);
    expect(titleOf(body)).toContain("trả lại để bổ sung");
    expect(String(body)).toContain("Hồ sơ đã có bản mới");
  });

  it("is not found when one character differs, or when it was made for something else", async () => {
    const other = token.startsWith("A") ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    await expect(visit(undefined, other)).rejects.toThrow(NotFound);
    const ballot = await world.needs.links.issue({
      ...{ purpose: "ballot", subjectId: anId("n", number), occasion: 1, personId: "lan" },
      ...{ role: "reviewer", organisationId: "lm-kon-tum", email: "lan@kontum.example" },
      expires: "2023-10-10T03:00:00.000Z",
    });
    await expect(visit({ answer: "approve" }, ballot)).rejects.toThrow(NotFound);
    expect((await world.stage(number)).answer).toBeUndefined();
  });

  it("is refused an answer that was on its way while the stage was given away", async () => {
    const { nominations } = world.needs;
    // The stage changes hands after the page was checked and before the answer is written.
    let given = false;
    const racing = {
      ...world.needs,
      nominations: {
        ...nominations,
        save: async (...change: Parameters<typeof nominations.save>) => {
          if (!given) {
            given = true;
            const before = await world.nomination(number);
            const stage = await world.stage(number);
            const holder = { role: "reviewer" as const, organisationId: "lm-gia-lai" };
            const after = { ...before, holder };
            await nominations.save({ before, after, events: [], stage: { ...stage, holder } });
          }
          return nominations.save(...change);
        },
      },
    };
    const reply = await reviewDossier(racing)(linkVisit(token, { answer: "approve" }));
    expect(reply.status).toBe(410);
    expect(titleOf(reply.body)).toBe("Việc này đã được giao cho người khác");
    expect((await world.stage(number)).answer).toBeUndefined();
  });
});

describe("a file of a reviewed dossier", () => {
  it("opens at the store, by an address made for it", async () => {
    expect(await open(anId("f", number))).toMatchObject({
      status: 303,
      headers: { location: expect.stringContaining(anId("f", number)) },
    });
  });

  it("is not found when it belongs to another dossier, or came in later", async () => {
    await expect(open(anId("f", number + 100))).rejects.toThrow(NotFound);
    const before = await world.nomination(number);
    const [first] = await world.needs.nominations.files(before.id);
    const later = { ...first!, id: anId("f", 9000 + number) };
    await world.needs.nominations.save({ before, after: before, events: [], files: [later] });
    await expect(open(later.id)).rejects.toThrow(NotFound);
  });
});
