import { afterAll, beforeAll, expect, it } from "vitest";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { openSession } from "../../infra/local/demo/acts/vote.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn, type Form } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, post, raw } from "./by-hand.ts";
import { nominated, type Nominated } from "./nominated.ts";
import { sweptDaily } from "./swept-daily.ts";

const title = "Hội đồng xét Bằng khen, đợt một";
const asked = "/sessions/new?season=bang-khen-2022&body=council";
const [first = "", second = "", third = ""] = cast.council;
let season: Season;
let nominee: Nominated;

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
  nominee = await nominated(season, { season: "bang-khen-2022", person: "Siu Một" });
  for (const [address, fields] of [
    [cast.reviewerIn["Gia Lai"], { answer: "approve" }],
    [cast.desk, { answer: "approve", score: "90" }],
  ] as const) {
    await post((await linksTo(season.url, address, nominee.name))[0]!, fields);
    await season.settled();
  }
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const desk = () => signedIn(season.url, cast.desk);
const inForm = ({ fields }: Form) => fields.has("id");
const act = async (session: string, name: string, values: Record<string, string> = {}) => {
  const visit = await desk();
  const path = `/sessions/${session}/${name}`;
  const form = ({ action }: Form) => new URL(action).pathname === path;
  const page = await visit.send(await visit.open(path), form, values);
  await season.settled();
  return page;
};
const subjectsTo = async (address: string) =>
  (await mailsTo(season.url, address))
    .map(({ subject }) => subject)
    .filter((subject) => subject.includes(title));
const ballotOf = async (address: string) =>
  (await linksTo(season.url, address, title)).find((link) => link.includes("/ballot/")) ?? "";

it("is looked over, opened, reminded of, prolonged and cancelled, and its list waits again", async () => {
  const visit = await desk();
  const form = await visit.open(asked);
  const preview = await visit.send(form, inForm, { title, agenda: "Xét Bằng khen" });
  expect(preview.status).toBe(200);
  expect(preview.text).toContain("Xem lại trước khi mở phiên");
  expect(preview.text).toContain("Đạt khi trên một nửa đồng ý");
  expect(await subjectsTo(first)).toEqual([]);

  const session = await openSession(season.url, {
    ...{ opener: cast.desk, season: "bang-khen-2022", body: "council", title, note: "" },
    ...{ candidates: [nominee.name], date: "2022-10-05", time: "17:00" },
  });
  await season.settled();
  const early = await ballotOf(first);
  const cast1 = await post(early, { step: "cast", [`choice-${nominee.id}`]: "agree" });
  expect(cast1.status).toBe(200);
  const waiting = await ballotOf(second);

  expect((await act(session, "remind")).text).toContain("Đã gửi thư nhắc");
  expect((await subjectsTo(first)).filter((one) => one.startsWith("Nhắc"))).toEqual([]);
  expect((await subjectsTo(second))[0]).toMatch(/^Nhắc bỏ phiếu trước 05\/10\/2022/);
  expect((await raw(waiting)).status).toBe(410);

  const extended = await act(session, "extend", { date: "2022-10-07", time: "17:00" });
  expect(extended.text).toContain("17:00, thứ Sáu, 07/10/2022");
  expect((await subjectsTo(first))[0]).toMatch(/^Gia hạn bỏ phiếu đến 07\/10\/2022/);
  // Past the first closing the session still takes ballots.
  await season.pass(Date.parse("2022-10-06T01:00:00Z") - season.clock.now());
  const late = await post(await ballotOf(third), {
    ...{ step: "cast", [`choice-${nominee.id}`]: "agree" },
  });
  expect(late.status).toBe(200);
  expect((await (await desk()).open(asked)).text).toContain("Đang ở trong danh sách");

  const reason = "Danh sách thiếu một đề nghị.";
  const cancelled = await act(session, "cancel", { reason });
  expect(cancelled.text).toContain(reason);
  expect((await subjectsTo(third))[0]).toMatch(/^Đã hủy phiên bỏ phiếu/);
  expect((await (await desk()).open(`/sessions/${session}/cancel`)).text).toContain(reason);

  // Nothing was counted, no voting continues, and the nomination waits for another session.
  await season.pass(3 * 86_400_000);
  const again = await (await desk()).open(asked);
  expect(again.forms.flatMap(({ fields }) => fields.getAll("nominations"))).toEqual([nominee.id]);
  expect((await (await desk()).open(`/sessions/${session}`)).text).not.toContain("phiếu đồng ý");
});
