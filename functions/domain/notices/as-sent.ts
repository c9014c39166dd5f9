import type { Mail } from "../../../schemas/mail.ts";
import { mailWords } from "../words/mails.ts";
import { escaped } from "./escaped.ts";
import type { Letter } from "./letter.ts";
import { wrapped } from "./wrapped.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = mailWords.vi;

/** A mail as it leaves: its own words, then whose mail it is and whom to phone, the same in all. */
export const asSent = (
  { subject, text, html }: Pick<Mail, "subject" | "text" | "html">,
  helpLine: string,
): Letter => {
  const footer = words.footer(helpLine);
  return {
    text: `${text}\n\n-- \n${wrapped(footer)}\n`,
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head><body style="margin:0;background:#f6f7f8"><div style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1b1f24;font:17px/1.55 'Be Vietnam Pro',system-ui,sans-serif"><p style="margin:0 0 24px;color:#a5161d;font-weight:600">${escaped(words.product)}</p>${html}<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d7dbe0;font-size:14px;color:#55606b">${escaped(footer)}</p></div></body></html>`,
  };
};
