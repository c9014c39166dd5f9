import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../infra/local/demo/cast.ts";
import { visitor } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, nonceOf, post, raw } from "./by-hand.ts";
import { nominated, type Nominated } from "./nominated.ts";
import { sweptDaily } from "./swept-daily.ts";

const reviewer = cast.reviewerIn["Gia Lai"];
let season: Season;
let looked: Nominated;
let link: string;

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
  looked = await nominated(season, { person: "Siu Thị Xem" });
  link = await onlyLink(reviewer, looked);
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const onlyLink = async (address: string, { name }: Nominated): Promise<string> => {
  const [found, ...more] = await linksTo(season.url, address, name);
  expect([typeof found, more]).toEqual(["string", []]);
  return found!;
};
/** Everything about one nomination: its record, its events and its stages. */
const recordOf = async ({ id }: Nominated) =>
  (await season.items("work")).filter(({ PK }) => PK === `NOMINATION#${id}`);
const kindsOf = async (one: Nominated) => (await recordOf(one)).flatMap(({ kind }) => kind ?? []);
const formed = { "content-type": "application/x-www-form-urlencoded" };

describe("looking at a review link", () => {
  it("records nothing, by GET, by HEAD, and by opening everything that the page leads to", async () => {
    const before = await recordOf(looked);
    const page = await visitor(season.url).open(link);
    expect(page.text).toContain("Siu Thị Xem");
    for (const { href } of page.links.filter((one) => one.href.startsWith(season.url))) {
      expect((await raw(href)).status, href).toBeLessThan(400);
    }
    const { status, text } = await raw(link, { method: "HEAD" });
    expect([status, text]).toEqual([200, ""]);
    for (const answer of ["approve", "reject"]) {
      expect((await raw(`${link}?answer=${answer}&nonce=${nonceOf(page)}`)).status).toBe(200);
    }
    expect(await recordOf(looked)).toEqual(before);
  });

  it("is one thing for all links that do not exist: another purpose, one letter, another length", async () => {
    const token = link.slice(-43);
    const changed = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    const tries = [
      `/review/${changed}`,
      `/review/${"x".repeat(43)}`,
      `/ballot/${token}`,
      `/sign/${token}`,
      `/review/${token}x`,
      `/review/${token.slice(1)}`,
    ];
    const answers = await Promise.all(tries.map((path) => raw(season.url + path)));
    expect(answers.map(({ status }) => status)).toEqual(tries.map(() => 404));
    // Some characters of the page are its address: what is left is the same for all.
    const sizes = answers.map(({ text }) => text.length);
    expect(new Set(sizes).size).toBe(1);
  });
});

describe("a posted answer that no form of the page could send", () => {
  it.each<[string, (nonce: string) => RequestInit]>([
    ["no body", () => ({ method: "POST" })],
    ["a nonce alone", (nonce) => ({ method: "POST", body: new URLSearchParams({ nonce }) })],
    ["JSON", (nonce) => ({ method: "POST", body: JSON.stringify({ nonce, answer: "approve" }) })],
    [
      "the right fields as plain text",
      (nonce) => ({
        ...{ method: "POST", headers: { "content-type": "text/plain" } },
        body: `nonce=${nonce}&answer=approve`,
      }),
    ],
    [
      "the right fields as multipart",
      (nonce) => {
        const body = new FormData();
        for (const [name, value] of Object.entries({ nonce, answer: "approve" }))
          body.append(name, value);
        return { method: "POST", body };
      },
    ],
    [
      "a megabyte",
      (nonce) => ({
        ...{ method: "POST", headers: formed },
        body: `nonce=${nonce}&answer=approve&reason=${"x".repeat(1_048_576)}`,
      }),
    ],
    [
      "eleven megabytes",
      () => ({ method: "POST", headers: formed, body: "x".repeat(11 * 1_048_576) }),
    ],
    ["another method", () => ({ method: "PUT", headers: formed, body: "answer=approve" })],
    ["a broken encoding", () => ({ method: "POST", headers: formed, body: "%ff%=%&answer=%" })],
    ...["Approve", "approv", "approve ", "approved", "1", "reject,approve"].map(
      (answer): [string, (nonce: string) => RequestInit] => [
        JSON.stringify(answer),
        (nonce) => ({ method: "POST", body: new URLSearchParams({ nonce, answer }) }),
      ],
    ),
    [
      "two values",
      (nonce) => ({
        ...{ method: "POST", headers: formed },
        body: `nonce=${nonce}&answer=approve&answer=reject`,
      }),
    ],
    [
      "a field that is not offered",
      (nonce) => ({
        method: "POST",
        body: new URLSearchParams({ nonce, answer: "approve", x: "" }),
      }),
    ],
    [
      "a rejection without a reason",
      (nonce) => ({ method: "POST", body: new URLSearchParams({ nonce, answer: "reject" }) }),
    ],
    [
      "the nonce of another link",
      () => ({
        method: "POST",
        body: new URLSearchParams({ nonce: "A".repeat(22), answer: "approve" }),
      }),
    ],
  ])("%s: is refused with a page, and records nothing", async (_what, init) => {
    const before = await recordOf(looked);
    const refused = await raw(link, init(nonceOf(await raw(link))));
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(await recordOf(looked)).toEqual(before);
  });

  it.each([
    { origin: "https://elsewhere.example" },
    { "sec-fetch-site": "cross-site" },
    { origin: "http://localhost:1" },
  ])("from another site (%o): is refused even with the right nonce", async (headers) => {
    const before = await recordOf(looked);
    const { status } = await post(link, { answer: "approve" }, headers);
    expect(status).toBe(403);
    expect(await recordOf(looked)).toEqual(before);
  });
});

describe("an answer by link", () => {
  it("is one of two that come at the same moment; both pages then agree", async () => {
    const raced = await nominated(season, { person: "Rơ Châm Đua" });
    const its = await onlyLink(reviewer, raced);
    const nonce = nonceOf(await raw(its));
    const send = (fields: Record<string, string>) =>
      raw(its, { method: "POST", body: new URLSearchParams({ nonce, ...fields }) });
    const answers = await Promise.all(
      [1, 2, 3, 4].flatMap(() => [
        send({ answer: "approve" }),
        send({ answer: "reject", reason: "Chưa đủ thành tích." }),
      ]),
    );
    await season.settled();
    const kinds = await kindsOf(raced);
    const rejected = kinds.includes("rejected");
    expect(kinds.filter((kind) => kind === "stage-approved" || kind === "rejected")).toHaveLength(
      1,
    );
    const losers = answers.filter((_, at) => (at % 2 === 0) === rejected);
    expect(losers.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    const stands = await visitor(season.url).open(its);
    const said = rejected ? "Chưa đủ thành tích." : "đồng ý";
    expect(stands.text.toLowerCase()).toContain(said.toLowerCase());
    for (const { text } of losers) expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  it("counts once when it is sent twice, at once and a week later, and says what stands", async () => {
    const twice = await nominated(season, { person: "Kpă Hai Lần" });
    const its = await onlyLink(reviewer, twice);
    const first = await post(its, { answer: "approve" });
    const again = await post(its, { answer: "approve" });
    await season.settled();
    const after = await kindsOf(twice);
    await season.pass(7 * 86_400_000);
    const replayed = await post(its, { answer: "approve" });
    expect([first.status, again.status, replayed.status]).toEqual([303, 200, 200]);
    expect(replayed.text).toContain("đồng ý");
    const other = await post(its, { answer: "reject", reason: "Đổi ý." });
    expect(other.status).toBe(409);
    const now = await kindsOf(twice);
    expect(now.filter((kind) => kind === "stage-approved")).toHaveLength(1);
    expect(now.filter((kind) => kind === "rejected")).toEqual([]);
    expect(after.filter((kind) => kind === "stage-approved")).toHaveLength(1);
  });
});
