import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropBallot } from "../../../functions/acts/drop-ballot.ts";
import { recountSession } from "../../../functions/acts/recount-session.ts";
import { minutesOf } from "../../../functions/domain/votes/minutes-of.ts";
import { handOverRole } from "../../../functions/http/hand-over-role.ts";
import { listOpinions } from "../../../functions/http/list-opinions.ts";
import { nameDeputyRoute } from "../../../functions/http/name-deputy.ts";
import { showRegistry } from "../../../functions/http/show-registry.ts";
import { showSession } from "../../../functions/http/show-session.ts";
import type { Answer } from "../../../schemas/session.ts";
import { anId } from "../../support/a-session.ts";
import { signedIn, signedInVisit } from "../../support/desk-world.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const sessionId = anId("s", 1);
const admin = signedIn("administrator", "admin");
const desk = signedIn("desk", "desk");
const leaderSeat = { organisationId: "lm-lam-dong", personId: "an-lam-dong", from: "2020-01-01" };
const leader = { ...admin, seats: [{ ...leaderSeat, role: "cluster-voter" as const }] };

/** An administrator passes the role of a province's voter on. */
const handOver = (province: string, name: string, email: string) =>
  handOverRole(world.needs)(
    signedInVisit(admin, {
      method: "POST",
      path: `/registry/roles/lm-${province}/cluster-voter`,
      params: { organisation: `lm-${province}`, role: "cluster-voter" },
      form: new URLSearchParams({ from: `an-${province}`, name, email }),
    }),
  );
const told = async (reply: { headers?: Readonly<Record<string, string>> | undefined }) => {
  const query = new URL(reply.headers?.["location"] ?? "", "https://a.example").searchParams;
  return String((await showRegistry(world.needs)(signedInVisit(admin, { query }))).body);
};
const mailsTo = (address: string) => world.mails.filter(({ to }) => to.email === address);
const idOf = async (email: string) => (await world.needs.registry.personByEmail(email))!.id;
const castAs = async (email: string, answers: Record<string, string>) =>
  world.cast(await idOf(email), answers);
const pageOf = async () => {
  const visit = signedInVisit(desk, { params: { id: sessionId }, path: `/sessions/${sessionId}` });
  const needs = { ...world.needs, paperMaker: { minutes: () => Promise.reject(new Error("no")) } };
  return String((await showSession(needs)(visit)).body);
};
const begin = async (provinces: readonly string[]) => {
  world = await voteWorld();
  for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
  await world.open(1);
  await world.steps.invite({ sessionId, round: 1, taskToken: "one" });
};

describe("a member's role that passes on while a session is open", () => {
  const binh = "binh@kon-tum.example";
  const chi = "chi@gia-lai.example";
  const dung = "dung@dak-lak.example";
  const deputy = "thay@dak-lak.example";
  let first: string;

  beforeAll(() => begin(["kon-tum", "gia-lai"]), 30_000);
  afterAll(() => world.close());

  it("takes the vote along while nobody has cast for the seat", async () => {
    first = world.ballotToken("an-kon-tum");
    const reply = await handOver("kon-tum", "Bình", binh);
    expect(await told(reply)).toContain("là thành viên của 1 phiên đang mở");
    const old = await world.vote(linkVisit(first, { step: "cast", ...agreeTo(2) }));
    expect([old.status, String(old.body)]).toEqual([
      410,
      expect.stringContaining("Vai trò này đã được chuyển cho người khác"),
    ]);
    expect((await castAs(binh, agreeTo(1, 2))).status).toBe(400);
    expect((await castAs(binh, agreeTo(2))).status).toBe(200);
    expect((await castAs(binh, agreeTo(2))).status).toBe(409);
  });

  it("is one exchange and one mail, however often the form is sent", async () => {
    expect((await handOver("kon-tum", "Bình", binh)).status).toBe(303);
    expect((await world.session(1)).passed).toHaveLength(1);
    expect(mailsTo(binh).filter(({ kind }) => kind === "seat-passed")).toHaveLength(1);
  });

  it("refuses a ballot of the person before that was on its way", async () => {
    const listed = await world.session(1);
    const answers: Answer[] = [{ nominationId: anId("n", 2), choice: "agree" }];
    const dropped = await dropBallot(world.needs)(listed, listed.electorate[0]!, answers);
    expect(dropped).toEqual({ outcome: "seat-passed" });
  });

  it("leaves a ballot that was cast where it is, and says so to nobody but the next holder", async () => {
    expect((await world.cast("an-gia-lai", agreeTo(1))).status).toBe(200);
    const reply = await handOver("gia-lai", "Chi", chi);
    const before = await told({
      headers: { location: `/registry?to=${await idOf(binh)}&asked=0&left=0&sessions=1` },
    });
    expect((await told(reply)).replaceAll("Chi", "Bình")).toBe(before.replaceAll("Chi", "Bình"));
    const [mail] = mailsTo(chi);
    expect(mail?.text).toContain("đã được bỏ trước khi chuyển vai trò");
    expect(mail?.text).not.toContain("/ballot/");
    const [other] = mailsTo(binh);
    expect([mail?.kind, mail?.subject]).toEqual([other?.kind, other?.subject]);
    const { passed = [] } = await world.session(1);
    expect(passed.map((one) => Object.keys(one).sort())).toEqual([
      Object.keys(passed[0]!).sort(),
      Object.keys(passed[0]!).sort(),
    ]);
  });

  it("ends the deputy of the person before, with words, and shows neither of them", async () => {
    const token = world.ballotToken("an-dak-lak");
    const visit = linkVisit(token, {
      ...{ step: "name", name: "Thay", position: "Phó", email: deputy },
    });
    const named = await nameDeputyRoute(world.needs)(visit);
    expect(named.status).toBe(303);
    expect(await pageOf()).toContain("Thay");
    await handOver("dak-lak", "Dung", dung);
    expect(mailsTo(deputy).map(({ kind }) => kind)).toEqual(["deputy-asked", "mandate-ended"]);
    const [link = ""] = mailsTo(deputy).flatMap(
      ({ text }) => /\/ballot\/([\w-]{43})/.exec(text)?.[1] ?? [],
    );
    expect((await world.vote(linkVisit(link, { step: "cast", ...agreeTo(1, 2) }))).status).toBe(
      410,
    );
    const page = await pageOf();
    expect(page).not.toContain("Thay, Phó");
    expect(page).toContain("Dung thay An dak-lak");
    expect(page).toContain("Chi thay An gia-lai");
    const list = String(
      (await listOpinions(world.needs)(signedInVisit(leader, { params: { id: sessionId } }))).body,
    );
    for (const name of ["Bình", "Chi", "Dung", "An dak-nong"]) expect(list).toContain(name);
    expect(list).not.toContain("An gia-lai");
  });

  it("is counted, recounted and written into the minutes with every seat once", async () => {
    expect((await castAs(dung, agreeTo(1, 2))).status).toBe(200);
    for (const voter of ["an-dak-nong", "an-lam-dong"])
      expect((await world.cast(voter, agreeTo(1, 2))).status).toBe(200);
    expect(await world.needs.ballotBoxes.find(sessionId, 1)).toMatchObject({ members: 5, cast: 5 });
    await world.steps.tally({ sessionId, round: 1 });
    await world.steps.announce({ sessionId });
    const session = await world.session(1);
    const [result] = session.results;
    expect(result).toMatchObject({ members: 5, mayVote: 5, present: 5, quorum: 4 });
    expect(result?.successions?.map(({ memberId, name }) => [memberId, name])).toEqual([
      ["an-dak-lak", "Dung"],
      ["an-kon-tum", "Bình"],
    ]);
    const { checks } = await recountSession(world.needs)(session.id, []);
    expect(checks.slice(0, -1).flatMap(({ differences }) => differences)).toEqual([]);
    const facts = {
      ...{ session, voted: new Set<string>(), names: new Map(), units: new Map() },
      ...{ chair: undefined, leaderId: undefined, place: "Đà Lạt", mode: "mock" as const },
    };
    const minutes = minutesOf({ ...facts, publicUrl: "https://suyton.example" });
    expect(minutes.members.map(({ name, instead, presence }) => [name, instead, presence])).toEqual(
      [
        ["Bình", "thay ông/bà An kon-tum, từ ngày 10/10/2022", "remote"],
        ["An gia-lai", undefined, "remote"],
        ["Dung", "thay ông/bà An dak-lak, từ ngày 10/10/2022", "remote"],
        ["An dak-nong", undefined, "remote"],
        ["An lam-dong", undefined, "remote"],
      ],
    );
    expect(minutes.opening.filter((line) => line.startsWith("Chuyển vai trò"))).toEqual([
      expect.stringContaining("Bình là thành viên thay ông/bà An kon-tum và bỏ phiếu"),
      expect.stringContaining("vẫn ghi theo ông/bà An gia-lai"),
      expect.stringContaining("Dung là thành viên thay ông/bà An dak-lak và bỏ phiếu"),
    ]);
    const readers = world.mails
      .filter(({ kind }) => kind === "result-told")
      .map(({ to }) => to.name);
    expect(readers).toEqual(expect.arrayContaining(["Bình", "Chi", "An gia-lai", "Dung"]));
  });

  it("cannot be written out of the session afterwards", async () => {
    const { passed: _passed, ...session } = await world.session(1);
    await world.needs.sessions.save(session);
    const { checks } = await recountSession(world.needs)(session.id, []);
    expect(checks.flatMap(({ differences }) => differences)).toContainEqual(
      expect.stringContaining("does not say that they were passed on"),
    );
  });
});

describe("a seat whose next holder may not vote for it", () => {
  beforeAll(() => begin(["kon-tum", "gia-lai"]), 30_000);
  afterAll(() => world.close());

  it.each([
    ["is a member already", "an@gia-lai.example", "dak-lak", "đã là thành viên của phiên này"],
    ["may judge nobody", "ca@hai.example", "dak-nong", "với mọi đối tượng của vòng này"],
  ])("stays where it is, in words, when that person %s", async (_when, email, province, why) => {
    const seats = ["lm-kon-tum", "lm-gia-lai"];
    await world.needs.registry.load({
      ...{ organisations: [], clusters: [], campaigns: [], seasons: [], pastAwards: [] },
      people: [{ id: "ca-hai", name: "Cả", email: "ca@hai.example" }],
      roles: seats.map((organisationId) => ({
        ...{ role: "reviewer", organisationId, personId: "ca-hai", from: "2020-01-01" },
      })),
    });
    const token = world.ballotToken(`an-${province}`);
    const page = await told(await handOver(province, "Ai", email));
    expect(page).toContain(why);
    expect(page).toContain("Bình xét Cờ thi đua 2022");
    expect(mailsTo(email).at(-1)?.text).toContain(why);
    expect((await world.vote(linkVisit(token))).status).toBe(410);
    expect(await world.needs.ballotBoxes.find(sessionId, 1)).toMatchObject({ members: 5, cast: 0 });
    expect(await world.needs.successions.all(sessionId, 1)).toEqual([]);
  });

  it("stays when a nominee would be left with too few voters", async () => {
    for (const [province, email, why] of [
      ["dak-lak", "mot@kon-tum.example", undefined],
      ["lam-dong", "hai@kon-tum.example", "phiếu không còn kín"],
    ] as const) {
      await world.needs.registry.load({
        ...{ organisations: [], clusters: [], campaigns: [], seasons: [], pastAwards: [] },
        people: [{ id: email.slice(0, 3), name: email, email }],
        roles: [
          {
            ...{ role: "reviewer", organisationId: "lm-kon-tum" },
            ...{ personId: email.slice(0, 3), from: "2020-01-01" },
          },
        ],
      });
      const page = await told(
        await handOverRole(world.needs)(
          signedInVisit(admin, {
            ...{ method: "POST", path: `/registry/roles/lm-${province}/cluster-voter` },
            params: { organisation: `lm-${province}`, role: "cluster-voter" },
            form: new URLSearchParams({
              ...{ from: province === "dak-lak" ? "an-gia-lai" : "an-lam-dong", name: "Ai", email },
            }),
          }),
        ),
      );
      if (why === undefined) expect(page).toContain("là thành viên của 1 phiên đang mở");
      else expect(page).toContain(why);
    }
  });
});
