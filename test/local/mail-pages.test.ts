import { describe, expect, it } from "vitest";
import { mailPage } from "../../infra/local/emulators/mail/mail-page.ts";
import { mailboxPage } from "../../infra/local/emulators/mail/mailbox-page.ts";

const base = "/_local/mail";
const mail = {
  id: "0100abc-000000",
  to: "hoa@kontum.example",
  subject: "Cần ý kiến: HTX <Pô Kô>",
  text: "Mở (http://localhost:3000/links/abc?x=1&y=2). Cảm ơn.",
  html: '<p title="a">Mở <a href="http://localhost:3000/links/abc">hồ sơ</a></p>',
  at: "2026-10-12T01:05:00.000Z",
};

describe("the page of the mailbox", () => {
  it("lists mails with a link, whom they reached and when, as text", () => {
    const page = mailboxPage({ mails: [mail], base });
    expect(page).toContain("<h1>Hộp thư thử nghiệm</h1>");
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('href="/_local/mail/0100abc-000000"');
    expect(page).toContain("Cần ý kiến: HTX &lt;Pô Kô&gt;");
    expect(page).toContain("Đến hoa@kontum.example");
    expect(page).toContain("Thứ Hai, 12/10/2026, 08:05");
    expect(page).not.toMatch(/<script|<Pô/);
  });

  it("keeps what was filtered for in the field, and says when there is nothing", () => {
    const page = mailboxPage({ mails: [], base, to: '"><i>' });
    expect(page).toContain('value="&quot;&gt;&lt;i&gt;"');
    expect(page).toContain("Chưa có thư nào");
  });
});

describe("the page of one mail", () => {
  it("shows the designed version in a frame that runs nothing and opens links in the window", () => {
    const [frame = ""] = /<iframe[^>]*>/.exec(mailPage({ mail, base })) ?? [];
    expect(frame).toContain("&lt;base target=&quot;_top&quot;&gt;");
    expect(frame).toContain("&lt;p title=&quot;a&quot;&gt;Mở");
    expect(frame).toMatch(/ sandbox="[^"]*allow-top-navigation-by-user-activation/);
    expect(frame).not.toMatch(/allow-scripts|allow-same-origin|allow-forms/);
  });

  it("shows the plain version with its addresses as links, without the signs around them", () => {
    expect(mailPage({ mail, base })).toContain(
      '(<a href="http://localhost:3000/links/abc?x=1&amp;y=2">http://localhost:3000/links/abc?x=1&amp;y=2</a>). Cảm ơn.',
    );
  });

  it("leaves out a version that the mail does not have", () => {
    expect(mailPage({ mail: { ...mail, html: "" }, base })).not.toContain("<iframe");
    expect(mailPage({ mail: { ...mail, text: "" }, base })).not.toContain("Bản chữ thuần");
  });
});
