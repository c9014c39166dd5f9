import { markup, type Markup } from "../markup.ts";
import { plainPage } from "../plain-page.ts";
import type { Mail } from "./mail.ts";
import { shownTime } from "./shown-time.ts";

type Page = {
  readonly mail: Mail;
  /** Address of the mailbox. */
  readonly base: string;
};

/** One mail as its reader sees it: the designed version, and the plain one below. */
export const mailPage = ({ mail, base }: Page): string =>
  plainPage({
    title: mail.subject,
    body: markup`
<p><a href="${base}">Về hộp thư thử nghiệm</a></p>
<h1>${mail.subject}</h1>
<dl>
<dt>Đến</dt><dd>${mail.to}</dd>
<dt>Lúc</dt><dd><time datetime="${mail.at}">${shownTime(mail.at)}</time></dd>
</dl>
${mail.html !== "" && designed(mail.html)}
${mail.text !== "" && markup`<h2>Bản chữ thuần</h2><pre>${linked(mail.text)}</pre>`}`,
  });

/** Sandboxed: no script, no form; a link that a person presses leaves the frame for the window. */
const designed = (html: string) =>
  markup`<iframe title="Nội dung thư" sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" srcdoc="${head + html}"></iframe>`;

const head = '<base target="_top"><meta name="referrer" content="no-referrer">';

const linked = (text: string): Markup[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/)
    .map((piece, place) =>
      place % 2 === 1 ? markup`<a href="${piece}">${piece}</a>` : markup`${piece}`,
    );
