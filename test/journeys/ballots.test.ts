import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSession } from "../../infra/local/demo/acts/vote.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, post, raw, type Fields, type Raw } from "./by-hand.ts";
import { nominated, type Nominated } from "./nominated.ts";
import { sweptDaily } from "./swept-daily.ts";

const title = "Hội đồng bỏ phiếu, cả nước";
const extra = Array.from({ length: 19 }, (_, at) => `uyvien${at + 1}@lmhtxvn.example`);
const voters = [...cast.council, ...extra];
let season: Season;
let session: string;
let nominees: Nominated[];
const links = new Map<string, string>();
const receipts = new Map<string, string>();

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
  const seat = { role: "council-member", organisationId: "lien-minh-htx-viet-nam" };
  const ids = extra.map((_, at) => `p-uy-vien-${at + 1}`);
  await season.invoke("LoadRegistry", {
    people: extra.map((email, at) => ({ id: ids[at], name: `Ủy viên ${at + 1}`, email })),
    roles: ids.map((personId) => ({ ...seat, personId, from: "2021-01-01" })),
  });
  nominees = [];
  for (const person of ["Siu Một", "Siu Hai"]) {
    const one = await nominated(season, { season: "bang-khen-2022", person });
    nominees.push(one);
    for (const [address, fields] of [
      [cast.reviewerIn["Gia Lai"], { answer: "approve" }],
      [cast.desk, { answer: "approve", score: "90" }],
    ] as const) {
      await post((await linksTo(season.url, address, one.name))[0]!, fields);
      await season.settled();
    }
  }
  session = await openSession(season.url, {
    ...{ opener: cast.desk, season: "bang-khen-2022", body: "council", title, note: "" },
    ...{ candidates: nominees.map(({ name }) => name), date: "2022-10-05", time: "17:00" },
  });
  await season.settled();
  for (const voter of voters) links.set(voter, (await linksTo(season.url, voter, title))[0] ?? "");
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const choices = (first: string, second: string) => ({
  [`choice-${nominees[0]!.id}`]: first,
  [`choice-${nominees[1]!.id}`]: second,
});
const castAs = (
  voter: string,
  fields: Fields = { step: "cast", ...choices("agree", "disagree") },
) => post(links.get(voter) ?? "", fields);
const receiptIn = ({ text }: Raw) => /\b[0-9A-Z]{4}(?:[- ]?[0-9A-Z]{4}){3}\b/.exec(text)?.[0];
const boxItems = () => season.items("ballots");
const stored = async () =>
  (await season.items("work")).filter(({ PK }) => PK === `SESSION#${session}`);
const ballots = async () => (await boxItems()).filter((item) => "envelope" in item);
const markers = async () => (await boxItems()).filter((item) => "personId" in item);

it("invites all thirty, each by a link of their own", () => {
  expect(new Set(links.values()).size).toBe(30);
  for (const link of links.values()) expect(link).toMatch(/\/ballot\/[\w-]{43}$/);
});

describe("a ballot", () => {
  it("counts for nothing with anything that the paper does not offer", async () => {
    const { id } = nominees[0]!;
    const all = choices("agree", "agree");
    const refused: Fields[] = [
      {},
      { step: "cast" },
      { step: "Cast", ...all },
      { step: "cast", [`choice-${id}`]: "agree" },
      { step: "cast", ...all, [`choice-${id}`]: "Agree" },
      { step: "cast", ...all, "choice-n-0000000000000000": "agree" },
      { step: "cast", ...choices("return", "agree") },
      [["step", "cast"], ...Object.entries(all), [`choice-${id}`, "disagree"]],
    ];
    for (const fields of refused) {
      const { status } = await castAs(voters[0]!, fields);
      expect(status, JSON.stringify(fields)).toBeGreaterThanOrEqual(400);
      expect(status, JSON.stringify(fields)).toBeLessThan(500);
    }
    expect([await ballots(), await markers()]).toEqual([[], []]);
  });

  it("is one, however often its voter sends it at the same moment", async () => {
    const voter = voters[0]!;
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        castAs(voter, { step: "cast", ...choices(at % 2 === 0 ? "agree" : "disagree", "abstain") }),
      ),
    );
    const statuses = sent.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    // A crowd may be told to come again; nobody else is told that a ballot was taken.
    expect(statuses.filter((status) => status !== 200 && status !== 409 && status !== 503)).toEqual(
      [],
    );
    receipts.set(voter, receiptIn(sent.find(({ status }) => status === 200)!) ?? "");
    expect([(await ballots()).length, (await markers()).length]).toEqual([1, 1]);
    expect((await castAs(voter)).status).toBe(409);
  });

  it("is taken from everyone at the same moment, each once, whomever else it names", async () => {
    const rest = voters.slice(1, 29);
    const sent = await Promise.all(
      rest.map((voter, at) =>
        castAs(voter, {
          ...{ step: "cast", personId: "p-hoi-dong-01", voter: "p-hoi-dong-01" },
          ...choices("agree", (["agree", "disagree", "abstain"] as const)[at % 3]!),
        }),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual(rest.map(() => 200));
    for (const [at, voter] of rest.entries()) receipts.set(voter, receiptIn(sent[at]!) ?? "");
    expect(new Set(receipts.values()).size).toBe(29);
    expect([(await ballots()).length, (await markers()).length]).toEqual([29, 29]);
  });
});

const ofReceipt = (receipt: string) =>
  raw(`${season.url}/receipts`, {
    ...{ method: "POST", body: new URLSearchParams({ session, receipt }) },
  });

describe("before the session closes", () => {
  it("a receipt tells whoever holds it that its ballot is in the box, and nothing more", async () => {
    const told = await Promise.all(
      voters.slice(0, 3).map((voter) => ofReceipt(receipts.get(voter) ?? "")),
    );
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(told.map(({ text }) => text)).size).toBe(1);
    expect(told[0]?.text).not.toMatch(/Siu|Đồng ý/);
    expect((await ofReceipt("ABCDEFGH23456789")).status).toBe(404);
  });

  it("nobody learns from its page how it stands", async () => {
    for (const email of [cast.desk, "quantri@lmhtxvn.example"]) {
      const page = await (await signedIn(season.url, email)).open(`/sessions/${session}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain("29");
      expect(page.text).not.toMatch(/đồng ý\s*\d|\d+\s*phiếu đồng ý/i);
    }
  });

  it("the table shows who voted and sealed ballots, and nothing that joins them", async () => {
    const people = (await markers()).map(({ personId }) => String(personId));
    const sealed = await ballots();
    const names = new Set(sealed.flatMap((item) => Object.keys(item)));
    expect([...names].sort()).toEqual(["PK", "SK", "envelope", "id", "round", "sessionId"]);
    const fields = new Set((await markers()).flatMap((item) => Object.keys(item)));
    expect([...fields].sort()).toEqual(["PK", "SK", "personId", "round", "sessionId"]);
    const text = JSON.stringify(sealed);
    for (const person of people) expect(text).not.toContain(person);
    expect(text).not.toMatch(/agree|abstain|20\d\d-\d\d-\d\d/);
    const sizes = new Set(sealed.map(({ envelope }) => JSON.stringify(envelope).length));
    expect(sizes.size).toBe(1);
    for (const receipt of receipts.values()) expect(text).not.toContain(receipt);
  });

  it("no log says who chose what, or under which receipt", async () => {
    const logs = await Promise.all(
      ["requests", "functions"].map((name) =>
        readFile(join(season.folder, "logs", `${name}.jsonl`), "utf8"),
      ),
    );
    const text = logs.join("\n");
    expect(text).not.toMatch(/choice-|"agree"|disagree|abstain|p-uy-vien|p-hoi-dong/);
    for (const receipt of receipts.values()) expect(text).not.toContain(receipt);
  });
});

it("counts a ballot that comes at the second of closing, or refuses it; never loses one it took", async () => {
  const voter = voters[29]!;
  const closing = Date.parse("2022-10-05T10:00:00Z");
  await season.clock.advance(closing - season.clock.now() - 40);
  const [late] = await Promise.all([castAs(voter), season.clock.advance(40)]);
  // The workflow's own clock began a moment later than the session's.
  await season.pass(10_000);
  expect([200, 409]).toContain(late.status);
  const head = (await stored()).find(({ SK }) => SK === "SESSION");
  expect(head?.["state"]).toBe("announced");
  const taken = late.status === 200 ? 30 : 29;
  expect((await ballots()).length).toBe(taken);
  const page = await (await signedIn(season.url, cast.desk)).open(`/sessions/${session}`);
  expect(page.text).toContain(`${taken}`);
  expect((await castAs(voter)).status).toBe(409);
});

it("gives the same result when the count runs again, and proves it by a recount", async () => {
  const before = await stored();
  const boxes = await boxItems();
  const again = await season.invoke("TallySession", { sessionId: session, round: 1 });
  expect(again).toMatchObject({ outcome: expect.not.stringMatching("second-round") as string });
  expect(await stored()).toEqual(before);
  expect(await boxItems()).toEqual(boxes);
  expect(await season.invoke("VerifyRecord", { asked: session })).toMatchObject({
    outcome: "fits",
  });
});

it("shows by each receipt what its voter chose", async () => {
  for (const [at, voter] of voters.slice(1, 7).entries()) {
    const { status, text } = await ofReceipt(receipts.get(voter) ?? "");
    const chosen = [...text.matchAll(/<td [^>]*><strong>([^<]+)<\/strong>/g)].map(([, one]) => one);
    const second = ["Đồng ý", "Không đồng ý", "Không có ý kiến"][at % 3];
    expect([status, chosen]).toEqual([200, ["Đồng ý", second]]);
  }
});

it("lists every ballot for every nominee under codes that only their voters can find again", async () => {
  const text = JSON.stringify(await stored());
  for (const receipt of receipts.values()) {
    expect(receipt).toMatch(/^[0-9A-Z]{4}/);
    expect(text).not.toContain(receipt.replaceAll(/[- ]/g, ""));
  }
  const codes = [...text.matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThanOrEqual(29 * 2);
});

it("lets a link say how the vote ended for a month, and then that it has expired", async () => {
  const [voter = ""] = voters;
  const told = await raw(links.get(voter) ?? "");
  expect([told.status, told.text.includes("choice-")]).toEqual([200, false]);
  await season.pass(31 * 86_400_000);
  const gone = await raw(links.get(voter) ?? "");
  expect([gone.status, gone.text.includes("Đường dẫn này đã hết hạn")]).toEqual([410, true]);
  expect((await castAs(voter)).status).toBe(410);
});
