import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatherDecision } from "../../../functions/acts/gather-decision.ts";
import { undecidedOf } from "../../../functions/acts/undecided-of.ts";
import type { Viewer } from "../../../functions/domain/frame.ts";
import { draftDecision } from "../../../functions/http/draft-decision.ts";
import { listDecisions } from "../../../functions/http/list-decisions.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { openStage } from "../../../functions/steps/open-stage.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";
import { anId } from "../../support/a-session.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

describe("drawing up a decision at the desk", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  let made = 500;
  const newId = () => anId("d", (made += 1));
  beforeAll(async () => {
    world = await decisionWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    for (const { nomination } of await undecidedOf(world.needs)("dot-xuat")) {
      await world.withdraw((await world.needs.nominations.find(nomination.id))!);
    }
  });

  const post = (fields: Record<string, string>, viewer: Viewer = aViewer("desk")) =>
    draftDecision(world.needs)({ viewer, form: new URLSearchParams(fields) });
  const fields = (decision: string) => ({ season: "dot-xuat", award: "FLAG_VCA", decision });
  const list = async (query = "", viewer: Viewer = aViewer("desk")) => {
    const visit = aVisit({ path: "/decisions", query: new URLSearchParams(query) }, viewer);
    const reply = await listDecisions(world.needs)({ ...visit, viewer });
    return { ...reply, page: parse(String(reply.body)) };
  };

  it("tells the desk once a day that something waits, but not of what a council decides", async () => {
    const open = ({ id }: { readonly id: string }) =>
      openStage(world.needs)({ nominationId: id, current: 0, visit: 1, taskToken: "open" });
    const told = () => world.mails.filter(({ kind }) => kind === "waiting-for-decision");
    const council = [{ name: "decision" as const }, { name: "council-vote" as const }];
    await open(
      await world.nominate({ route: council.map((one) => ({ ...one, secondsToAnswer: 1 })) }),
    );
    expect(told()).toEqual([]);
    for (const nomination of [await world.nominate(), await world.nominate()])
      await open(nomination);
    expect(told().map(({ to, id }) => [to.personId, id])).toEqual([
      ["ban-tccb", "to-decide-dot-xuat-flag-vca-2022-11-10-ban-tccb"],
    ]);
    expect(told()[0]?.text).toContain("https://suyton.example/decisions?season=dot-xuat");
  });

  it("offers what waits, by award, and draws it up once however often the form is sent", async () => {
    const [first, second] = [await world.nominate(), await world.nominate()];
    await world.nominate({ award: "MERIT_CHAIR" });
    const { page } = await list();
    const forms = page.querySelectorAll("form[action='/decisions'][method='post']");
    expect(forms.map((form) => form.querySelector("button")?.textContent)).toEqual([
      "Lập quyết định cho 02 tập thể",
      "Lập quyết định cho 01 tập thể",
    ]);
    const sent = Object.fromEntries(
      forms[0]!
        .querySelectorAll("input")
        .map((input) => [input.getAttribute("name")!, input.getAttribute("value")!]),
    );
    expect(sent).toMatchObject({ season: "dot-xuat", award: "FLAG_VCA", nonce: "n0nce" });

    for (let time = 0; time < 2; time += 1) {
      expect((await post(sent)).headers?.["location"]).toBe("/decisions?result=drafted");
    }
    const decision = await world.found(sent["decision"]!);
    expect(decision.awardees.map(({ nominationId }) => nominationId).sort()).toEqual([
      first.id,
      second.id,
    ]);
    expect(world.started.filter(({ id }) => id === decision.id)).toHaveLength(1);
    const kinds = (await world.needs.nominations.events(first.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(["stage-opened", "decision-drafted"]);
    const left = await undecidedOf(world.needs)("dot-xuat");
    expect(left.map(({ nomination }) => nomination.award)).toEqual(["MERIT_CHAIR"]);
  });

  it("puts a nomination into one decision when two are drawn up at the same moment", async () => {
    const nominations = [await world.nominate(), await world.nominate(), await world.nominate()];
    const ids = [newId(), newId()];
    await Promise.all(ids.map((id) => post(fields(id))));
    const decisions = await Promise.all(ids.map((id) => world.needs.decisions.find(id)));
    const honoured = decisions.flatMap((one) => one?.awardees ?? []);
    expect(honoured.map(({ nominationId }) => nominationId).sort()).toEqual(
      nominations.map(({ id }) => id),
    );
  });

  it("loses and doubles nobody, whatever call fails once", async () => {
    const faults = await withEveryFault(
      world.needs,
      async () => ({ id: newId(), nomination: await world.nominate() }),
      (needs, { id }) =>
        gatherDecision(needs)({
          ...{ id, seasonId: "dot-xuat", award: "FLAG_VCA" },
          actor: { kind: "system" },
        }),
      async ({ id, nomination }) => {
        const { awardees } = await world.found(id);
        expect(awardees.map(({ nominationId }) => nominationId)).toEqual([nomination.id]);
        const kinds = (await world.needs.nominations.events(nomination.id)).map((one) => one.kind);
        expect(kinds).toEqual(["stage-opened", "decision-drafted"]);
        await world.withdraw((await world.needs.nominations.find(nomination.id))!);
      },
    );
    expect(faults).toBeGreaterThan(10);
  }, 60_000);

  it("says so when nothing is left, and leaves alone what a council decides", async () => {
    await world.nominate({
      route: [
        { name: "decision", secondsToAnswer: 1 },
        { name: "council-vote", secondsToAnswer: 1 },
      ],
    });
    const id = newId();
    expect((await post(fields(id))).headers?.["location"]).toBe("/decisions?result=nothing");
    expect(await world.needs.decisions.find(id)).toBeUndefined();
    const { page } = await list("result=nothing");
    expect(page.querySelector("[role=status] h2")?.textContent).toContain("Không còn hồ sơ nào");
  });

  it.each<[string, Record<string, string>]>([
    ["no award", { season: "dot-xuat", decision: "d-0000000000000900" }],
    ["an award there is not", { ...fields("d-0000000000000900"), award: "toString" }],
    ["an id of another kind", fields("n-0000000000000900")],
    ["nothing", {}],
  ])("refuses a form with %s", async (_what, sent) => {
    await expect(post(sent)).rejects.toMatchObject({ name: "InvalidInput" });
  });

  it("is for the desk only", async () => {
    for (const viewer of [aViewer("officer"), aViewer("reviewer", "chairman"), aViewer()]) {
      await expect(post(fields(newId()), viewer)).rejects.toMatchObject({ name: "Forbidden" });
      await expect(list("", viewer)).rejects.toMatchObject({ name: "Forbidden" });
    }
  });

  it("lists what waits with its due date, and what was issued with its number", async () => {
    const overdue = await world.draft([await world.nominate()]);
    const { id } = await world.approved();
    await issueDecision(world.needs)({ decisionId: id });
    await publishDecision(world.needs)({ decisionId: id });
    world.setNow("2022-12-30T03:00:00.000Z");
    const { page } = await list("season=dot-xuat");
    world.setNow("2022-11-10T03:00:00.000Z");
    const [waiting = "", signed = ""] = page.querySelectorAll("table").map((one) => one.text);
    expect(waiting).toContain("Chờ Chủ tịch ký");
    expect(waiting).toContain("thứ Năm, 24/11/2022 – quá hạn");
    expect(signed).toContain("01/QĐ-LMHTXVN");
    expect(page.querySelector("#signed ~ table a[href^='/decisions/d-']")?.text).toBe(
      "01/QĐ-LMHTXVN",
    );
    expect(overdue.state).toBe("waiting");
  });
});
