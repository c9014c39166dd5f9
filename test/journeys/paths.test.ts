import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftDecision } from "../../infra/local/demo/acts/draft-decision.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { submit } from "../../infra/local/demo/acts/nominate.ts";
import { signByMail } from "../../infra/local/demo/acts/sign.ts";
import { castBallot, openSession } from "../../infra/local/demo/acts/vote.ts";
import { cast, reviewerOf } from "../../infra/local/demo/cast.ts";
import { signedIn, type Form } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, post } from "./by-hand.ts";
import { nominated, type Nominated } from "./nominated.ts";
import { sweptDaily } from "./swept-daily.ts";

const day = 86_400_000;
const reviewer = cast.reviewerIn["Gia Lai"];
let season: Season;

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const newestLink = async (address: string, { name }: Nominated) =>
  (await linksTo(season.url, address, name))[0] ?? "";
const answer = async (address: string, about: Nominated, fields: Record<string, string>) => {
  const { status } = await post(await newestLink(address, about), fields);
  expect(status).toBe(303);
  await season.settled();
};
const kindsOf = async ({ id }: Nominated) =>
  (await season.items("work"))
    .filter(({ PK, SK }) => PK === `NOMINATION#${id}` && SK.startsWith("EVENT#"))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "file-accepted" && kind !== "described");
const recordOf = async ({ id }: Nominated) =>
  (await season.items("work")).find(
    ({ PK, SK }) => PK === `NOMINATION#${id}` && SK === "NOMINATION",
  );
const seen = async ({ id, officer }: Nominated) =>
  (await (await signedIn(season.url, officer)).open(`/nominations/${id}`)).text;
const at = (path: string) => (form: Form) => new URL(form.action).pathname === path;
const withdraw = async ({ id, officer }: Nominated) => {
  const owner = await signedIn(season.url, officer);
  const path = `/nominations/${id}/withdraw`;
  const done = await owner.send(await owner.open(path), at(path));
  expect(done.status).toBe(200);
  await season.settled();
};
const giveBack = { answer: "return", "fix-minutes": "yes", "why-minutes": "Thiếu chữ ký thư ký." };

describe("a nomination of the ad-hoc kind", () => {
  it("goes by province and desk to the chairman, and is returned and sent in again on its way", async () => {
    const one = await nominated(season, { person: "Siu Đi Thẳng" });
    await answer(reviewer, one, giveBack);
    expect(await seen(one)).toContain("Thiếu chữ ký thư ký.");
    const returned = (await mailsTo(season.url, one.officer)).find(({ text }) =>
      text.includes("Thiếu chữ ký thư ký."),
    );
    expect(returned?.text).toContain(`${season.url}/nominations/${one.id}`);
    await submit(season.url, one.id, one.officer, "again");
    await season.settled();
    await answer(reviewer, one, { answer: "approve" });
    await answer(cast.desk, one, { answer: "approve", score: "91" });
    await draftDecision(season.url, cast.desk, "dot-xuat-2022", "MERIT_CHAIR");
    await season.settled();
    await signByMail(season.url, cast.chairman, "Bằng khen");
    await season.settled();
    expect(await kindsOf(one)).toEqual([
      ...["drafted", "submitted", "stage-opened", "returned", "resubmitted"],
      ...["stage-opened", "stage-approved", "stage-opened", "stage-approved"],
      ...["stage-opened", "decision-drafted", "signed", "decided", "closed"],
    ]);
    expect(await recordOf(one)).toMatchObject({ ending: "decided", appraisedScore: 91 });
  });

  it("ends at a rejection, and its officer reads why", async () => {
    const one = await nominated(season, { person: "Ksor Từ Chối" });
    const reason = "Đang có đơn khiếu nại chưa giải quyết xong.";
    await answer(reviewer, one, { answer: "reject", reason });
    expect(await recordOf(one)).toMatchObject({ state: "closed", ending: "rejected" });
    expect(await seen(one)).toContain(reason);
    const mail = (await mailsTo(season.url, one.officer)).find(({ text }) =>
      text.replaceAll(/\s+/g, " ").includes(reason),
    );
    expect(mail?.subject).toContain(one.name);
  });

  it.each([
    ["in review", (_one: Nominated) => Promise.resolve()],
    ["while returned", (one: Nominated) => answer(reviewer, one, giveBack)],
  ])("may be withdrawn %s, and its workflow ends", async (when, first) => {
    const one = await nominated(season, { person: `Nay Rút ${when}` });
    await first(one);
    await withdraw(one);
    expect(await recordOf(one)).toMatchObject({ state: "closed", ending: "withdrawn" });
    const run = season.executions().find(({ name }) => name === one.id);
    expect(run?.status).toBe("SUCCEEDED");
    expect((await kindsOf(one)).slice(-2)).toEqual(["withdrawn", "closed"]);
    await withdrawnAlready(one);
  });

  const withdrawnAlready = async ({ id, officer }: Nominated) => {
    const page = await (await signedIn(season.url, officer)).open(`/nominations/${id}/withdraw`);
    expect(new URL(page.url).pathname).toBe(`/nominations/${id}`);
  };
});

describe("a vote on flags with one place less than nominees", () => {
  const four = "co-bon-cho-2022";
  const title = "Bình xét bốn cờ";
  const province: Readonly<Record<string, string>> = {
    "htx-cong-bang-po-ko": "Kon Tum",
    "htx-dan-len-quy-anh": "Lâm Đồng",
    "htx-cong-bang-thuan-an": "Đắk Nông",
    "htx-nam-yang": "Gia Lai",
    "lien-minh-htx-dak-lak": "Đắk Lắk",
  };

  it("goes to a second round when all tie, and ends for whoever is not chosen", async () => {
    await season.invoke("LoadRegistry", {
      seasons: [
        {
          ...{ id: four, name: "Cờ thi đua, bốn chỗ", kind: "annual", year: 2022 },
          ...{ campaignId: "kinh-te-tap-the-2021-2025", opens: "2022-09-01", closes: "2022-12-15" },
          ...{ awards: ["FLAG_VCA"], flagsPerCluster: 4 },
        },
      ],
    });
    const all: Nominated[] = [];
    for (const [nominee, where] of Object.entries(province)) {
      const one = await nominated(season, { nominee, season: four, award: "FLAG_VCA" });
      all.push(one);
      if (nominee.startsWith("htx-")) await answer(reviewerOf(where), one, { answer: "approve" });
    }
    const session = await openSession(season.url, {
      ...{ opener: cast.voters["Gia Lai"], season: four, body: "cluster", title, note: "" },
      ...{ candidates: all.map(({ name }) => name), date: "2022-10-07", time: "17:00" },
    });
    await season.settled();
    for (const voter of Object.values(cast.voters)) {
      await castBallot(season.url, voter, title, () => "agree");
    }
    await season.settled();
    const opener = await signedIn(season.url, cast.voters["Gia Lai"]);
    expect((await opener.open(`/sessions/${session}`)).text).toMatch(/vòng hai/i);
    expect((await recordOf(all[0]!))?.["state"]).toBe("in-stage");

    const last = all.at(-1)!;
    for (const voter of Object.values(cast.voters)) {
      await castBallot(season.url, voter, title, (name) =>
        name === last.name ? "disagree" : "agree",
      );
    }
    await season.settled();
    expect(await recordOf(last)).toMatchObject({ state: "closed", ending: "not-chosen" });
    for (const one of all.slice(0, -1)) {
      expect(await recordOf(one)).toMatchObject({ state: "in-stage", current: 2 });
      await withdraw(one);
    }
    expect((await kindsOf(last)).slice(-3)).toEqual(["stage-opened", "not-chosen", "closed"]);
    expect(await mailsAbout(last, "không")).not.toEqual([]);
  });

  const mailsAbout = async ({ officer }: Nominated, saying: string) =>
    (await mailsTo(season.url, officer)).filter(({ subject, text }) =>
      `${subject} ${text}`.includes(saying),
    );
});

describe("a nomination that nobody answers", () => {
  it("is reminded and escalated, never approved by itself; a late answer counts once", async () => {
    const one = await nominated(season, { person: "Rah Lan Im Lặng" });
    const first = await newestLink(reviewer, one);
    await season.pass(16 * day);
    const silent = await kindsOf(one);
    expect(silent.slice(0, 3)).toEqual(["drafted", "submitted", "stage-opened"]);
    expect(new Set(silent.slice(3))).toEqual(new Set(["stage-escalated"]));
    expect(await recordOf(one)).toMatchObject({ state: "in-stage", current: 0 });
    expect((await linksTo(season.url, reviewer, one.name)).length).toBeGreaterThan(2);
    const told = await mailsTo(season.url, cast.desk);
    expect(told.filter(({ subject }) => subject.includes(one.name))).toHaveLength(
      silent.length - 3,
    );

    expect((await post(first, { answer: "approve" })).status).toBe(410);
    const late = await newestLink(reviewer, one);
    expect((await post(late, { answer: "approve" })).status).toBe(303);
    expect((await post(late, { answer: "approve" })).status).toBe(200);
    await season.settled();
    expect((await kindsOf(one)).slice(silent.length)).toEqual(["stage-approved", "stage-opened"]);
    await withdraw(one);
  });

  it("takes an answer that comes as its time runs out, or says that a newer mail is out; never both", async () => {
    const one = await nominated(season, { person: "Siu Phút Chót" });
    const link = await newestLink(reviewer, one);
    const due = Date.parse(String((await recordOf(one))?.["due"]));
    await season.pass(due - season.clock.now() - 300);
    const [{ status }] = await Promise.all([
      post(link, { answer: "approve" }),
      season.clock.advance(2_000),
    ]);
    await season.settled();
    expect([303, 410]).toContain(status);
    const taken = status === 303;
    const kinds = await kindsOf(one);
    expect(kinds.filter((kind) => kind === "stage-approved")).toHaveLength(taken ? 1 : 0);
    if (!taken) await answer(reviewer, one, { answer: "approve" });
    expect(await recordOf(one)).toMatchObject({ state: "in-stage", current: 1 });
    expect((await kindsOf(one)).filter((kind) => kind === "stage-opened")).toHaveLength(2);
    await withdraw(one);
  });

  it("lapses when its cooperative never answers a return, after three reminders", async () => {
    const one = await nominated(season, { person: "Kpă Bỏ Dở" });
    await answer(reviewer, one, giveBack);
    await season.pass(24 * day);
    expect(await recordOf(one)).toMatchObject({ state: "returned" });
    await season.pass(16 * day);
    expect(await recordOf(one)).toMatchObject({ state: "closed", ending: "lapsed" });
    const kinds = await kindsOf(one);
    expect(kinds.slice(4)).toEqual([
      ...["stage-escalated", "stage-escalated", "stage-escalated"],
      ...["lapsed", "closed"],
    ]);
    const run = season.executions().find(({ name }) => name === one.id);
    expect(run?.status).toBe("SUCCEEDED");
    const { id, officer } = one;
    await submit(season.url, id, officer);
    expect(await recordOf(one)).toMatchObject({ ending: "lapsed" });
  });
});
