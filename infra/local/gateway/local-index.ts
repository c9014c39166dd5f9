import type { VirtualClock } from "../clock.ts";
import { escaped, localPage, pageHeaders } from "./html.ts";
import type { Reply } from "./reply.ts";

const steps = [
  ["PT1H", "1 giờ"],
  ["P1D", "1 ngày"],
  ["P3D", "3 ngày"],
] as const;

/** The first page of the embedded host itself: mailbox, clock, executions. */
export const localIndex = (clock: VirtualClock): Reply => {
  const now = new Date(clock.now());
  const shown = new Intl.DateTimeFormat("vi-VN", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(now);
  const buttons = steps
    .map(
      ([duration, words]) =>
        `<button name="advance" value="${duration}">Cho thời gian trôi thêm ${words}</button>`,
    )
    .join("\n");
  const content = `
<p>Phần này chỉ có trên máy đang chạy thử, không có trong hệ thống thật.</p>
<ul>
<li><a href="/_local/mail">Hộp thư chung: mọi thư hệ thống đã gửi</a></li>
<li><a href="/_local/executions">Các quy trình đang chạy và đã xong</a></li>
<li><a href="/">Trang đầu của Suy Tôn</a></li>
</ul>
<h2>Đồng hồ</h2>
<p>Bây giờ là <time datetime="${now.toISOString()}">${escaped(shown)}</time> (giờ Việt Nam).</p>
<form method="post" action="/_local/clock">
${buttons}
</form>`;
  return { status: 200, headers: pageHeaders, body: localPage("Máy chạy thử", content) };
};
