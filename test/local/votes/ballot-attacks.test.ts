import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonical } from "../../../functions/domain/audit-chain.ts";
import { NotFound } from "../../../functions/domain/errors.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
const sessionId = anId("s", 1);
let world: Awaited<ReturnType<typeof voteWorld>>;

beforeAll(async () => {
  world = await voteWorld();
  await world.nominate(1, "kon-tum");
  await world.nominate(2, "gia-lai");
  await world.nominate(3, "dak-lak");
  await world.open(1);
  await world.steps.invite({ sessionId, round: 1, taskToken: "one" });
});
afterAll(() => world.close());

const fields = (more: Record<string, string> = {}) => ({
  step: "cast",
  ...agreeTo(1, 2),
  [`choice-${id(3)}`]: "disagree",
  ...more,
});

const everything = async () => {
  const { Items } = await new DynamoDBClient({}).send(
    new ScanCommand({ TableName: "suy-ton-ballots", ConsistentRead: true }),
  );
  return canonical(Items); // The database gives attributes in any order.
};

/** What an attempt of Đắk Nông's voter, who is recused from nobody, comes to. */
const attempt = async (posted: Record<string, string> | [string, string][]) => {
  const before = await everything();
  const { status, body } = await world.vote(linkVisit(world.ballotToken("an-dak-nong"), posted));
  return { status, body: String(body), unchanged: (await everything()) === before };
};

describe("a ballot that is posted", () => {
  it("records nothing when its page is only looked at", async () => {
    const before = await everything();
    for (let times = 1; times <= 3; times += 1) {
      expect((await world.vote(linkVisit(world.ballotToken("an-dak-nong")))).status).toBe(200);
    }
    expect(await everything()).toBe(before);
  });

  it.each<[string, Record<string, string> | [string, string][], number]>([
    ["without an answer to one nominee", { step: "cast", ...agreeTo(1, 2) }, 422],
    ["with a value that is not offered", fields({ [`choice-${id(3)}`]: "Agree" }), 400],
    ["with an empty value", fields({ [`choice-${id(3)}`]: "" }), 400],
    [
      "with two values for one nominee",
      [...Object.entries(fields()), [`choice-${id(1)}`, "disagree"]],
      400,
    ],
    ["for a nominee who is not on the list", fields(agreeTo(4)), 400],
    ["for more flags than there are places", fields(agreeTo(3)), 422],
    ["with a return that gives no reason", fields({ [`choice-${id(3)}`]: "return" }), 422],
    [
      "with a reason that is too long",
      fields({ [`choice-${id(3)}`]: "return", [`reason-${id(3)}`]: "x".repeat(501) }),
      422,
    ],
    ["with an act that is not offered", fields({ step: "Cast" }), 400],
    ["with no field at all", {}, 400],
  ])("changes nothing %s, and comes back with what was typed", async (_what, posted, status) => {
    const came = await attempt(posted);
    expect(came).toMatchObject({ status, unchanged: true });
    const agreed = new RegExp(`name="choice-${id(2)}" value="agree" checked`);
    const typed = new URLSearchParams(posted).get(`choice-${id(2)}`) === "agree";
    expect(agreed.test(came.body)).toBe(typed);
  });

  it("is not counted for a nominee from whom the voter is recused", async () => {
    const before = await everything();
    const token = world.ballotToken("an-dak-lak");
    const page = String((await world.vote(linkVisit(token))).body);
    expect(page).not.toContain(`name="choice-${id(3)}"`);
    expect(page).toContain("Ông/bà không bỏ phiếu cho đối tượng này");
    expect((await world.vote(linkVisit(token, fields()))).status).toBe(400);
    expect(await everything()).toBe(before);
  });

  it("shows what will be cast first, and casts only what was reviewed", async () => {
    const { status, body, unchanged } = await attempt(
      fields({
        step: "review",
        [`choice-${id(3)}`]: "return",
        [`reason-${id(3)}`]: "<b>Thiếu</b> thuế",
      }),
    );
    expect([status, unchanged]).toEqual([200, true]);
    expect(body).toContain("&lt;b&gt;Thiếu&lt;/b&gt; thuế");
    expect(body).toContain(`name="choice-${id(1)}" value="agree"`);
    expect((await attempt(fields({ step: "edit" }))).body).toContain(
      `name="choice-${id(3)}" value="disagree" checked`,
    );
  });

  it("counts once when it is posted twice; the second is told what stands", async () => {
    const [first, second] = await Promise.all([attempt(fields()), attempt(fields())]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const told = first.status === 409 ? first.body : second.body;
    expect(told).toContain("Ông/bà đã bỏ phiếu trong phiên này");
    expect((await attempt(fields())).status).toBe(409);
    expect(await world.needs.ballotBoxes.find(sessionId, 1)).toMatchObject({ cast: 1 });
  });

  it("is refused at the second of closing", async () => {
    world.setNow("2022-10-16T10:00:00.000Z");
    const late = await world.cast("an-gia-lai", { ...agreeTo(1), [`choice-${id(3)}`]: "abstain" });
    expect(late.status).toBe(409);
    expect(late.body).toContain("Phiên đã đóng");
    world.setNow("2022-10-10T01:00:00.000Z");
  });
});

describe("a ballot link", () => {
  it("is not found with one letter changed", async () => {
    const token = world.ballotToken("an-gia-lai");
    const other = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    await expect(world.vote(linkVisit(other))).rejects.toThrow(NotFound);
  });

  it("stops working when the role passes to somebody else, and says so", async () => {
    const { registry } = world.needs;
    const token = world.ballotToken("an-gia-lai");
    const [holder] = await registry.holdersOf(
      { role: "cluster-voter", organisationId: "lm-gia-lai" },
      "2022-10-10",
    );
    const { role } = holder!;
    const heir = { id: "binh", name: "Bình", email: "binh@gia-lai.example" };
    await registry.handOver(
      { ...role, until: "2022-10-09" },
      { ...role, personId: heir.id, from: "2022-10-10" },
      heir,
    );
    const { status, body } = await world.vote(linkVisit(token, fields()));
    expect(status).toBe(410);
    expect(body).toContain("Vai trò này đã được chuyển cho người khác");
  });
});
