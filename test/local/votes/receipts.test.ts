import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkReceipt } from "../../../functions/http/check-receipt.ts";
import type { Session } from "../../../schemas/session.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
const sessionId = anId("s", 1);
const frame = { language: "vi" as const, path: "/receipts", nonce: "nonce", mock: true };
let world: Awaited<ReturnType<typeof voteWorld>>;
const receipts = new Map<string, string>();
/** Every question that a page asks of the ballot table. */
const asked: string[] = [];

const check = async (
  fields: Record<string, string> | undefined,
  query = "",
  alter: (session: Session) => Session = (session) => session,
) => {
  asked.length = 0;
  const { sessions, ballotBoxes } = world.needs;
  const { status, body } = await checkReceipt({
    ...world.needs,
    sessions: {
      find: async (one) => {
        const session = await sessions.find(one);
        return session && alter(session);
      },
    },
    ballotBoxes: {
      holds: (...question) => {
        asked.push(`round ${question[1]}`);
        return ballotBoxes.holds(...question);
      },
    },
  })({
    frame,
    method: fields ? "POST" : "GET",
    query: new URLSearchParams(query),
    form: new URLSearchParams(fields ?? {}),
  });
  return { status, page: String(body) };
};
const ofVoter = (personId: string) => ({
  session: sessionId,
  receipt: receipts.get(personId) ?? "",
});

/** The rows of a table, without markup. */
const rowsOf = (page: string) =>
  [...page.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .slice(1)
    .map(([, row = ""]) => row.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|"));

beforeAll(async () => {
  world = await voteWorld();
  for (const [number, province] of [
    [1, "kon-tum"],
    [2, "gia-lai"],
    [3, "dak-lak"],
  ] as const) {
    await world.nominate(number, province);
  }
  await world.open(1);
  await world.steps.invite({ sessionId, round: 1, taskToken: "one" });
  for (const [voter, answers] of [
    ["an-kon-tum", { ...agreeTo(2), [`choice-${id(3)}`]: "disagree" }],
    ["an-gia-lai", { ...agreeTo(1), [`choice-${id(3)}`]: "abstain" }],
    ["an-dak-lak", agreeTo(1, 2)],
    [
      "an-dak-nong",
      { ...agreeTo(1, 2), [`choice-${id(3)}`]: "return", [`reason-${id(3)}`]: "Thiếu" },
    ],
  ] as const) {
    const page = String((await world.cast(voter, answers)).body);
    receipts.set(voter, /<strong>([0-9A-Z]{16})<\/strong>/.exec(page)![1]!);
  }
});
afterAll(() => world.close());

describe("the page that checks a receipt", () => {
  it("asks for both, or for the receipt alone when the link names the session", async () => {
    const plain = (await check(undefined)).page;
    expect(plain).toContain('name="session" type="text"');
    expect(plain).toContain('name="receipt" type="text"');
    const linked = (await check(undefined, `session=${sessionId}`)).page;
    expect(linked).toContain(`type="hidden" name="session" value="${sessionId}"`);
    expect(linked).toContain("Bình xét Cờ thi đua 2022");
  });

  it("takes a receipt only from a form, so that none stands in an address", async () => {
    const { page } = await check(undefined, `session=${sessionId}&receipt=ABCDEFGH23456789`);
    expect(page).not.toContain("ABCDEFGH23456789");
    expect(page).toContain('<form method="post" action="/receipts"');
    expect(asked).toEqual([]);
  });

  it("says what it could not read, keeps what was typed, and asks no box", async () => {
    const typed = { session: "phiên cụm", receipt: '"><script>alert(1)</script>' };
    const { status, page } = await check(typed);
    expect(status).toBe(422);
    expect(page).toContain('<a href="#session">Mã phiên chưa đọc được');
    expect(page).toContain('<a href="#receipt">Mã biên nhận phải có đủ 16');
    expect(page).toContain('value="phiên cụm"');
    expect(page).not.toContain("<script>");
    expect(asked).toEqual([]);
  });

  it("asks the same of the store whether receipt and session are known or not", async () => {
    const known = await check(ofVoter("an-kon-tum"));
    const toKnown = [...asked];
    const unknown = await check({ session: sessionId, receipt: "ABCD EFGH 2345 6789" });
    expect([known.status, unknown.status]).toEqual([200, 404]);
    expect(asked).toEqual(toKnown);
    expect((await check({ session: anId("s", 9), receipt: "ABCDEFGH23456789" })).status).toBe(404);
    expect(asked).toEqual(toKnown);
    expect(unknown.page).toContain("Không có lá phiếu nào mang mã này");
    expect(unknown.page).toContain('value="ABCD EFGH 2345 6789"');
  });
});

describe("before the announcement, a receipt", () => {
  it("tells that its ballot is in the box, however it is typed, and nothing else", async () => {
    const receipt = ofVoter("an-dak-nong").receipt;
    const typed = receipt.toLowerCase().replace(/(.{4})/g, "$1- ");
    const { status, page } = await check({ session: `/sessions/${sessionId}`, receipt: typed });
    expect(status).toBe(200);
    expect(page).toContain("Lá phiếu của ông/bà đang ở trong hòm");
    expect(page).toContain("Chủ Nhật, 16/10/2022");
    expect(page).not.toMatch(/HTX kon-tum|Đồng ý|Thiếu/);
    const other = await check({ ...ofVoter("an-dak-lak") });
    expect(other.page).toBe(page);
  });

  it("is no receipt in another session", async () => {
    expect((await check({ ...ofVoter("an-dak-nong"), session: anId("s", 2) })).status).toBe(404);
  });

  it("tells of a cancelled session that the ballot counts for nothing", async () => {
    const { page } = await check(ofVoter("an-kon-tum"), "", (session) => ({
      ...session,
      state: "cancelled",
    }));
    expect(page).toContain("Phiên này đã hủy");
    expect(page).not.toContain("HTX kon-tum");
  });
});

describe("after the announcement, a receipt", () => {
  beforeAll(async () => {
    await world.steps.tally({ sessionId, round: 1 });
    await world.steps.announce({ sessionId });
  });

  it("shows how each answer was counted, and where none was asked", async () => {
    const { status, page } = await check(ofVoter("an-kon-tum"));
    expect(status).toBe(200);
    expect(page).toContain("Lá phiếu của ông/bà đã được đếm");
    const code = (number: number) =>
      world.needs.ballotSealer.code(ofVoter("an-kon-tum").receipt, id(number));
    expect(rowsOf(page)).toEqual([
      "|HTX kon-tum|Không bỏ phiếu (cùng đơn vị hoặc cùng tỉnh)|–|",
      `|HTX gia-lai|Đồng ý|${code(2)}|`,
      `|HTX dak-lak|Không đồng ý|${code(3)}|`,
    ]);
    expect(page.match(/\(lá phiếu này\)/g)).toHaveLength(2);
  });

  it("stands in no page that it opens", async () => {
    for (const personId of receipts.keys()) {
      const { page } = await check(ofVoter(personId));
      for (const receipt of receipts.values()) expect(page).not.toContain(receipt);
    }
  });

  it("raises an alarm when its ballot was left out of the result", async () => {
    const own = new Set(
      [1, 2, 3].map((number) =>
        world.needs.ballotSealer.code(ofVoter("an-dak-nong").receipt, id(number)),
      ),
    );
    const { page } = await check(ofVoter("an-dak-nong"), "", (session) => ({
      ...session,
      results: session.results.map((result) => ({
        ...result,
        candidates: result.candidates.map((one) => ({
          ...one,
          entries: one.entries.filter(({ code }) => !own.has(code)),
        })),
      })),
    }));
    expect(page).toContain("không có trong kết quả đã công bố");
    expect(page).not.toContain("đã được đếm");
  });

  it("is not needed to read the published ballots: the voter's link shows them", async () => {
    const { body } = await world.vote(linkVisit(world.ballotToken("an-lam-dong")));
    const page = String(body);
    expect(page).toContain("HTX dak-lak: Không được chọn");
    const codes = [...page.matchAll(/<code>([A-Z2-7]{10})<\/code>/g)].map(([, code]) => code);
    expect(new Set(codes).size).toBe(9);
    expect(page).toContain(`href="/receipts?session=${sessionId}"`);
  });
});

it("leads to the page from the receipt and from its mail, which holds no choice", () => {
  const [mail] = world.mails.filter(({ kind }) => kind === "ballot-receipt");
  for (const text of [mail!.text, mail!.html]) {
    expect(text).toContain(`https://suyton.example/receipts?session=${sessionId}`);
    expect(text).not.toMatch(/đồng ý|bổ sung|không có ý kiến|HTX|Thiếu/i);
    expect(text).not.toMatch(/agree|abstain|n-0{15}/);
  }
  expect(mail!.subject).not.toContain(receipts.get("an-kon-tum"));
});
