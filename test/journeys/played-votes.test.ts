import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as mupdf from "mupdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../infra/local/demo/cast.ts";
import { signedIn } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, raw } from "./by-hand.ts";
import { sweptDaily } from "./swept-daily.ts";
import { marksOf, reason } from "./votes/ballots.ts";
import { joinsIn, ordersIn, type Named } from "./votes/joins-in.ts";
import { playCluster, playTie, settle, type Voted } from "./votes/play-cluster.ts";
import { playCouncil, playEarlyClose } from "./votes/play-council.ts";
import { recordsOf, type KeptRecord } from "./votes/records-of.ts";

const why = "Có điểm tự chấm cao hơn, và lần đầu được đề nghị.";
let season: Season;
let cluster: Voted;
let tie: Awaited<ReturnType<typeof playTie>>;
let council: Awaited<ReturnType<typeof playCouncil>>;
let early: Awaited<ReturnType<typeof playEarlyClose>>;
let records: KeptRecord[];

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
  const registry = join(import.meta.dirname, "votes/council-of-fifteen.json");
  await season.invoke("LoadRegistry", JSON.parse(await readFile(registry, "utf8")));
  cluster = await playCluster(season);
  tie = await playTie(season);
  await settle(season.url, tie.chair, chosenByChair(), why);
  await season.settled();
  council = await playCouncil(season);
  early = await playEarlyClose(season);
  records = await recordsOf(season);
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const chosenByChair = () =>
  ["htx-nam-yang", "lien-minh-htx-dak-lak"].map((nominee) => tie.nominations.get(nominee)!);

const pageOf = async ({ id }: Voted, who: string) =>
  (await (await signedIn(season.url, who)).open(`/sessions/${id}`)).text;

/** The minutes as one line of text, as a renderer that is not ours reads them. */
const minutesOf = async ({ id }: Voted, who: string) => {
  const pdf = await (await signedIn(season.url, who)).download(`/sessions/${id}/minutes.pdf`);
  const paper = mupdf.Document.openDocument(pdf, "application/pdf");
  return Array.from({ length: paper.countPages() }, (_, at) =>
    paper.loadPage(at).toStructuredText("").asText(),
  )
    .join(" ")
    .replaceAll(/\s+/g, " ");
};

const leader = cast.voters["Gia Lai"];

describe("a cluster of five with a tie at the last place", () => {
  it("gives one place at once and two by a second round, as soon as everybody has voted", async () => {
    const text = await pageOf(cluster, leader);
    for (const line of [
      /Công bằng Pô Kô\s+[\d–]\s+4\s+0\s+0\s+0\s+1\s+0\s+4\/4\s+Được chọn/,
      /Liên minh HTX tỉnh Đắk Lắk\s+[\d–]\s+3\s+0\s+0\s+0\s+2\s+0\s+3\/3\s+Được chọn/,
      /đan len Quý Anh\s+[\d–]\s+3\s+0\s+0\s+0\s+2\s+0\s+3\/3\s+Được chọn/,
      /Thuận An\s+[\d–]\s+0\s+4\s+0\s+0\s+1\s+0\s+4\/4\s+Không được chọn/,
      /Diên Hồng\s+[\d–]\s+2\s+1\s+0\s+0\s+2\s+0\s+3\/3\s+Không được chọn. Không đạt: 2\/3/,
    ]) {
      expect(text).toMatch(line);
    }
    // A day before the round's own time, and days before the one that was set at first.
    expect(text).toMatch(/Đóng lúc\s+14:\d\d, thứ Năm, 13\/10\/2022/);
  });

  it("says in the minutes who was equal after the first round, and with how many votes", async () => {
    const text = await minutesOf(cluster, leader);
    expect(text).toContain("Số vòng bỏ phiếu: 02");
    expect(text).toMatch(/Vòng 1 .*Bằng nhau ở vị trí cuối.*Vòng 2 /);
    expect(text).toMatch(/Diên Hồng, Gia Lai 3 0 0 0 0 3\/3 .*Diên Hồng, Gia Lai 2 1 0 0 0 3\/3/);
    expect(text).toContain("từ 80% tổng số thành viên trở lên");
  });
});

describe("a tie that the second round leaves", () => {
  it("is settled by a chair who is not of a tied nominee's province, by link and once", async () => {
    const text = await pageOf(tie, leader);
    expect(text).toMatch(/Nam Yang[\s\d/]+Được chọn. Vẫn bằng phiếu \(3\/3\)/);
    expect(text).toMatch(/Quý Anh[\s\d/]+Không được chọn. Vẫn bằng phiếu \(3\/3\)/);
    const again = await settle(season.url, tie.chair, chosenByChair(), "Ý khác.").catch(
      () => undefined,
    );
    expect(again).toBeUndefined();
    expect((await raw(season.url + tie.chair)).text).toContain(why);
  });

  it("is in the minutes with the chair's name, choice and reason", async () => {
    const text = await minutesOf(tie, leader);
    expect(text).toContain(
      "vẫn bằng nhau ở vị trí cuối cùng, còn 02 chỗ: HTX Nam Yang; HTX đan len",
    );
    expect(text).toMatch(
      /Phạm Văn Nhất, được mời quyết định thay chủ tọa, .* chọn: HTX Nam Yang; Liên/,
    );
    expect(text).toContain(`Lý do: ${why}`);
  });
});

describe("a council of fifteen", () => {
  it("counts eleven by link, two in writing and one by a deputy, and misses one", async () => {
    expect(council.afterNaming.text).toContain("Lê Thị Thay, Phó Trưởng ban Kế hoạch");
    const text = await pageOf(council, cast.desk);
    expect(text).toContain("14 trên 15");
    expect(text).toMatch(/Siu Được\s+11\s+2\s+0\s+0\s+1\s+1\s+8\/14\s+Được chọn/);
    expect(text).toMatch(/Y Bổ Sung\s+7\s+0\s+5\s+2\s+0\s+1\s+8\/15\s+Trả lại để bổ sung/);
    expect(text).toMatch(/K’ Chưa Đạt\s+6\s+8\s+0\s+0\s+0\s+1\s+8\/15\s+Không được chọn/);
  });

  it("says in the minutes who wrote, who typed it, who stood in, and the arithmetic", async () => {
    const text = await minutesOf(council, cast.desk);
    expect(text).toContain("Có 14 trên 15 thành viên được bỏ phiếu đã bỏ phiếu; cần ít nhất 10");
    expect(text.match(/Ý kiến bằng văn bản, Nguyễn Thị Sổ nhập/g)).toHaveLength(2);
    expect(text).toMatch(/Tạ Thị Mười Bốn Ủy viên.*Người thay bỏ phiếu: Lê Thị Thay/);
    expect(text).toMatch(/Hà Văn Mười Lăm Ủy viên[^\d]* Vắng mặt/);
    expect(text).toMatch(/Siu Được, Gia Lai 11 2 0 0 1 8\/14.*Y Bổ Sung, Đắk Nông 7 0 5 2 1 8\/15/);
  });

  it("sends the reasons of a third to the cooperative, unsigned", async () => {
    const { contact } = { contact: "thuky@htx-thuanan.example" };
    const owner = await signedIn(season.url, contact);
    const { text } = await owner.open(`/nominations/${council.nominations.get("Y Bổ Sung") ?? ""}`);
    expect(text).toContain(reason);
    expect(text).not.toMatch(/Mười Hai|Vũ Thị Lục|Hoàng Văn Ngũ/);
  });
});

describe("an early closing by the desk", () => {
  it("is refused while a ballot may matter, and done when the only open nominee is out of its voter's hands", async () => {
    expect([early.refused.status, early.closed.status]).toEqual([409, 200]);
    expect(early.refused.text).toContain("Chưa thể đóng trước giờ");
    const text = await pageOf(early, cast.desk);
    expect(text).toMatch(/Siu Còn Lại\s+14\s+0\s+0\s+0\s+1\s+0\s+8\/14\s+Được chọn/);
    expect(text).toMatch(/Y Xin Rút[\s\d/]+Không được chọn. Hồ sơ đã được rút/);
    expect(await minutesOf(early, cast.desk)).toMatch(
      /Đóng trước giờ: lúc .*, thay cho 17 giờ 00, ngày 31 tháng 10 năm 2022/,
    );
  });
});

const all = () => [cluster, tie, council, early];

it("mails each thing once", async () => {
  const kept = (await season.items("work")).filter(({ PK }) => PK.startsWith("MAIL#"));
  const sentFor = ({ id }: Voted) => {
    const kinds = kept.filter(({ PK }) => PK.includes(id)).map(({ kind }) => String(kind));
    return Object.fromEntries(
      [...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    );
  };
  const rounds = {
    "ballot-asked": 10,
    "ballot-receipt": 10,
    "result-told": 4,
    "session-announced": 1,
  };
  expect(sentFor(cluster)).toEqual(rounds);
  expect(sentFor(tie)).toEqual({ ...rounds, "chair-asked": 1 });
  expect(sentFor(council)).toEqual({
    ...{ "ballot-asked": 15, "ballot-receipt": 12, "deputy-asked": 1, "deputy-named": 1 },
    ...{ "opinion-entered": 2, "result-told": 16, "session-announced": 1 },
  });
  expect(sentFor(early)).toMatchObject({ "ballot-asked": 15, "ballot-receipt": 14 });
  expect(await season.mailbox?.list()).toHaveLength(kept.length);
});

it("shows by each of the forty-eight receipts what its voter chose, and fits when it is recounted", async () => {
  const said = { agree: "Đồng ý", disagree: "Không đồng ý", abstain: "Không có ý kiến" };
  const labels = { ...said, return: "Đề nghị bổ sung hồ sơ" };
  for (const { id, ballots } of all()) {
    for (const { receipt, choices } of ballots) {
      const body = new URLSearchParams({ session: id, receipt });
      const { text } = await raw(`${season.url}/receipts`, { method: "POST", body });
      const shown = [...text.matchAll(/<td [^>]*><strong>([^<]+)<\/strong>/g)].map(
        ([, one]) => one,
      );
      expect(shown).toEqual(Object.values(choices).map((choice) => labels[choice]));
    }
    expect(await season.invoke("VerifyRecord", { asked: id })).toMatchObject({ outcome: "fits" });
  }
  expect(all().flatMap(({ ballots }) => ballots)).toHaveLength(48);
});

describe("all that is kept of these votes, in tables, objects, histories, logs and mails", () => {
  const ballots = (): Named[] =>
    all().flatMap((voted) =>
      voted.ballots.map((ballot) => ({ who: ballot.receipt, marks: marksOf(ballot) })),
    );
  const voters = async (): Promise<Named[]> => {
    const people = (await season.items("work")).filter(({ PK }) => PK.startsWith("PERSON#"));
    const addresses = new Set(all().flatMap((voted) => voted.ballots.map(({ voter }) => voter)));
    return Promise.all(
      [...addresses].map(async (email) => {
        const person = people.find((one) => one["email"] === email);
        const tokens = (await linksTo(season.url, email, "")).map((link) => link.slice(-43));
        const names = [person?.["id"], person?.["name"]].flatMap((one) => one ?? []).map(String);
        return { who: email, marks: [email, ...names, ...tokens] };
      }),
    );
  };

  it("has something of every kind to look at", () => {
    const places = new Set(records.map(({ where }) => where.split(" ")[0]));
    expect([...places].sort()).toEqual(["bucket", "history", "log", "mail", "table"]);
    expect(records.length).toBeGreaterThan(1000);
  });

  it("puts no voter beside a ballot, a receipt, a code or a choice; but for each voter's own mail", async () => {
    const chosen = { who: "a choice", marks: ['"choice":"', '\\"choice\\":', "choice-n-"] };
    const owners = new Map(all().flatMap((one) => one.ballots.map((b) => [b.receipt, b.voter])));
    const joins = joinsIn(records, await voters(), [...ballots(), chosen]);
    const own = joins.filter(
      ({ where, voter, ballot }) => where === "mail" && owners.get(ballot) === voter,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(joins.filter((join) => !own.includes(join))).toEqual([]);
  });

  it("has ballots of one size for each round", async () => {
    const sizes = new Map<string, Set<number>>();
    for (const { PK, SK, ...item } of await season.items("ballots")) {
      const { envelope, round } = item;
      if (typeof envelope !== "string") continue;
      const box = `${PK} ${String(round)}`;
      sizes.set(box, (sizes.get(box) ?? new Set()).add(envelope.length));
    }
    expect([...sizes.values()].map(({ size }) => size)).toEqual(
      all().flatMap(({ ballots: all }) => (all.length === 10 ? [1, 1] : [1])),
    );
  });

  it("nowhere has ballots in the order in which they were cast; but in the voters' mailboxes", () => {
    for (const voted of [council, early]) {
      const known = voted.ballots.map((ballot) => ({
        who: ballot.receipt,
        marks: marksOf(ballot),
      }));
      const order = known.map(({ who }) => who);
      const orders = ordersIn(records, known);
      orders.forEach((found, where) => {
        if (where === "mail") return;
        expect([where, found]).not.toEqual([where, order]);
        expect([where, found]).not.toEqual([where, order.toReversed()]);
      });
      expect([...orders.keys()].sort()).toEqual(["mail", "table ballots", "table work"]);
    }
  });
});
