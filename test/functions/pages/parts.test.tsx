import { describe, expect, it } from "vitest";
import { ConfirmStep } from "../../../functions/pages/parts/confirm-step.tsx";
import { DataTable } from "../../../functions/pages/parts/data-table.tsx";
import { ErrorSummary } from "../../../functions/pages/parts/error-summary.tsx";
import { FileRow } from "../../../functions/pages/parts/file-row.tsx";
import { HolderLine } from "../../../functions/pages/parts/holder-line.tsx";
import { StageTrack } from "../../../functions/pages/parts/stage-track.tsx";
import { StateTag } from "../../../functions/pages/parts/state-tag.tsx";
import { SummaryList } from "../../../functions/pages/parts/summary-list.tsx";
import { TaskList } from "../../../functions/pages/parts/task-list.tsx";
import { Timeline } from "../../../functions/pages/parts/timeline.tsx";
import { aVisit } from "../../support/a-request.ts";

const hostile = `"><script>alert(1)</script>=HYPERLINK("x")`;
const html = (markup: { toString: () => string }) => markup.toString();
/** What a reader sees, without tags. */
const text = (markup: { toString: () => string }) => html(markup).replace(/<[^>]*>/g, "");

describe("parts", () => {
  it("say who holds a nomination, since when and until when", () => {
    const line = (workingDaysLeft: number) =>
      text(
        <HolderLine
          language="vi"
          place="Liên minh HTX tỉnh Kon Tum"
          person="bà Y Hoa"
          since="2022-10-12T03:00:00.000Z"
          due="2022-10-16T16:59:59.999Z"
          workingDaysLeft={workingDaysLeft}
        />,
      );
    expect(line(2)).toBe(
      "Đang ở Liên minh HTX tỉnh Kon Tum, bà Y Hoa, từ thứ Tư, 12/10/2022, hạn Chủ Nhật, 16/10/2022 – còn 2 ngày làm việc",
    );
    expect(line(0)).toContain("– hạn là hôm nay");
    expect(line(-3)).toContain("– quá hạn 3 ngày làm việc");
  });

  it("say where a nomination stands in words, not in colours alone", () => {
    const track = (
      <StageTrack
        language="vi"
        stages={[
          { title: "Thẩm định", state: "done" },
          { title: "Bình xét", state: "current", note: "hạn 16/10" },
          { title: "Ký", state: "todo" },
        ]}
      />
    );
    expect(text(track)).toBe("Thẩm địnhĐã xongBình xétĐang ở đâyhạn 16/10KýChưa tới");
    expect(html(track).match(/aria-current="step"/g)).toHaveLength(1);
    expect(html(<StateTag shape="tick" text="Đã đủ" />)).toMatch(
      /^<span class="tag is-tick"><svg class="shape" [^>]*aria-hidden="true"><path [^>]*><\/path><\/svg>Đã đủ<\/span>$/,
    );
  });

  it("list tasks, those that cannot be done yet without a link", () => {
    const list = html(
      <TaskList
        language="vi"
        items={[
          { title: "Tờ trình", href: "/a", state: "fix" },
          { title: "Gửi", state: "waiting" },
        ]}
      />,
    );
    expect(list).toContain(
      '<a href="/a" class="task-title" aria-describedby="task-0">Tờ trình</a>',
    );
    expect(list).toContain('<span class="task-title">Gửi</span>');
    expect(list).toMatch(/Cần sửa.*Chưa tới lượt/s);
  });

  it("link every error to its field, and are nothing without errors", () => {
    const errors = [{ field: "year", message: "Ghi năm, ví dụ 2022" }];
    expect(html(<ErrorSummary language="vi" errors={errors} />)).toBe(
      '<section class="notice problem" role="alert" tabindex="-1" id="errors" autofocus=""><h2>Cần sửa trước khi tiếp tục</h2><ul><li><a href="#year">Ghi năm, ví dụ 2022</a></li></ul></section>',
    );
    expect(html(<div>{ErrorSummary({ language: "vi" })}</div>)).toBe("<div></div>");
  });

  it("name what can be changed, for whoever hears one link at a time", () => {
    const change = { href: "/x", label: "Sửa" };
    expect(html(<SummaryList rows={[{ label: "Tên", value: "HTX Pô Kô", change }]} />)).toBe(
      '<dl class="summary"><div><dt>Tên</dt><dd>HTX Pô Kô</dd><dd class="change"><a href="/x">Sửa<span class="hidden"> – Tên</span></a></dd></div></dl>',
    );
  });

  it("label each cell, so that a row can become a card", () => {
    expect(
      html(
        <DataTable
          caption="Hồ sơ"
          columns={[
            { key: "who", title: "Tên" },
            { key: "days", title: "Ngày", numeric: true },
          ]}
          rows={[{ who: "HTX Pô Kô", days: 12 }]}
        />,
      ),
    ).toBe(
      '<table class="board-table"><caption>Hồ sơ</caption><thead><tr><th scope="col">Tên</th><th scope="col" class="number">Ngày</th></tr></thead><tbody><tr><th scope="row">HTX Pô Kô</th><td data-label="Ngày" class="number">12</td></tr></tbody></table>',
    );
  });

  it("post what was answered, with the nonce, by a button that names the act", () => {
    const { frame } = aVisit();
    expect(
      html(
        <ConfirmStep frame={frame} action="/x" act="Trả lại hồ sơ" values={{ a: ["1", "2"] }} />,
      ),
    ).toBe(
      '<form class="confirm" method="post" action="/x"><input type="hidden" name="nonce" value="n0nce"/><input type="hidden" name="a" value="1"/><input type="hidden" name="a" value="2"/><div class="acts"><button class="button primary" type="submit">Trả lại hồ sơ</button></div></form>',
    );
  });

  it.each([
    [
      "a timeline",
      <Timeline
        language="vi"
        items={[{ at: "2022-10-12T03:00:00.000Z", title: hostile, by: hostile, detail: hostile }]}
      />,
    ],
    [
      "a file",
      <FileRow language="vi" name={hostile} slot={hostile} href={`/files?name=${hostile}`} />,
    ],
    ["an error", <ErrorSummary language="vi" errors={[{ field: hostile, message: hostile }]} />],
    [
      "a table",
      <DataTable
        caption={hostile}
        columns={[{ key: "a", title: hostile }]}
        rows={[{ a: hostile }]}
      />,
    ],
  ])("show script, markup and formulas in %s as text", (_what, markup) => {
    expect(html(markup)).not.toContain("<script");
    expect(html(markup)).toContain("&lt;script&gt;");
  });
});
