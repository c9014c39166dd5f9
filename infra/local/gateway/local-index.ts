import type { VirtualClock } from "../clock.ts";
import { markup } from "../emulators/markup.ts";
import { plainPage, plainPageHeaders } from "../emulators/plain-page.ts";
import type { Reply } from "./reply.ts";

const steps = [
  { advance: "PT1H", words: "1 giờ" },
  { advance: "P1D", words: "1 ngày" },
  { advance: "P3D", words: "3 ngày" },
];

const vietnamTime = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "full",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** The first page of the embedded host itself: mailbox, clock, executions. */
export const localIndex = (clock: VirtualClock): Reply => {
  const now = new Date(clock.now());
  const buttons = steps.map(
    ({ advance, words }) =>
      markup`<p><button class="button" name="advance" value="${advance}">Cho đồng hồ chạy thêm ${words}</button></p>`,
  );
  const body = plainPage({
    title: "Máy chạy thử",
    body: markup`
<h1>Máy chạy thử</h1>
<ul class="rows">
<li><a class="row" href="/_local/mail"><b>Hộp thư</b><small>Mọi thư mà hệ thống đã gửi</small></a></li>
<li><a class="row" href="/_local/executions"><b>Quy trình</b><small>Đang chạy và đã xong</small></a></li>
<li><a class="row" href="/"><b>Trang đầu của Suy Tôn</b></a></li>
</ul>
<h2>Đồng hồ</h2>
<p>Bây giờ là <time datetime="${now.toISOString()}">${vietnamTime.format(now)}</time>, giờ Việt Nam.</p>
<p class="muted">Đồng hồ chỉ chạy tới. Việc đến hạn trong khoảng đó được làm ngay, theo thứ tự.</p>
<form method="post" action="/_local/clock">
${buttons}
</form>`,
  });
  return { status: 200, headers: plainPageHeaders, body };
};
