import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import { digest } from "../../../functions/adapters/keys.ts";
import { entryCode } from "../../../functions/adapters/seal-ballot.ts";
import { writeWorkbook } from "../../../functions/adapters/write-workbook.ts";
import { fairnessReport } from "../../../functions/domain/fairness/fairness-report.ts";
import { reportWorkbook } from "../../../functions/domain/fairness/report-workbook.ts";
import { receiptStanding } from "../../../functions/domain/votes/receipt-standing.ts";
import { ReceiptStandingPage } from "../../../functions/pages/receipt-standing.tsx";
import { ReportFairnessPage } from "../../../functions/pages/report-fairness.tsx";
import { SessionPage } from "../../../functions/pages/session.tsx";
import type { Ballot, Session } from "../../../schemas/session.ts";
import { announcedInOrder, asCast } from "../../support/announced-in-order.ts";

const frame = { language: "vi" as const, path: "/", nonce: "nonce", mock: true };
const reader = { person: { id: "desk", name: "Bàn", email: "desk@vca.example" }, seats: [] };
const period = { from: 2022, to: 2022, shortened: false };
const today = "2022-12-31";

const sheetAndPage = async (session: Session) => {
  const report = fairnessReport({
    ...{ period, today, alliances: [], clusters: [], seasons: [], nominated: [], awards: [] },
    ...{ organisations: new Map(), sessions: [session], unread: 0 },
  });
  expect(report.comparisons.length).toBeGreaterThan(0);
  const page = ReportFairnessPage({ frame: { ...frame, viewer: reader }, report, years: [2022] });
  return [await writeWorkbook(reportWorkbook(report, today, "vi")), String(await page)] as const;
};

const receiptPages = (session: Session) =>
  Promise.all(
    [...asCast.ballots.map(({ receipt }) => receipt)].sort().map(async (receipt) => {
      const found = receiptStanding(session, [1], (id) => entryCode(receipt, id));
      if (found.standing === "unknown") throw new Error("no standing");
      return String(await ReceiptStandingPage({ frame, session, found }));
    }),
  );

// A sheet's file says when it was made, which is when somebody asks for it.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${today}T00:00:00Z`) }));
afterAll(() => void vi.useRealTimers());

/** Everything that anybody can read of an announced session, as the bytes that go out. */
const published = async (cast: readonly Ballot[], markers: readonly string[]) => {
  const { announced, minutes } = await announcedInOrder(cast, markers);
  const page = SessionPage({
    ...{ frame: { ...frame, viewer: reader }, session: announced, seasonName: "Năm 2022" },
    ...{ openedBy: "Bàn", box: undefined, shown: "announced" },
  });
  const [sheet, fairness] = await sheetAndPage(announced);
  const sums = [
    await drawMinutes(minutes),
    sheet,
    String(await page),
    fairness,
    ...(await receiptPages(announced)),
  ];
  return sums.map((bytes) => digest(Buffer.from(bytes).toString("base64")));
};

const turned = <Thing>(things: readonly Thing[], by: number): Thing[] => [
  ...things.slice(by),
  ...things.slice(0, by),
];

it("publishes the same bytes of minutes, pages and sheet in whatever order ballots were cast", async () => {
  const { ballots, markers } = asCast;
  const usual = await published(ballots, markers);
  expect(usual).toHaveLength(4 + ballots.length);
  expect(new Set(usual).size).toBe(usual.length);
  for (const by of [1, 2, 4]) {
    expect(await published(turned(ballots, by), turned(markers, by + 1))).toEqual(usual);
  }
  expect(await published([...ballots].reverse(), [...markers].reverse())).toEqual(usual);
  // One other answer shows in what is published: the comparison is not of empty pages.
  const [first, ...rest] = ballots;
  const changed = { ...first!, answers: [{ ...first!.answers[0]!, choice: "disagree" as const }] };
  const other = await published([changed, ...rest], markers);
  expect([0, 2].map((at) => other[at] === usual[at])).toEqual([false, false]);
}, 60_000);
