import { markup } from "../markup.ts";
import { plainPage } from "../plain-page.ts";
import type { Mail } from "./mail.ts";
import { shownTime } from "./shown-time.ts";

type Page = {
  /** Newest first. */
  readonly mails: readonly Mail[];
  /** Address of this page; a mail is at `<base>/<id>`. */
  readonly base: string;
  /** Only mails to this address are shown. */
  readonly to?: string | undefined;
};

/** The mailbox: every mail that the product sent on this machine, newest first. */
export const mailboxPage = ({ mails, base, to = "" }: Page): string =>
  plainPage({
    title: "Hộp thư thử nghiệm",
    body: markup`
<h1>Hộp thư thử nghiệm</h1>
<p class="muted">Thư gửi từ máy này được giữ lại ở đây, không gửi ra ngoài.</p>
<form method="get" action="${base}">
<label for="to">Chỉ xem thư gửi đến</label>
<input id="to" name="to" type="email" autocomplete="off" value="${to}">
<button class="button">Lọc</button>
</form>
<h2>${mails.length === 0 ? "Chưa có thư nào" : `${mails.length} thư, mới nhất ở trên`}</h2>
<ul class="rows">${mails.map((mail) => row(mail, base))}</ul>`,
  });

const row = ({ id, to, subject, at }: Mail, base: string) =>
  markup`<li><a class="row" href="${base}/${id}"><b>${subject === "" ? "(không có tiêu đề)" : subject}</b><small>Đến ${to}</small><small><time datetime="${at}">${shownTime(at)}</time></small></a></li>`;
