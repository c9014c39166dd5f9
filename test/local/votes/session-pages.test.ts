import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import { Forbidden, NotFound } from "../../../functions/domain/errors.ts";
import { listSessions } from "../../../functions/http/list-sessions.ts";
import { openSessionRoute } from "../../../functions/http/open-session.ts";
import { showSession } from "../../../functions/http/show-session.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const id = (number: number) => anId("n", number);
const day = "2022-10-10";

beforeAll(async () => {
  world = await voteWorld();
  await world.nominate(1, "kon-tum");
  await world.nominate(2, "gia-lai");
});
afterAll(() => world.close());

const visitOf = async (personId: string, path: string, fields?: [string, string][]) => {
  const person = (await world.needs.registry.person(personId))!;
  const viewer = { person, seats: await world.needs.registry.seatsOf(personId, day) };
  const { pathname, searchParams } = new URL(path, "https://suyton.example");
  return {
    method: fields ? ("POST" as const) : ("GET" as const),
    path,
    query: searchParams,
    params: { id: pathname.split("/")[2] ?? "" },
    form: new URLSearchParams(fields ?? []),
    viewer,
    frame: { language: "vi" as const, path, viewer, nonce: "nonce", mock: true },
  };
};

const newSession = async (personId: string, body: string, fields?: [string, string][]) =>
  openSessionRoute(world.needs)(
    await visitOf(personId, `/sessions/new?season=nam-2022&body=${body}`, fields),
  );

const showTo = async (personId: string, path: string) =>
  showSession({ ...world.needs, paperMaker: { minutes: drawMinutes } })(
    await visitOf(personId, path),
  );

const form = (over: Record<string, string> = {}, nominations = [1, 2]): [string, string][] => [
  ...Object.entries({
    id: anId("s", 1),
    title: "Bình xét Cờ",
    note: "Đọc kỹ hồ sơ",
    date: "2022-10-16",
    time: "17h00",
    ...over,
  }),
  ...nominations.map((number): [string, string] => ["nominations", id(number)]),
];

describe("the form that opens a session", () => {
  it("is for the leader of the cluster, and for the desk where the council votes", async () => {
    expect((await newSession("an-lam-dong", "cluster")).status).toBe(200);
    expect((await newSession("desk", "council")).status).toBe(200);
    await expect(newSession("an-kon-tum", "cluster")).rejects.toThrow(Forbidden);
    await expect(newSession("an-lam-dong", "council")).rejects.toThrow(Forbidden);
    await expect(newSession("desk", "cluster")).rejects.toThrow(Forbidden);
  });

  it("has every waiting nomination ticked, and says who may not vote on it", async () => {
    const page = String((await newSession("an-lam-dong", "cluster")).body);
    for (const number of [1, 2]) expect(page).toContain(`value="${id(number)}" checked`);
    expect(page).toMatch(/An kon-tum<\/th><td[^>]*>HTX kon-tum/);
    expect(page).toContain("5 thành viên; cần ít nhất 4 người bỏ phiếu");
    expect(page).toContain('value="2022-10-15"');
  });

  it.each([
    ["nothing is ticked", form({}, []), "Chọn ít nhất một đề nghị"],
    ["it would close in the past", form({ date: "2022-10-09" }), "Giờ đóng phải sau lúc này"],
    ["it would close in another age", form({ date: "2099-01-01" }), "nhiều nhất 60 ngày"],
    ["the time cannot be read", form({ time: "chiều" }), "Cần ngày và giờ đóng"],
    ["it has no name", form({ title: "  " }), "Cần tên phiên"],
    ["a nomination does not wait", form({}, [1, 9]), "không còn chờ bình xét"],
  ])("comes back with the reason and what was typed when %s", async (_when, fields, reason) => {
    const { status, body } = await newSession("an-lam-dong", "cluster", fields);
    expect(status).toBe(422);
    expect(body).toContain(reason);
    expect(body).toContain("Đọc kỹ hồ sơ");
    expect(body).toContain(`name="id" value="${anId("s", 1)}"`);
    expect(await world.needs.sessions.find(anId("s", 1))).toBeUndefined();
  });

  it("refuses a nominee on whom too few may vote for the vote to be secret", async () => {
    const { registry } = world.needs;
    for (const place of ["dak-lak", "dak-nong"]) {
      const [holder] = await registry.holdersOf(
        { role: "cluster-voter", organisationId: `lm-${place}` },
        day,
      );
      const { role, person } = holder!;
      await registry.handOver(
        { ...role, until: "2022-10-09" },
        { ...role, from: "2022-12-01" },
        person,
      );
    }
    const { status, body } = await newSession("an-lam-dong", "cluster", form({}, [1]));
    expect(status).toBe(422);
    expect(body).toContain("còn dưới 3 người bỏ phiếu cho: HTX kon-tum");
    await world.close();
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    await world.nominate(2, "gia-lai");
  });

  it("opens one session however often it is sent, and leads to it", async () => {
    const once = await newSession("an-lam-dong", "cluster", form());
    const twice = await newSession("an-lam-dong", "cluster", form());
    for (const reply of [once, twice]) {
      expect([reply.status, reply.headers?.["location"]]).toEqual([
        303,
        `/sessions/${anId("s", 1)}`,
      ]);
    }
    expect(world.started).toEqual([{ id: anId("s", 1), seconds: 550_800 }]);
  });
});

describe("the pages of a session", () => {
  it("tell how many have voted, never who, and no result before the announcement", async () => {
    await world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken: "one" });
    await world.cast("an-kon-tum", agreeTo(2));
    const page = String((await showTo("an-gia-lai", `/sessions/${anId("s", 1)}`)).body);
    expect(page).toContain("1 trên 5");
    expect(page).not.toContain("An kon-tum");
    expect(page).not.toContain("Kết quả:");
    await expect(showTo("an-gia-lai", `/sessions/${anId("s", 1)}/minutes.pdf`)).rejects.toThrow(
      NotFound,
    );
  });

  it("are there for members of the body and the desk, and for nobody else", async () => {
    expect((await showTo("desk", `/sessions/${anId("s", 1)}`)).status).toBe(200);
    await expect(showTo("council-2", `/sessions/${anId("s", 1)}`)).rejects.toThrow(NotFound);
    const list = async (person: string) =>
      String((await listSessions(world.needs)(await visitOf(person, "/sessions"))).body);
    expect(await list("an-gia-lai")).toContain("Bình xét Cờ");
    expect(await list("council-2")).not.toContain("Bình xét Cờ");
    expect(await list("desk")).toContain("Bình xét Cờ");
  });

  it("show the whole arithmetic, every entry and the minutes once it is announced", async () => {
    await world.cast("an-gia-lai", agreeTo(1));
    for (const voter of ["an-dak-lak", "an-dak-nong"]) await world.cast(voter, agreeTo(1, 2));
    await world.cast("an-lam-dong", { ...agreeTo(1), [`choice-${id(2)}`]: "disagree" });
    await world.steps.tally({ sessionId: anId("s", 1), round: 1 });
    await world.steps.announce({ sessionId: anId("s", 1) });
    const page = String((await showTo("desk", `/sessions/${anId("s", 1)}`)).body);
    expect(page).toContain("Đạt: 4/4 phiếu đồng ý, cần ít nhất 4.");
    expect(page).toContain("Không đạt: 3/4 phiếu đồng ý, cần ít nhất 4.");
    expect(page).toContain("Mọi phiếu đều giống nhau đối với: HTX kon-tum");
    const { results } = await world.session(1);
    for (const { code } of results[0]!.candidates.flatMap(({ entries }) => entries)) {
      expect(page).toContain(code);
    }
    const pdf = await showTo("desk", `/sessions/${anId("s", 1)}/minutes.pdf`);
    expect(pdf.headers?.["content-type"]).toBe("application/pdf");
    expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
