import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { healSessions } from "../../../functions/acts/heal-sessions.ts";
import { Forbidden, NotFound } from "../../../functions/domain/errors.ts";
import { cancelSessionRoute } from "../../../functions/http/cancel-session.ts";
import { closeSession } from "../../../functions/http/close-session.ts";
import { extendSessionRoute } from "../../../functions/http/extend-session.ts";
import { remindVotersRoute } from "../../../functions/http/remind-voters.ts";
import { anId } from "../../support/a-session.ts";
import { sessionMachine } from "../../support/session-machine.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
const session = anId("s", 1);
let world: Awaited<ReturnType<typeof voteWorld>>;

const visitOf = async (personId: string, fields?: Record<string, string>) => {
  const person = (await world.needs.registry.person(personId))!;
  const viewer = { person, seats: await world.needs.registry.seatsOf(personId, "2022-10-10") };
  const path = `/sessions/${session}/act`;
  return {
    method: fields ? ("POST" as const) : ("GET" as const),
    params: { id: session },
    form: new URLSearchParams(fields ?? {}),
    viewer,
    frame: { language: "vi" as const, path, viewer, nonce: "nonce", mock: true },
  };
};

const extend = async (fields?: Record<string, string>, by = "an-lam-dong") =>
  extendSessionRoute(world.needs)(await visitOf(by, fields));
const remind = async (fields?: Record<string, string>) =>
  remindVotersRoute(world.needs)(await visitOf("desk", fields));
const close = async (fields?: Record<string, string>) =>
  closeSession(world.needs)(await visitOf("an-lam-dong", fields));
const cancel = async (fields?: Record<string, string>) =>
  cancelSessionRoute(world.needs)(await visitOf("an-lam-dong", fields));
const readersOf = (mails: typeof world.mails) => mails.map(({ to }) => to.personId).sort();
const mailsOf = (kind: string) => world.mails.filter((mail) => mail.kind === kind);
const oldClosing = "2022-10-16T10:00:00.000Z";

describe("while a session is open", () => {
  let run: Awaited<ReturnType<typeof sessionMachine>>;
  beforeAll(async () => {
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    await world.nominate(2, "gia-lai");
    await world.open(1);
    run = await sessionMachine(world, 1);
    await world.cast("an-kon-tum", agreeTo(2));
  });
  afterAll(async () => {
    await run.close();
    await world.close();
  });

  it("only its leader and the desk may steer it", async () => {
    expect((await extend()).status).toBe(200);
    expect((await extend(undefined, "desk")).status).toBe(200);
    await expect(extend(undefined, "an-kon-tum")).rejects.toThrow(Forbidden);
    await expect(extend(undefined, "council-2")).rejects.toThrow(NotFound);
  });

  it("those who have not voted are reminded by a new link, once however often it is sent", async () => {
    const page = String((await remind()).body);
    expect(page).toContain("Còn 4 trên 5 thành viên chưa bỏ phiếu");
    for (const name of ["An kon-tum", "An gia-lai"]) expect(page).not.toContain(name);
    const before = world.ballotToken("an-gia-lai");
    expect((await remind({ number: "1" })).status).toBe(303);
    expect((await remind({ number: "1" })).status).toBe(303);
    expect(readersOf(mailsOf("ballot-reminder"))).toEqual([
      ...["an-dak-lak", "an-dak-nong", "an-gia-lai", "an-lam-dong"],
    ]);
    expect((await world.session(1)).reminders).toHaveLength(1);
    expect((await world.vote(linkVisit(before))).status).toBe(410);
    expect((await world.cast("an-gia-lai", agreeTo(1))).status).toBe(200);
    expect((await remind({ number: "7" })).status).toBe(409);
  });

  it.each([
    ["it cannot be read", { date: "mai", time: "17:00" }, "Cần ngày và giờ đóng mới"],
    ["it is earlier", { date: "2022-10-15", time: "17:00" }, "phải sau giờ đóng hiện nay"],
    ["it is in another age", { date: "2023-10-15", time: "17:00" }, "nhiều nhất 60 ngày"],
  ])("a new closing comes back with what was typed when %s", async (_when, typed, reason) => {
    const { status, body } = await extend({ from: oldClosing, ...typed });
    expect(status).toBe(422);
    expect(body).toContain(reason);
    expect(body).toContain(`value="${typed.date}"`);
  });

  const later = { from: oldClosing, date: "2022-10-18", time: "17:00" };

  it("it is extended once, and everyone is told: who voted, and who may still", async () => {
    expect((await extend(later)).status).toBe(303);
    await run.resume();
    expect((await extend(later)).status).toBe(303);
    await run.resume();
    const { closesAt, extensions } = await world.session(1);
    expect(closesAt).toBe("2022-10-18T10:00:00.000Z");
    expect(extensions).toMatchObject([{ by: "an-lam-dong", from: oldClosing, to: closesAt }]);
    const told = mailsOf("ballot-extended");
    expect(told).toHaveLength(5);
    const withLink = told.filter(({ text }) => text.includes("/ballot/"));
    expect(readersOf(withLink)).toEqual([...["an-dak-lak", "an-dak-nong", "an-lam-dong"]]);
    const stale = await extend({ ...later, date: "2022-10-19" });
    expect([stale.status, String(stale.body).includes("Phiên vừa có thay đổi")]).toEqual([
      409,
      true,
    ]);
  });

  it("the workflow goes on past the old closing and takes ballots until the new one", async () => {
    await run.advanceTo("2022-10-17T01:00:00.000Z");
    expect(run.state()).toBe("Invite voters");
    expect((await world.cast("an-dak-lak", agreeTo(1, 2))).status).toBe(200);
    expect((await world.cast("an-dak-nong", agreeTo(1, 2))).status).toBe(200);
    expect((await close()).status).toBe(409);
    expect((await close({})).status).toBe(409);
    await run.advanceTo("2022-10-18T10:00:00.000Z");
    expect(run.ending()?.status).toBe("SUCCEEDED");
    expect((await world.session(1)).results[0]).toMatchObject({ present: 4, quorate: true });
  });

  it("nothing can be done any more once it was counted", async () => {
    for (const act of [extend, remind, close, cancel]) {
      expect((await act({ reason: "Muộn", number: "2" })).status).toBe(409);
    }
    expect((await world.session(1)).state).toBe("announced");
  });
});

describe("a session that ends before its time", () => {
  let run: Awaited<ReturnType<typeof sessionMachine>>;
  const begin = async () => {
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    await world.nominate(2, "gia-lai");
    await world.open(1);
    run = await sessionMachine(world, 1);
  };
  afterEach(async () => {
    await run.close();
    await world.close();
  });

  it("is cancelled with its reason: never counted, everyone told once, nominations waiting", async () => {
    await begin();
    await world.cast("an-dak-lak", agreeTo(1, 2));
    const link = world.ballotToken("an-dak-nong");
    expect((await cancel({ reason: " " })).status).toBe(422);
    expect((await cancel({ reason: "Danh sách thiếu một đề nghị" })).status).toBe(303);
    expect((await cancel({ reason: "Lần nữa" })).status).toBe(303);
    expect(await world.session(1)).toMatchObject({
      ...{ state: "cancelled", keys: [], results: [] },
      cancelled: { by: "an-lam-dong", reason: "Danh sách thiếu một đề nghị" },
    });
    await run.resume();
    expect(run.ending()?.status).toBe("SUCCEEDED");
    expect(readersOf(mailsOf("session-cancelled"))).toEqual([
      ...["an-dak-lak", "an-dak-nong", "an-gia-lai", "an-kon-tum", "an-lam-dong", "desk"],
    ]);
    await world.steps.announce({ sessionId: session });
    expect(mailsOf("session-cancelled")).toHaveLength(6);
    expect((await world.vote(linkVisit(link))).status).toBe(410);
    expect(await world.needs.sessions.unfinished()).toEqual([]);
    expect(world.resumed.filter(({ token }) => token.startsWith("token of"))).toEqual([]);
    expect(await world.open(2)).toMatchObject({ outcome: "opened" });
  });

  it("is cancelled or counted, when both come at the second of closing, never both", async () => {
    await begin();
    for (const voter of ["an-kon-tum", "an-gia-lai"])
      await world.cast(voter, {
        ...agreeTo(voter === "an-kon-tum" ? 2 : 1),
      });
    for (const voter of ["an-dak-lak", "an-dak-nong"]) await world.cast(voter, agreeTo(1, 2));
    const [, cancelled] = await Promise.all([
      // A lost race is tried again by the workflow's retry, as below.
      world.steps.tally({ sessionId: session, round: 1 }).catch(() => undefined),
      cancel({ reason: "Cùng lúc" }),
    ]);
    expect(await world.steps.tally({ sessionId: session, round: 1 })).toEqual({ outcome: "final" });
    const { state, results, keys } = await world.session(1);
    const ended = [state, results.length, keys.length, cancelled.status];
    expect([
      ["cancelled", 0, 0, 303],
      ["counted", 1, 1, 409],
    ]).toContainEqual(ended);
  });

  it("tells of a cancellation that its workflow did not hear of, by the sweep", async () => {
    await begin();
    const { resume } = world.needs.executions;
    const deaf = { ...world.needs.executions, resume: () => Promise.reject(new Error("away")) };
    const visit = await visitOf("an-lam-dong", { reason: "Mất mạng" });
    await cancelSessionRoute({ ...world.needs, executions: deaf })(visit);
    expect(world.resumed).toEqual([]);
    const executions = { ...world.needs.executions, resume };
    expect(await healSessions({ ...world.needs, executions })(10)).toBe(1);
    await run.resume();
    expect(mailsOf("session-cancelled")).toHaveLength(6);
    expect(await healSessions(world.needs)(10)).toBe(0);
  });

  it("is closed early when the missing voter may only vote on what was withdrawn", async () => {
    await begin();
    const before = (await world.needs.nominations.find(id(2)))!;
    for (const [voter, answers] of [
      ["an-gia-lai", agreeTo(1)],
      ["an-dak-lak", agreeTo(1, 2)],
      ["an-dak-nong", agreeTo(1, 2)],
      ["an-lam-dong", agreeTo(1, 2)],
    ] as const) {
      await world.cast(voter, answers);
    }
    expect((await close()).status).toBe(409);
    const { holder: _holder, due: _due, ...rest } = before;
    await world.needs.nominations.save({
      ...{ before, events: [] },
      after: { ...rest, state: "closed", ending: "withdrawn" },
    });
    expect(String((await close()).body)).toContain("Còn 1 thành viên chưa bỏ phiếu");
    expect((await close({})).status).toBe(303);
    expect((await close({})).status).toBe(303);
    await run.resume();
    expect(run.ending()?.status).toBe("SUCCEEDED");
    expect((await world.session(1)).results[0]?.candidates.map(({ why }) => why)).toEqual([
      ...["passed", "withdrawn"],
    ]);
  });
});
