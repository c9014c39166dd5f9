import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import { Forbidden, NotFound } from "../../../functions/domain/errors.ts";
import { listSessions } from "../../../functions/http/list-sessions.ts";
import { openSessionRoute } from "../../../functions/http/open-session.ts";
import { showSession as tellSession } from "../../../functions/api/show-session.ts";
import { showSession } from "../../../functions/http/show-session.ts";
import { SessionAnswer } from "../../../schemas/api/sessions.ts";
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

const toldTo = async (personId: string) => {
  const { viewer } = await visitOf(personId, "/");
  const given = { params: { id: anId("s", 1) }, viewer: () => Promise.resolve(viewer) };
  const served = await tellSession(world.needs).serve(given);
  if (served.outcome !== "answered") throw new Error(served.outcome);
  return SessionAnswer.parse(served.answer);
};

const form = (over: Record<string, string> = {}, nominations = [1, 2]): [string, string][] => [
  ...Object.entries({
    id: anId("s", 1),
    title: "Bình xét Cờ",
    note: "Đọc kỹ hồ sơ",
    agenda: "Thông qua danh sách\nBỏ phiếu",
    date: "2022-10-16",
    time: "17h00",
    ...over,
  }),
  ...nominations.map((number): [string, string] => ["nominations", id(number)]),
];

const never = (): never => {
  throw new Error("nobody holds the seat");
};

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
    ["it would close in the past", form({ date: "2022-10-09" }), "Giờ đóng phải sau giờ mở"],
    ["it would close in another age", form({ date: "2099-01-01" }), "nhiều nhất 60 ngày"],
    ["it would open yesterday", form({ opensDate: "2022-10-09", opensTime: "8h00" }), "đã qua"],
    [
      "it opens on a day without a time",
      form({ opensDate: "2022-10-12" }),
      "Cần cả ngày và giờ mở",
    ],
    [
      "it would close before it opens",
      form({ opensDate: "2022-10-16", opensTime: "17:00" }),
      "Giờ đóng phải sau giờ mở",
    ],
    ["the agenda is endless", form({ agenda: "Một việc\n".repeat(21) }), "dài hơn 20 dòng"],
    ["the time cannot be read", form({ time: "chiều" }), "Cần ngày và giờ đóng"],
    ["it has no name", form({ title: "  " }), "Cần tên phiên"],
    ["a nomination does not wait", form({}, [1, 9]), "không còn chờ bình xét"],
  ])("comes back with the reason and what was typed when %s", async (_when, fields, reason) => {
    const { status, body } = await newSession("an-lam-dong", "cluster", fields);
    expect(status).toBe(422);
    expect(body).toContain(reason);
    expect(body).toContain("Đọc kỹ hồ sơ");
    expect(body).toContain(fields.find(([name]) => name === "agenda")?.[1].split("\n")[0]);
    expect(body).toContain(`name="id" value="${anId("s", 1)}"`);
    expect(await world.needs.sessions.find(anId("s", 1))).toBeUndefined();
  });

  it("leaves out, with the reason, whoever cannot be voted on, and goes on with the others", async () => {
    const own = await voteWorld();
    await own.nominate(1, "kon-tum");
    const { registry, nominations } = own.needs;
    const second = await own.nominate(2, "gia-lai");
    const [paper] = await nominations.files(second.id);
    await nominations.save({
      ...{ before: second, after: second, events: [] },
      files: [{ ...paper!, removed: true }],
    });
    for (const place of ["dak-lak", "dak-nong"]) {
      const seat = { role: "cluster-voter", organisationId: `lm-${place}` } as const;
      const [{ role, person } = never()] = await registry.holdersOf(seat, day);
      const later = { ...role, from: "2022-12-01" };
      await registry.handOver({ ...role, until: "2022-10-09" }, later, person);
    }
    await own.nominate(3, "dak-lak");
    const send = async (fields?: [string, string][]) =>
      openSessionRoute(own.needs)(
        await visitOf("an-lam-dong", "/sessions/new?season=nam-2022&body=cluster", fields),
      );
    const blank = String((await send()).body);
    expect(blank).toContain("chỉ còn 2 người bỏ phiếu; cần ít nhất 3");
    expect(blank).toContain("Hồ sơ còn thiếu: Tờ trình.");
    expect(blank.match(/type="checkbox"/g)).toHaveLength(1);
    expect(blank).toContain(`value="${id(3)}" checked`);

    const stale = await send([...form({}, [1, 3]), ["step", "open"]]);
    expect(stale.status).toBe(422);
    expect(stale.body).toContain("Không đưa được vào danh sách: HTX kon-tum");
    expect(stale.body).toContain(`value="${id(3)}" checked`);
    expect((await send([...form({}, [3]), ["step", "open"]])).status).toBe(303);
    const next = String((await send()).body);
    expect(next).toContain("Đang ở trong danh sách của phiên khác: Bình xét Cờ.");
    expect(next).not.toContain('type="checkbox"');
    await own.close();
  });

  it("shows everything once more before anything is done, and goes back without losing a word", async () => {
    const preview = await newSession("an-lam-dong", "cluster", form({}, [1]));
    const page = String(preview.body);
    expect(preview.status).toBe(200);
    for (const said of [
      "4 thành viên nhận thư mời",
      "ít nhất 3 trên 4 người được mời bỏ phiếu",
      "Không được mời, vì cùng đơn vị hoặc cùng tỉnh với mọi đối tượng: An kon-tum.",
      "4/4",
      "Để lại phiên sau theo lựa chọn của ông/bà: HTX gia-lai.",
      "Đạt khi từ 80% trở lên đồng ý",
      "NĐ 91/2017/NĐ-CP. Chưa đối chiếu",
      "Cụm còn được đề nghị 2 Cờ",
      "ngay khi gửi thư mời",
    ]) {
      expect(page).toContain(said);
    }
    expect(await world.needs.sessions.find(anId("s", 1))).toBeUndefined();
    expect(world.started).toEqual([]);
    const back = await newSession("an-lam-dong", "cluster", [...form({}, [1]), ["step", "edit"]]);
    expect(back.status).toBe(200);
    expect(back.body).toContain(`value="${id(1)}" checked`);
    expect(back.body).not.toContain(`value="${id(2)}" checked`);
    expect(back.body).toContain("Thông qua danh sách\nBỏ phiếu");
  });

  it("opens one session however often it is sent, and leads to it", async () => {
    const sent: [string, string][] = [...form(), ["step", "open"]];
    const once = await newSession("an-lam-dong", "cluster", sent);
    const twice = await newSession("an-lam-dong", "cluster", sent);
    for (const reply of [once, twice]) {
      expect([reply.status, reply.headers?.["location"]]).toEqual([
        303,
        `/sessions/${anId("s", 1)}`,
      ]);
    }
    expect(world.started).toEqual([{ id: anId("s", 1), seconds: 550_800 }]);
    expect((await world.session(1)).agenda).toEqual(["Thông qua danh sách", "Bỏ phiếu"]);
  });
});

it("looks, when it opens, only into the dossiers that it votes on", async () => {
  const own = await voteWorld();
  await own.nominate(1, "kon-tum");
  await own.nominate(2, "gia-lai");
  const looked: string[] = [];
  const files = (nominationId: string) => {
    looked.push(nominationId);
    return own.needs.nominations.files(nominationId);
  };
  const needs = { ...own.needs, nominations: { ...own.needs.nominations, files } };
  const reply = await openSessionRoute(needs)(
    await visitOf("an-lam-dong", "/sessions/new?season=nam-2022&body=cluster", [
      ...form({}, [1]),
      ["step", "open"],
    ]),
  );
  expect(reply.status).toBe(303);
  expect(looked).toEqual([id(1)]);
  expect((await own.session(1)).candidates).toHaveLength(1);
  await own.close();
});

describe("the pages of a session", () => {
  it("tell how many have voted, never who, and no result before the announcement", async () => {
    await world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken: "one" });
    await world.cast("an-kon-tum", agreeTo(2));
    const page = String((await showTo("an-gia-lai", `/sessions/${anId("s", 1)}`)).body);
    expect(page).toContain("1 trên 5");
    expect(page).not.toContain("An kon-tum");
    expect(page).not.toContain("Kết quả:");
    expect(page).toContain("biên bản có ở trang này sau khi đóng phiên");
    await expect(showTo("an-gia-lai", `/sessions/${anId("s", 1)}/minutes.pdf`)).rejects.toThrow(
      NotFound,
    );
    const told = await toldTo("an-gia-lai");
    expect(told).toMatchObject({ state: "open", members: 5, turnout: { cast: 1, of: 5 } });
    expect(JSON.stringify(told)).not.toMatch(/result|agree|An kon-tum/u);
  });

  it("are there for members of the body and the desk, and for nobody else", async () => {
    expect((await showTo("desk", `/sessions/${anId("s", 1)}`)).status).toBe(200);
    await expect(showTo("council-2", `/sessions/${anId("s", 1)}`)).rejects.toThrow(NotFound);
    await expect(toldTo("council-2")).rejects.toThrow(NotFound);
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
    expect((await toldTo("desk")).result).toBeUndefined();
    await world.steps.announce({ sessionId: anId("s", 1) });
    const page = String((await showTo("desk", `/sessions/${anId("s", 1)}`)).body);
    expect(page).toContain("Đạt: 4/4 phiếu đồng ý, cần ít nhất 4.");
    const ranks = [...page.matchAll(/data-label="Xếp thứ"[^>]*>([^<]*)</g)].map(([, rank]) => rank);
    expect(ranks).toEqual(["1", "–"]);
    expect(page).toContain("Không đạt: 3/4 phiếu đồng ý, cần ít nhất 4.");
    expect(page).toContain("Mọi phiếu đều giống nhau đối với: HTX kon-tum");
    const { results } = await world.session(1);
    const { result } = await toldTo("desk");
    expect(result?.rounds).toMatchObject([{ present: 5, mayVote: 5, digest: results[0]!.digest }]);
    expect(result?.nominees).toMatchObject([
      { agree: 4, needed: 4, basis: 4, rank: 1, outcome: "chosen" },
      { agree: 3, disagree: 1, outcome: "not-chosen" },
    ]);
    expect(page).toContain(result?.nominees[0]?.sentence);
    const sums = JSON.stringify(result);
    for (const { code } of results[0]!.candidates.flatMap(({ entries }) => entries)) {
      expect(sums).not.toContain(code);
    }
    for (const { code } of results[0]!.candidates.flatMap(({ entries }) => entries)) {
      expect(page).toContain(code);
    }
    const pdf = await showTo("desk", `/sessions/${anId("s", 1)}/minutes.pdf`);
    expect(pdf.headers?.["content-type"]).toBe("application/pdf");
    expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
