import { describe, expect, it } from "vitest";
import { HomePage } from "../../../functions/pages/home.tsx";
import { LinkProblemPage } from "../../../functions/pages/link-problem.tsx";
import { Layout } from "../../../functions/pages/parts/layout.tsx";
import { ProblemPage, type Problem } from "../../../functions/pages/problem.tsx";
import { VoidReason } from "../../../schemas/link.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";

const html = (markup: { toString: () => string }) => markup.toString();
const helpLine = "024 1234 5678 (giờ hành chính)";
/** How often a page offers to phone for help. */
const dialled = (page: string) =>
  page.split('<a href="tel:02412345678">024 1234 5678 (giờ hành chính)</a>').length - 1;

describe("every page", () => {
  const { frame } = aVisit({ path: '/review/abc?x="' }, aViewer("desk"));
  const page = html(<Layout frame={{ ...frame, mock: true }} title="<Bàn>" />);

  it("names its language, its title and its main part, and lets the keyboard skip to it", () => {
    expect(page).toMatch(/^<html lang="vi">/);
    expect(page).toContain("<title>&lt;Bàn&gt; – Suy Tôn</title>");
    expect(page).toContain('<a class="skip" href="#main">');
    expect(page).toContain('<main id="main"');
    expect(page).toContain("width=device-width, initial-scale=1");
  });

  it("leads where the viewer's seats lead, and marks the place one is at", () => {
    const atDesk = html(<Layout frame={{ ...frame, path: "/desk?season=x" }} title="x" />);
    expect(atDesk).toContain('<a href="/desk" aria-current="page">Bàn thẩm định</a>');
    expect(atDesk).toContain('<a href="/registry">Danh bạ và vai trò</a>');
    expect(atDesk.match(/aria-current/g)).toHaveLength(1);
  });

  it("lets one sign out with a nonce and change the language on the spot", () => {
    expect(page).toContain(
      '<form method="post" action="/sign-out"><input type="hidden" name="nonce" value="n0nce"/>',
    );
    expect(page).toContain('name="to" value="/review/abc?x=&quot;"');
  });

  it("says that seal and signature are samples, only where they are", () => {
    expect(page).toContain("không có giá trị pháp lý");
    expect(html(<Layout frame={frame} title="x" />)).not.toContain("không có giá trị pháp lý");
  });

  it("says at its foot whom to phone, unless nobody said so", () => {
    expect(dialled(html(<Layout frame={{ ...frame, helpLine }} title="x" />))).toBe(1);
    expect(page).not.toContain("tel:");
  });

  it("holds no inline script, no inline style and nothing from elsewhere", () => {
    expect(page).not.toMatch(/<script(?! src)|style=|\son\w+="|https?:/);
  });
});

describe("the first page", () => {
  it("offers to sign in, or to check a decision", () => {
    const page = html(<HomePage frame={aVisit().frame} />);
    expect(page).toContain('href="/sign-in">Đăng nhập</a>');
    expect(page).toContain('<form method="get" action="/verify">');
    expect(page).toMatch(/name="number".*name="year"/s);
  });

  it("tells whoever holds no seat whom to ask", () => {
    const page = html(<HomePage frame={{ ...aVisit({}, aViewer()).frame, helpLine }} />);
    expect(dialled(page)).toBe(2);
    expect(page).toContain("Y Hoa hiện chưa giữ vai trò nào");
    expect(page).not.toContain('href="/sign-in"');
  });
});

describe("a page for what did not work", () => {
  const problems: Problem[] = [
    ...(["invalid-input", "forbidden", "not-found"] as const),
    ...(["stale", "unavailable", "unexpected"] as const),
  ];

  it.each(problems)("says of %s what happened, what was kept and whom to ask", (problem) => {
    for (const language of ["vi", "en"] as const) {
      const page = html(<ProblemPage language={language} problem={problem} helpLine={helpLine} />);
      expect(page).toMatch(/<h1>.{10,}<\/h1><p class="lead">.{10,}<\/p>/);
      expect(page).toMatch(language === "vi" ? /hãy hỏi Ban Tổ chức/ : /ask the Organisation/);
      expect(dialled(page)).toBe(2);
      // A digest in the name of an asset may hold any figures.
      const told = page
        .replaceAll(/"\/assets\/[^"]+"/g, "")
        .replaceAll(/tel:\d+|024 1234 5678/g, "");
      expect(told).not.toMatch(/token|execution|status|[45]\d\d/i);
    }
  });

  it.each([...VoidReason.options, "expired" as const])(
    "says of a link that is %s why, and that nothing changed",
    (why) => {
      const contact = { name: "bà <Hoa>", organisation: "Liên minh" };
      const frame = { language: "vi", helpLine } as const;
      const page = html(<LinkProblemPage frame={frame} why={why} contact={contact} />);
      expect(page).toContain("không làm thay đổi gì");
      expect(page).toContain("bà &lt;Hoa&gt;, Liên minh");
      expect(dialled(page)).toBe(2);
      expect(html(<LinkProblemPage frame={frame} why={why} contact={undefined} />)).toContain(
        "Ban Tổ chức cán bộ",
      );
    },
  );
});
