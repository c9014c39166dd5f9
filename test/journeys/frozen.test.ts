import { afterAll, beforeAll, expect, it } from "vitest";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { castBallot, openSession } from "../../infra/local/demo/acts/vote.ts";
import { signByMail } from "../../infra/local/demo/acts/sign.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn, visitor, type Form } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, post } from "./by-hand.ts";
import { nominated, type Nominated } from "./nominated.ts";
import { sweptDaily } from "./swept-daily.ts";

const asked = "/sessions/new?season=bang-khen-2022&body=council";
const title = "Hội đồng xét Bằng khen, có hồ sơ tạm dừng";
const secret = "Người tố cáo: bà H. ở thôn Hai";
let season: Season;
let one: Nominated;
let two: Nominated;

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
  one = await nominated(season, { season: "bang-khen-2022", person: "Siu Một" });
  two = await nominated(season, { season: "bang-khen-2022", person: "Siu Hai" });
  for (const nominee of [one, two]) {
    await review(cast.reviewerIn["Gia Lai"], nominee, { answer: "approve" });
    await review(cast.desk, nominee, { answer: "approve", score: "90" });
  }
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const review = async (by: string, { name }: Nominated, fields: Record<string, string>) => {
  const [link = ""] = await linksTo(season.url, by, name);
  expect((await post(link, fields)).status).toBe(303);
  await season.settled();
};
const desk = () => signedIn(season.url, cast.desk);
const at = (path: string) => (form: Form) => new URL(form.action).pathname === path;
const mark = async ({ id }: Nominated, values: Record<string, string>) => {
  const visit = await desk();
  const path = `/desk/nominations/${id}/freeze`;
  const done = await visit.send(await visit.open(path), at(path), values);
  expect(new URL(done.url).pathname).toBe(`/nominations/${id}`);
  await season.settled();
  return done.text;
};
const freeze = (nominee: Nominated) =>
  mark(nominee, { kind: "complaint", paper: "Đơn đề ngày 12/9/2022", note: secret });
const lift = (nominee: Nominated) =>
  mark(nominee, { outcome: "nothing-found", note: "Thanh tra tỉnh kết luận không vi phạm." });
const recordOf = async ({ id }: Nominated) =>
  (await season.items("work")).find(
    ({ PK, SK }) => PK === `NOMINATION#${id}` && SK === "NOMINATION",
  );
const verified = async (id: string) => {
  expect(await season.invoke("VerifyRecord", { asked: id })).toMatchObject({ outcome: "fits" });
};

it("keeps a frozen nomination off the list with the reason, and tells its officer calmly", async () => {
  expect(await freeze(one)).toContain(secret);
  const list = await (await desk()).open(asked);
  expect(list.text).toContain("Đang tạm dừng xét từ");
  expect(list.forms.flatMap(({ fields }) => fields.getAll("nominations"))).toEqual([two.id]);
  const own = await (await signedIn(season.url, one.officer)).open(`/nominations/${one.id}`);
  expect(own.text).toContain("Hồ sơ đang tạm dừng xét");
  expect(own.text).toContain("đây không phải là kết luận");
  expect(own.text).not.toMatch(/bà H\.|Đơn đề ngày|khiếu nại/);
  const [told] = await mailsTo(season.url, one.officer);
  expect(told?.subject).toBe(`Tạm dừng xét hồ sơ: ${one.name}`);
  expect(told?.text).not.toMatch(/bà H\.|Đơn đề ngày|khiếu nại/);
  expect((await (await desk()).open("/desk?frozen=yes")).text).toContain(one.name);
  await verified(one.id);

  await lift(one);
  const again = await (await desk()).open(asked);
  const offered = again.forms.flatMap(({ fields }) => fields.getAll("nominations"));
  expect(offered.toSorted()).toEqual([one.id, two.id].toSorted());
});

it("leaves whoever is frozen during an open session waiting, and the recount agrees", async () => {
  const session = await openSession(season.url, {
    ...{ opener: cast.desk, season: "bang-khen-2022", body: "council", title, note: "" },
    ...{ candidates: [one.name, two.name], date: "2022-10-05", time: "17:00" },
  });
  await season.settled();
  const [first = "", ...others] = cast.council;
  await castBallot(season.url, first, title, () => "agree");
  await freeze(one);
  for (const member of others) await castBallot(season.url, member, title, () => "agree");
  await season.settled();
  expect(await recordOf(one)).toMatchObject({ state: "in-stage", visit: 3 });
  const { text } = await (await desk()).open(`/sessions/${session}`);
  expect(text).toContain("đang tạm dừng xét khi kiểm phiếu");
  expect(text).not.toContain(secret);
  const minutes = await (await desk()).download(`/sessions/${session}/minutes.pdf`);
  expect(Buffer.from(minutes.subarray(0, 5)).toString()).toBe("%PDF-");
  await verified(session);
});

it("issues nothing while somebody on the draft is frozen, and issues it when that is over", async () => {
  const sign = async () => {
    const [link = ""] = await linksTo(season.url, cast.chairman, "Bằng khen");
    return visitor(season.url).open(new URL(link).pathname);
  };
  expect((await sign()).text).toContain(two.name);
  await freeze(two);
  const [told] = await mailsTo(season.url, cast.desk);
  expect(told?.subject).toContain("Cần lập lại dự thảo quyết định");
  const refused = await sign();
  expect(refused.text).toContain("Chưa ký được quyết định này");
  expect(refused.forms.filter(({ fields }) => fields.has("shown"))).toEqual([]);
  expect(await recordOf(two)).toMatchObject({ state: "in-stage" });

  await lift(two);
  await signByMail(season.url, cast.chairman, "Bằng khen");
  await season.settled();
  const decided = await recordOf(two);
  expect(decided).toMatchObject({ state: "closed", ending: "decided" });
  await verified(String(decided?.["decisionId"]));
  await lift(one);
  expect((await (await desk()).open(asked)).text).toContain(one.name);
});
