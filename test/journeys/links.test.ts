import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskWords } from "../../functions/domain/words/desk.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { until } from "../../infra/local/demo/acts/until.ts";
import { submit } from "../../infra/local/demo/acts/nominate.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn, visitor, type Form } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linkPattern, linksTo, nonceOf, post, raw } from "./by-hand.ts";
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
const newestLink = async (address: string, { name }: Nominated) =>
  (await linksTo(season.url, address, name))[0]!;
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

describe("a link is void, and says why, after", () => {
  /** What the link of a review says, and that an answer to it changes nothing. */
  const dead = async (its: string, about: Nominated, why: string) => {
    const before = await recordOf(about);
    const page = await raw(its);
    const posted = await post(its, { answer: "approve" });
    expect([page.status, posted.status]).toEqual([410, 410]);
    for (const { text } of [page, posted]) expect(text).toContain(why);
    expect(page.text).toMatch(/liên hệ/i);
    expect(await recordOf(about)).toEqual(before);
  };

  it("a reminder, which brings a new one that works", async () => {
    const one = await nominated(season, { person: "Ksor Nhắc" });
    const old = await onlyLink(reviewer, one);
    const desk = await signedIn(season.url, cast.desk);
    const remind = at(`/desk/nominations/${one.id}/remind`);
    const told = await desk.send(await desk.open("/desk"), remind);
    expect(told.status).toBe(200);
    await dead(old, one, "Đã có thư mới thay thư này");
    const fresh = await newestLink(reviewer, one);
    expect(fresh).not.toBe(old);
    expect((await post(fresh, { answer: "approve" })).status).toBe(303);
  });

  it("its review was given to another alliance", async () => {
    const one = await nominated(season, { person: "Rah Lan Giao" });
    const old = await onlyLink(reviewer, one);
    await giveTo(one, "reviewer@lien-minh-htx-kon-tum");
    await dead(old, one, "Việc này đã được giao cho người khác");
    const fresh = await newestLink(cast.reviewerIn["Kon Tum"], one);
    expect((await post(fresh, { answer: "approve" })).status).toBe(303);
  });

  it("the nomination was withdrawn", async () => {
    const one = await nominated(season, { person: "Nay Rút" });
    const old = await onlyLink(reviewer, one);
    const officer = await signedIn(season.url, one.officer);
    const path = `/nominations/${one.id}/withdraw`;
    await officer.send(await officer.open(path), at(path));
    await season.settled();
    await dead(old, one, "Hồ sơ này đã được rút");
  });

  it("a colleague returned the dossier and a new version came", async () => {
    const one = await nominated(season, { person: "Siu Bản Mới" });
    await post(await onlyLink(reviewer, one), { answer: "approve" });
    await season.settled();
    const [first, second] = await Promise.all([
      onlyLink(cast.desk, one),
      onlyLink("tccb2@lmhtxvn.example", one),
    ]);
    await post(first, { answer: "return", "fix-text": "yes", "why-text": "Ghi rõ năm." });
    await season.settled();
    const meanwhile = await post(second, { answer: "approve", score: "90" });
    expect(meanwhile.status).toBe(409);
    expect(meanwhile.text).toContain("Ghi rõ năm.");
    await describeAgain(one);
    await submit(season.url, one.id, one.officer);
    await season.settled();
    for (const old of [first, second]) {
      const said = await post(old, { answer: "approve", score: "90" });
      expect([said.status, said.text.includes("Hồ sơ đã có bản mới")]).toEqual([409, true]);
    }
    expect((await kindsOf(one)).filter((kind) => kind === "stage-approved")).toHaveLength(1);
    const fresh = await newestLink("tccb2@lmhtxvn.example", one);
    expect((await post(fresh, { answer: "approve", score: "90" })).status).toBe(303);
  });

  const describeAgain = async ({ id, officer }: Nominated) => {
    const owner = await signedIn(season.url, officer);
    const path = `/nominations/${id}/details`;
    const saved = await owner.send(await owner.open(path), at(path), {
      achievements: "Năm 2022 bao tiêu toàn bộ sản lượng của thành viên.",
    });
    expect(saved.status).toBe(200);
  };

  it("the role passed to somebody else, who is asked instead", async () => {
    const one = await nominated(season, { person: "Ksor Bàn Giao" });
    const old = await onlyLink(reviewer, one);
    const heir = { name: "Kpă Thị Thay", email: "thay@lmhtx-gia-lai.example" };
    await handOver("lien-minh-htx-gia-lai", "p-duyet-gia-lai", heir);
    await dead(old, one, "Vai trò này đã được chuyển cho người khác");
    const fresh = await newestLink(heir.email, one);
    expect((await post(fresh, { answer: "approve" })).status).toBe(303);
  });
});

const at = (path: string) => (form: Form) => new URL(form.action).pathname === path;

const giveTo = async ({ id }: Nominated, seat: string) => {
  const desk = await signedIn(season.url, cast.desk);
  const path = `/desk/nominations/${id}/reassign`;
  const given = { to: seat, reason: "Cán bộ thẩm định nghỉ phép." };
  const done = await desk.send(await desk.open(path), at(path), given);
  expect([done.status, new URL(done.url).pathname]).toEqual([200, "/desk"]);
  await season.settled();
};

const handOver = async (
  organisation: string,
  from: string,
  heir: { readonly name: string; readonly email: string },
) => {
  const administrator = await signedIn(season.url, "quantri@lmhtxvn.example");
  const path = `/registry/roles/${organisation}/reviewer`;
  const passed = await administrator.send(await administrator.open(path), at(path), {
    from,
    ...heir,
  });
  expect([passed.status, new URL(passed.url).pathname]).toEqual([200, "/registry"]);
  await season.settled();
};

it("shows the desk that a mail came back, so that the dossier does not stall unseen", async () => {
  const one = await nominated(season, { person: "Siu Thư Trả" });
  const heir = { name: "K’ Thị Lạc", email: "bounce-lac@lmhtx-lam-dong.example" };
  await handOver("lien-minh-htx-lam-dong", "p-duyet-lam-dong", heir);
  const desk = await signedIn(season.url, cast.desk);
  await giveTo(one, "reviewer@lien-minh-htx-lam-dong");
  await until("the bounce on the board", async () => {
    const { text } = await desk.open("/desk");
    return text.includes(deskWords.vi.bounced(heir.name)) ? true : undefined;
  });
  expect(await kindsOf(one)).toContain("mail-bounced");
});

it("writes no token of a task or a link into a log, and nobody's link into another's mail", async () => {
  const mails = await mailsTo(season.url, "");
  const holders = new Map<string, Set<string>>();
  for (const { text, to } of mails) {
    for (const [, token = ""] of text.matchAll(new RegExp(linkPattern, "g"))) {
      holders.set(token, (holders.get(token) ?? new Set()).add(to));
    }
  }
  expect(holders.size).toBeGreaterThan(8);
  for (const [token, people] of holders) expect([token, people.size]).toEqual([token, 1]);

  const items = await season.items("work");
  const tasks = items.flatMap(({ taskToken }) =>
    typeof taskToken === "string" ? [taskToken] : [],
  );
  expect(tasks.length).toBeGreaterThan(5);
  const logs = await Promise.all(
    ["requests", "functions"].map((name) =>
      readFile(join(season.folder, "logs", `${name}.jsonl`), "utf8"),
    ),
  );
  const everything = [
    ...logs,
    ...mails.map(({ text }) => text.replaceAll(new RegExp(linkPattern, "g"), "")),
  ].join();
  for (const secret of [...holders.keys(), ...tasks]) expect(everything).not.toContain(secret);
  expect(JSON.stringify(items)).not.toMatch(new RegExp([...holders.keys()].join("|")));
});
