import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskWords } from "../../functions/domain/words/desk.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { until } from "../../infra/local/demo/acts/until.ts";
import { submit } from "../../infra/local/demo/acts/nominate.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn, type Form } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linkPattern, linksTo, post, raw } from "./by-hand.ts";
import { nominated, type Nominated } from "./nominated.ts";
import { sweptDaily } from "./swept-daily.ts";

const reviewer = cast.reviewerIn["Gia Lai"];
let season: Season;

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
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
    await submit(season.url, one.id, one.officer, "again");
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
  expect(holders.size).toBeGreaterThan(7);
  for (const [token, people] of holders) expect([token, people.size]).toEqual([token, 1]);

  const items = await season.items("work");
  const tasks = items.flatMap(({ taskToken }) =>
    typeof taskToken === "string" ? [taskToken] : [],
  );
  expect(tasks.length).toBeGreaterThan(4);
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
