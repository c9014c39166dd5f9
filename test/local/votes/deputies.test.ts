import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameDeputyRoute } from "../../../functions/http/name-deputy.ts";
import { recountSession } from "../../../functions/acts/recount-session.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const id = (number: number) => anId("n", number);
const who = { name: "Lê Văn Thay", position: "Phó Chủ tịch LMHTX", email: "Thay@kon-tum.example" };

/** The member's page for naming a deputy, asked or posted to. */
const deputyPage = (personId: string, fields?: Record<string, string>) => {
  const visit = linkVisit(world.ballotToken(personId), fields);
  const path = `${visit.frame.path}/deputy`;
  return nameDeputyRoute(world.needs)({ ...visit, frame: { ...visit.frame, path } });
};

const deputyTokens = (email: string) =>
  world.mails
    .filter(({ kind, to }) => kind === "deputy-asked" && to.email === email)
    .map(({ text }) => /\/ballot\/([\w-]{43})/.exec(text)?.[1] ?? "");

const castBy = (token: string, answers: Record<string, string>) =>
  world.vote(linkVisit(token, { step: "cast", ...answers }));

beforeAll(async () => {
  world = await voteWorld();
  for (const [at, province] of ["kon-tum", "gia-lai", "dak-lak"].entries()) {
    await world.nominate(at + 1, province);
  }
  await world.open(1);
  await world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken: "one" });
});
afterAll(() => world.close());

describe("naming a deputy", () => {
  it("is offered on the member's ballot, shown for review, and writes nothing before", async () => {
    const ballot = await world.vote(linkVisit(world.ballotToken("an-kon-tum")));
    expect(ballot.body).toContain(`/ballot/${world.ballotToken("an-kon-tum")}/deputy`);
    expect((await deputyPage("an-kon-tum")).body).toContain("Cử người bỏ phiếu thay");
    const review = await deputyPage("an-kon-tum", { step: "review", ...who });
    expect([review.status, String(review.body)]).toEqual([200, expect.stringContaining(who.name)]);
    expect(await world.needs.mandates.all(anId("s", 1), 1)).toEqual([]);
  });

  it.each([
    [{ ...who, name: " " }, 422, "Cần họ và tên người thay"],
    [{ ...who, email: "thay@" }, 422, "Cần địa chỉ thư đầy đủ"],
    [{ ...who, email: "an@kon-tum.example" }, 422, "địa chỉ của chính ông/bà"],
    [{ ...who, email: "AN@gia-lai.example" }, 422, "là thành viên bỏ phiếu của phiên"],
    [{ ...who, step: "Name" }, 400, "chưa có gì được ghi"],
    [{ step: "name" }, 422, "Cần chức vụ và đơn vị"],
  ])("comes back with what was typed when it does not fit: %j", async (fields, status, said) => {
    const reply = await deputyPage("an-kon-tum", { step: "name", ...fields });
    expect(reply.status).toBe(status);
    expect(reply.body).toContain(said);
    if ("position" in fields) expect(reply.body).toContain(fields.position);
    expect(await world.needs.mandates.all(anId("s", 1), 1)).toEqual([]);
  });

  it("happens once however often it is sent, and mails both once", async () => {
    for (let times = 1; times <= 3; times += 1) {
      const reply = await deputyPage("an-kon-tum", { step: "name", ...who });
      expect([reply.status, reply.headers?.["location"]]).toEqual([
        303,
        `/ballot/${world.ballotToken("an-kon-tum")}/deputy`,
      ]);
    }
    expect(deputyTokens("thay@kon-tum.example")).toHaveLength(1);
    expect(world.mails.filter(({ kind }) => kind === "deputy-named")).toHaveLength(1);
    const other = await deputyPage("an-kon-tum", {
      ...{ step: "name", ...who },
      email: "khac@kon-tum.example",
    });
    expect([other.status, String(other.body)]).toEqual([409, expect.stringContaining(who.name)]);
  });

  it("leaves the member's own link without a vote, and says who votes", async () => {
    const page = await world.vote(linkVisit(world.ballotToken("an-kon-tum")));
    expect(page.body).toContain("Ông/bà đã cử người thay");
    expect(page.body).toContain(who.name);
    const cast = await world.cast("an-kon-tum", agreeTo(2, 3));
    expect(cast.status).toBe(409);
    expect(await world.needs.ballotBoxes.tookPart(anId("s", 1), 1)).toEqual([]);
  });

  it("gives one deputy to one member", async () => {
    const reply = await deputyPage("an-dak-nong", { step: "name", ...who });
    expect([reply.status, String(reply.body)]).toEqual([
      422,
      expect.stringContaining("đã bỏ phiếu thay một thành viên khác"),
    ]);
  });
});

describe("taking it back", () => {
  it("gives the member the vote, and voids the deputy's link", async () => {
    const [first = ""] = deputyTokens("thay@kon-tum.example");
    const mandate = await world.needs.mandates.find(anId("s", 1), 1, "an-kon-tum");
    const stale = await deputyPage("an-kon-tum", { step: "take-back", mandate: "another" });
    expect(stale.status).toBe(409);
    const reply = await deputyPage("an-kon-tum", { step: "take-back", mandate: mandate!.id });
    expect([reply.status, reply.headers?.["location"]]).toEqual([
      303,
      `/ballot/${world.ballotToken("an-kon-tum")}`,
    ]);
    const again = await deputyPage("an-kon-tum", { step: "take-back", mandate: mandate!.id });
    expect(again.status).toBe(303);
    const dead = await castBy(first, agreeTo(2, 3));
    expect([dead.status, String(dead.body)]).toEqual([
      410,
      expect.stringContaining("không còn được cử bỏ phiếu thay"),
    ]);
    expect(world.mails.filter(({ kind }) => kind === "mandate-ended")).toHaveLength(1);
  });

  it("lets the same deputy be named anew, by a new link", async () => {
    await deputyPage("an-kon-tum", { step: "name", ...who });
    const [first, second] = deputyTokens("thay@kon-tum.example");
    expect(second).toMatch(/^[\w-]{43}$/);
    expect(second).not.toBe(first);
  });
});

describe("the deputy's ballot", () => {
  it("is the member's, recused from what either of them is", async () => {
    // A reviewer of Đắk Lắk stands in for Đắk Nông: of a registered person the seats count.
    await world.needs.registry.load({
      ...{ organisations: [], clusters: [], campaigns: [], seasons: [], pastAwards: [] },
      people: [{ id: "em-dak-lak", name: "Em", email: "em@dak-lak.example" }],
      roles: [
        {
          ...{ role: "reviewer", organisationId: "lm-dak-lak" },
          ...{ personId: "em-dak-lak", from: "2020-01-01" },
        },
      ],
    });
    await deputyPage("an-dak-nong", { step: "name", ...who, email: "em@dak-lak.example" });
    const [token = ""] = deputyTokens("em@dak-lak.example");
    const ballot = String((await world.vote(linkVisit(token))).body);
    expect(ballot).toContain("Ông/bà bỏ phiếu thay An dak-nong");
    expect(ballot).not.toContain(`choice-${id(3)}`);
    expect(ballot).not.toContain("/deputy");
    expect((await castBy(token, agreeTo(1, 2, 3))).status).toBe(400);
    expect((await castBy(token, agreeTo(1, 2))).status).toBe(200);
    expect((await castBy(token, agreeTo(1, 2))).status).toBe(409);
  });

  it("tells the member that it was cast, and cannot be taken back", async () => {
    const page = await world.vote(linkVisit(world.ballotToken("an-dak-nong")));
    expect(page.body).toContain("Người thay ông/bà đã bỏ phiếu");
    const mandate = await world.needs.mandates.find(anId("s", 1), 1, "an-dak-nong");
    const reply = await deputyPage("an-dak-nong", { step: "take-back", mandate: mandate!.id });
    expect([reply.status, String(reply.body)]).toEqual([
      409,
      expect.stringContaining("Người thay ông/bà đã bỏ phiếu"),
    ]);
  });

  it("goes to the deputy's address with its receipt", () => {
    const receipt = world.mails.find(({ kind }) => kind === "ballot-receipt");
    expect(receipt?.to.email).toBe("em@dak-lak.example");
  });
});

describe("the count", () => {
  it("takes the union of recusals into basis and proof, and keeps who stood in for whom", async () => {
    await castBy(deputyTokens("thay@kon-tum.example").at(-1) ?? "", {
      ...agreeTo(2),
      [`choice-${id(3)}`]: "disagree",
    });
    for (const [voter, numbers] of [
      ["an-gia-lai", [1]],
      ["an-dak-lak", [1]],
      ["an-lam-dong", [1, 2]],
    ] as const) {
      const all = [1, 2, 3].filter((one) => !voter.endsWith(provinceOf(one)));
      const answers = Object.fromEntries(
        all.map((one) => [
          `choice-${id(one)}`,
          numbers.some((n) => n === one) ? "agree" : "abstain",
        ]),
      );
      expect((await world.cast(voter, answers)).status).toBe(200);
    }
    await world.steps.tally({ sessionId: anId("s", 1), round: 1 });
    const session = await world.session(1);
    const [result] = session.results;
    expect(result?.candidates.map(({ recused, basis }) => [recused, basis])).toEqual([
      [1, 4],
      [1, 4],
      [2, 3],
    ]);
    expect(result?.mandates?.map(({ memberId, name }) => [memberId, name])).toEqual([
      ["an-dak-nong", who.name],
      ["an-kon-tum", who.name],
    ]);
    expect(result?.tookPart?.filter(({ how }) => how).map(({ personId }) => personId)).toEqual([
      "an-dak-nong",
      "an-kon-tum",
    ]);
    const { checks } = await recountSession(world.needs)(session.id, []);
    expect(checks.slice(0, -1).flatMap(({ differences }) => differences)).toEqual([]);
  });
});

const provinceOf = (number: number) => ["kon-tum", "gia-lai", "dak-lak"][number - 1] ?? "";
