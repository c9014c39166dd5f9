import * as mupdf from "mupdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draftDecision } from "../../infra/local/demo/acts/draft-decision.ts";
import { reviewByMail } from "../../infra/local/demo/acts/review.ts";
import { signByMail } from "../../infra/local/demo/acts/sign.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn, type SeenPage, type Visitor } from "../../infra/local/demo/visitor.ts";
import { awardOf } from "../../schemas/catalogue/awards.ts";
import { aSeason, type Season } from "./a-season.ts";
import { nominated, type Nominated } from "./nominated.ts";

const slip = "Ksor Thị Tưi";
const right = "Ksor Thị Tươi";
const other = "Rơ Châm Yên";
const path = (number: number) => `/verify/${number}/2022`;

let season: Season;
let desk: Visitor;
let officer: Visitor;
let tuoi: Nominated;
let yen: Nominated;
let decision: string;

/** An issued decision on two people of one cooperative, as the desk, the province and the chairman make it. */
beforeAll(async () => {
  season = await aSeason();
  const { url } = season;
  tuoi = await nominated(season, { person: slip });
  yen = await nominated(season, { person: other, position: "Phó Giám đốc" });
  for (const reviewer of [cast.reviewerIn["Gia Lai"], cast.desk]) {
    for (const { name } of [tuoi, yen]) {
      const score = reviewer === cast.desk ? { score: "92" } : {};
      await reviewByMail(url, reviewer, name, { answer: "approve", ...score });
    }
    await season.settled();
  }
  await draftDecision(url, cast.desk, "dot-xuat-2022", "MERIT_CHAIR");
  await signByMail(url, cast.chairman, awardOf("MERIT_CHAIR").name.vi);
  await season.settled();
  desk = await signedIn(url, cast.desk);
  officer = await signedIn(url, tuoi.officer);
  const list = await desk.open("/decisions?season=dot-xuat-2022");
  decision = list.links.map(({ href }) => /\/decisions\/d-\w+$/.exec(href)?.[0]).find(Boolean)!;
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const amending = ({ action }: { readonly action: string }) => action.includes("/amend/");
const why = {
  basis: "khoản 1 Điều 96 Luật Thi đua, khen thưởng",
  askedBy: "Liên minh Hợp tác xã tỉnh Gia Lai tại Công văn số 12/CV-LMHTX",
};

/** Fills the form in, looks at the draft, sends it, and has the chairman sign by his link. */
const amend = async (act: string, values: Readonly<Record<string, string | string[]>>) => {
  const form = await desk.open(`${decision}/amend/${act}`);
  const draft = await desk.send(form, amending, { ...why, ...values, action: "preview" });
  expect(draft.text).toContain("Chưa có gì được gửi đi");
  const sent = await desk.send(draft, amending, { action: "send" });
  expect(sent.url).toContain("said=drafted");
  await season.settled();
  await signByMail(season.url, cast.chairman, act === "revoke" ? "Thu hồi" : "Đính chính");
  await season.settled();
};
const json = async (number: number): Promise<Record<string, unknown>> => {
  const response = await fetch(season.url + path(number), {
    headers: { accept: "application/json" },
  });
  return (await response.json()) as Record<string, unknown>;
};
const linksOf = ({ links }: SeenPage) => links.map(({ href }) => new URL(href).pathname);
const pagesOf = async (who: Visitor, at: string): Promise<string[]> => {
  const bytes = await who.download(at);
  const document = mupdf.Document.openDocument(bytes, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, index) =>
    document.loadPage(index).toStructuredText("preserve-whitespace").asText(),
  );
};
const certificates = () => pagesOf(desk, `${decision}/certificates.pdf`);
const own = ({ id }: Nominated) => `/nominations/${id}/certificate.pdf`;
const fits = async (number: number) => {
  expect(await season.invoke("VerifyRecord", { asked: `${number}/2022` })).toMatchObject({
    outcome: "fits",
  });
};

it("corrects a name by a decision of its own, and everything tells the right one from then on", async () => {
  const issued = await (await fetch(`${season.url}${path(1)}/decision.pdf`)).arrayBuffer();
  expect((await certificates()).join(" ")).toContain(slip);
  const form = await desk.open(`${decision}/amend/correct`);
  expect(form.text).toContain("khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP");
  await amend("correct", {
    ...{ "nominee-0": tuoi.id, "part-0": "name", "to-0": right },
    reason: "Đánh máy nhầm tên của cá nhân.",
  });

  expect(await json(1)).toMatchObject({
    standing: "amended",
    amendedBy: [{ act: "correct", number: "02/QĐ-LMHTXVN", path: path(2) }],
    awardees: expect.arrayContaining([expect.objectContaining({ name: right })]) as unknown,
  });
  expect(await json(2)).toMatchObject({ amends: { act: "correct", path: path(1) } });
  const [old, young] = [await desk.open(path(1)), await desk.open(path(2))];
  expect([linksOf(old).includes(path(2)), linksOf(young).includes(path(1))]).toEqual([true, true]);
  expect(old.text).toContain("đã được sửa");
  const after = await (await fetch(`${season.url}${path(1)}/decision.pdf`)).arrayBuffer();
  expect(Buffer.compare(Buffer.from(after), Buffer.from(issued))).toBe(0);

  const printed = await certificates();
  expect([printed.length, printed.join(" ").includes(right)]).toEqual([2, true]);
  expect(printed.join(" ")).not.toContain(slip);
  const page = await officer.open(`/nominations/${tuoi.id}`);
  expect(page.text).toContain("Đã được đính chính bởi");
  for (const number of [1, 2]) await fits(number);
});

it("takes one award back, and leaves the other", async () => {
  await amend("revoke", {
    ...{ scope: "named", who: [tuoi.id] },
    reason: "Kê khai gian dối thành tích, theo Kết luận số 15/KL-TTr.",
  });
  expect(await json(1)).toMatchObject({ standing: "partly-revoked" });
  const [gone, stays] = await Promise.all(
    [tuoi, yen].map(({ id }) => officer.open(`/nominations/${id}`)),
  );
  expect(gone!.text).toContain("Khen thưởng đã bị thu hồi");
  expect(linksOf(gone!)).toContain(path(3));
  expect(linksOf(gone!)).not.toContain(own(tuoi));
  expect(stays!.text).not.toContain("thu hồi");
  expect((await officer.open(own(tuoi))).status).toBe(404);
  expect((await pagesOf(officer, own(yen))).join(" ")).toContain(other);
  const printed = await certificates();
  expect([printed.length, printed[0]?.includes(other)]).toEqual([1, true]);
  const past = (await season.items("work")).filter(({ nominee }) => nominee === slip);
  expect(past).toEqual([
    expect.objectContaining({
      correctedTo: right,
      revokedBy: expect.stringMatching(/^03\//) as unknown,
    }),
  ]);
  for (const number of [1, 3]) await fits(number);
});

it("takes the rest back, after which nothing is left to print, correct or revoke", async () => {
  await amend("revoke", { scope: "whole", reason: "Thẩm định trái quy định của pháp luật." });
  expect(await json(1)).toMatchObject({ standing: "revoked" });
  const page = await fetch(season.url + path(1));
  expect(await page.text()).toContain("Quyết định này có thật nhưng đã bị thu hồi");
  expect((await desk.open(`${decision}/certificates.pdf`)).status).toBe(404);
  const list = await desk.open("/decisions?season=dot-xuat-2022");
  expect(linksOf(list)).not.toContain(`${decision}/certificates.pdf`);
  const its = await desk.open(decision);
  expect(linksOf(its).filter((href) => href.includes("/amend/"))).toEqual([]);
  const told = (await mailsTo(season.url, tuoi.officer)).map(({ subject }) => subject);
  expect(told.filter((subject) => subject.includes("thu hồi"))).toHaveLength(2);
  for (const number of [1, 2, 3, 4]) await fits(number);
});
