import { gatherFairness, type GatherFairnessNeeds } from "../acts/gather-fairness.ts";
import { dayOf } from "../domain/dates.ts";
import { Forbidden } from "../domain/errors.ts";
import { fairnessReport } from "../domain/fairness/fairness-report.ts";
import { readPeriod, yearsUpTo } from "../domain/fairness/period.ts";
import { reportWorkbook } from "../domain/fairness/report-workbook.ts";
import { reportSeat } from "../domain/permissions.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { ReportFairnessPage } from "../pages/report-fairness.tsx";
import type { WorkbookMaker } from "../ports.ts";
import { clock, nominations, registry, sessions, workbookMaker } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { attachment, show, type Reply } from "../runtime/reply.ts";

type Needs = GatherFairnessNeeds & { readonly makeWorkbook: WorkbookMaker };

type ReportVisit = Pick<SignedInVisit, "frame" | "viewer" | "query" | "path">;

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The fairness report as a page, or all its tables as one sheet to download. */
export const showReport =
  (needs: Needs) =>
  async ({ frame, viewer, query, path }: ReportVisit): Promise<Reply> => {
    if (!reportSeat(viewer)) throw new Forbidden("desk");
    const today = dayOf(needs.clock.now());
    const thisYear = Number(today.slice(0, 4));
    const period = readPeriod(query, thisYear);
    const report = fairnessReport(await gatherFairness(needs)(period));
    if (path.split("?")[0]?.endsWith("/sheet.xlsx")) {
      const { language } = frame;
      const bytes = await needs.makeWorkbook(reportWorkbook(report, today, language));
      const name = fairnessWords[language].sheetFile(period.from, period.to);
      return attachment(bytes, sheetType, name);
    }
    return show(ReportFairnessPage({ frame, report, years: yearsUpTo(thisYear) }));
  };

export const handler = page({
  name: "show-report",
  for: "signed-in",
  run: (visit) =>
    showReport({
      registry: registry(),
      nominations: nominations(),
      sessions: sessions(),
      clock: clock(),
      makeWorkbook: workbookMaker(),
    })(visit),
});
