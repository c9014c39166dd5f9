import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveDecision } from "../../../functions/acts/approve-decision.ts";
import { cancelDecision } from "../../../functions/acts/cancel-decision.ts";
import { gatherDecision } from "../../../functions/acts/gather-decision.ts";
import { healDecisions } from "../../../functions/acts/heal-decisions.ts";
import { startDecision } from "../../../functions/acts/start-decision.ts";
import { undecidedOf } from "../../../functions/acts/undecided-of.ts";
import { escalateSignature } from "../../../functions/steps/escalate-signature.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { requestSignature } from "../../../functions/steps/request-signature.ts";
import { listDecisions } from "../../../functions/http/list-decisions.ts";
import { signDecision } from "../../../functions/http/sign-decision.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";
import { anId } from "../../support/a-session.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

const at = "2022-11-10T03:00:00.000Z";
const byDesk = { at, why: "by-desk", reason: "Nhầm đợt", by: { kind: "system" } } as const;
const approval = { personId: "chu-tich", name: "Nguyễn Văn Ký", at, by: "mailed-link" } as const;

describe("cancelling a decision", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  beforeAll(async () => {
    world = await decisionWorld();
  });
  afterAll(() => world.close());

  const waiting = async () => {
    const nomination = await world.nominate();
    const { id } = await world.draft([nomination]);
    await requestSignature(world.needs)({ decisionId: id, taskToken: `token of ${id}` });
    return { id, nomination };
  };
  const cancel = (id: string) => cancelDecision(world.needs)(id, byDesk);

  it("ends its workflow and its link, keeps why, and a repeat changes nothing", async () => {
    const { id } = await waiting();
    const token = world.signToken();
    expect([await cancel(id), await cancel(id)]).toEqual(["cancelled", "already"]);
    expect(await world.found(id)).toMatchObject({ state: "cancelled", cancelled: byDesk });
    const told = { token: `token of ${id}`, result: { outcome: "cancelled" } };
    expect(world.resumed).toContainEqual(told);
    const page = await signDecision(world.needs)({ ...aVisit(), token });
    expect([page.status, String(page.body)]).toEqual([
      410,
      expect.stringContaining("Việc này đã được hủy"),
    ]);
    await expect(issueDecision(world.needs)({ decisionId: id })).rejects.toThrow("not signed");
    const late = { decisionId: id, taskToken: "later" };
    expect(await requestSignature(world.needs)(late)).toEqual({ parked: false });
    expect(world.resumed.at(-1)).toEqual({ token: "later", result: { outcome: "cancelled" } });
  });

  it("stays in the desk's list of the season, with the reason and a way to it", async () => {
    const { id, nomination } = await waiting();
    const viewer = aViewer("desk");
    const list = async () => {
      const query = new URLSearchParams({ season: nomination.seasonId });
      const visit = aVisit({ path: "/decisions", query }, viewer);
      const { body } = await listDecisions(world.needs)({ ...visit, viewer });
      return parse(String(body)).querySelector("#cancelled ~ table")?.innerHTML ?? "";
    };
    expect(await list()).not.toContain(id);
    await cancel(id);
    expect(await list()).toContain(`/decisions/${id}`);
    expect(await list()).toContain("Nhầm đợt");
  });

  it("loses against a signature of the same moment, or wins; never both", async () => {
    const { id } = await waiting();
    const { awardees } = await world.found(id);
    const [cancelled, signed] = await Promise.all([
      cancel(id),
      approveDecision(world.needs)(id, approval, awardees),
    ]);
    const { state } = await world.found(id);
    expect([
      ["cancelled", "already", "cancelled"],
      ["signed", "recorded", "approved"],
    ]).toContainEqual([cancelled, signed.outcome, state]);
  });

  it("comes to the same end, whatever call fails once", async () => {
    const faults = await withEveryFault(
      world.needs,
      waiting,
      (needs, { id }) => cancelDecision(needs)(id, byDesk),
      async ({ id }) => {
        expect((await world.found(id)).state).toBe("cancelled");
        const open = await world.needs.decisions.unfinished();
        expect(open.map((one) => one.id)).not.toContain(id);
      },
    );
    expect(faults).toBeGreaterThan(5);
  });

  it("frees what a council voted on for a new decision, which rests on the same vote", async () => {
    const route = (["council-vote", "decision"] as const).map((name) => ({
      ...{ name, secondsToAnswer: 1 },
    }));
    const voted = await world.nominate({ route, current: 1, decisionId: anId("d", 900) });
    const { nominee, province } = voted;
    await startDecision(world.needs)({
      ...{ id: anId("d", 900), seasonId: "dot-xuat", award: "FLAG_VCA" },
      ...{ sessionId: anId("s", 9), tallyDigest: "a".repeat(64) },
      awardees: [{ nominationId: voted.id, nominee, organisationName: "HTX", province }],
    });
    const own = async () =>
      (await undecidedOf(world.needs)("dot-xuat")).find((one) => one.nomination.id === voted.id);
    expect(await own()).toBeUndefined();
    await cancel(anId("d", 900));
    expect((await own())?.before?.id).toBe(anId("d", 900));

    const again = {
      ...{ id: anId("d", 901), seasonId: "dot-xuat", award: "FLAG_VCA" as const },
      ...{ actor: { kind: "system" as const }, before: anId("d", 900) },
    };
    for (let time = 0; time < 2; time += 1) {
      expect(await gatherDecision(world.needs)(again)).toBe("drafted");
    }
    const drawn = await world.found(anId("d", 901));
    expect(drawn).toMatchObject({ sessionId: anId("s", 9), tallyDigest: "a".repeat(64) });
    expect(drawn.awardees.map(({ nominationId }) => nominationId)).toEqual([voted.id]);
    expect(await own()).toBeUndefined();
  });

  it("happens by itself when everybody on the list has withdrawn, and nobody is reminded", async () => {
    const { id, nomination } = await waiting();
    await world.withdraw(nomination);
    const mails = world.mails.length;
    expect(await escalateSignature(world.needs)({ decisionId: id })).toMatchObject({
      outcome: "cancelled",
    });
    expect(await world.found(id)).toMatchObject({ cancelled: { why: "nobody-left" } });
    expect(world.mails).toHaveLength(mails);
  });
});

describe("the sweep over decisions", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  beforeAll(async () => {
    world = await decisionWorld();
  });
  afterAll(() => world.close());

  const heal = (look: (run: number) => "running" | "ended" | "absent") => {
    const started: { id: string; run: number }[] = [];
    const executions = {
      ...world.needs.executions,
      look: (_machine: string, _id: string, run = 1) => Promise.resolve(look(run)),
      startDecision: (id: string, _seconds: number, run = 1) => {
        started.push({ id, run });
        return Promise.resolve();
      },
    };
    return { started, run: () => healDecisions({ ...world.needs, executions })(10) };
  };

  it("starts anew what gave up before it was published, under a name of its own", async () => {
    const { id } = await world.approved();
    await issueDecision(world.needs)({ decisionId: id });
    const first = heal((run) => (run === 1 ? "ended" : "absent"));
    expect([await first.run(), await first.run()]).toEqual([1, 1]);
    expect(first.started).toEqual([
      { id, run: 2 },
      { id, run: 2 },
    ]);
    const second = heal((run) => (run < 3 ? "ended" : "running"));
    expect([await second.run(), await second.run()]).toEqual([1, 0]);
    expect(second.started).toEqual([{ id, run: 3 }]);
  });

  it("ends a decision that nobody is left for, and leaves a waiting one alone", async () => {
    const [gone, stays] = [await world.nominate(), await world.nominate()];
    const [empty, full] = [await world.draft([gone]), await world.draft([gone, stays])];
    await world.withdraw(gone);
    await heal(() => "running").run();
    expect((await world.found(empty.id)).state).toBe("cancelled");
    expect((await world.found(full.id)).state).toBe("waiting");
  });
});
