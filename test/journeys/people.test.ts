import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { signedIn, visitor, type Form, type SeenPage } from "../../infra/local/demo/visitor.ts";
import { aSeason, type Season } from "./a-season.ts";
import { cookieOf, linksTo, nonceOf, post, raw } from "./by-hand.ts";
import { drafted, nominated, type Nominated } from "./nominated.ts";

const stranger = readNominees().find(({ id }) => id === "htx-dan-len-quy-anh")!.contact.email;
const evil = `<script>alert(1)</script><img src=x onerror=alert(2)> "' =HYPERLINK("http://x.example")`;
const escaped = "&lt;script&gt;alert(1)&lt;/script&gt;";
let season: Season;
let theirs: Nominated;
let draft: Nominated;

beforeAll(async () => {
  season = await aSeason();
  theirs = await nominated(season, { person: `Siu ${evil}`, position: `Giám đốc ${evil}` });
  draft = await drafted(season, { nominee: "htx-cong-bang-po-ko", award: "MERIT_BCH" });
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const at = (path: string) => (form: Form) => new URL(form.action).pathname === path;

describe("an address that leads nowhere", () => {
  it.each(["/nonsense", "/review", "/nominations/one/two/three/four"])(
    "is a page of ours for people and details for programs: %s",
    async (path) => {
      const page = await raw(`${season.url}${path}`);
      expect(page.status).toBe(404);
      expect(page.text).toContain("Không tìm thấy trang này");
      expect(page.text).toContain("Ban Tổ chức cán bộ");
      const accept = { headers: { accept: "application/json" } };
      const details = await raw(`${season.url}${path}`, accept);
      expect(JSON.parse(details.text)).toMatchObject({ status: 404, title: "not-found" });
      expect((await raw(`${season.url}${path}`, { method: "POST" })).status).toBe(404);
      expect((await raw(`${season.url}/healthz`, { method: "POST" })).status).toBe(405);
    },
  );
});

describe("another cooperative's nomination", () => {
  it("is not found, read or written, and is the same as none at all", async () => {
    const files = (await season.items("work"))
      .filter(({ PK, SK }) => PK === `NOMINATION#${theirs.id}` && SK.startsWith("FILE#"))
      .map(({ id }) => String(id));
    expect(files).toHaveLength(3);
    const cookie = await cookieOf(season.url, stranger);
    const paths = ["", "/details", "/files", "/submit", "/withdraw", `/files/${files[0]!}`];
    const before = await season.items("work");
    for (const path of paths) {
      const url = `${season.url}/nominations/${theirs.id}${path}`;
      const none = await raw(url.replace(theirs.id, "n-0000000000000000"), { headers: { cookie } });
      const got = await raw(url, { headers: { cookie } });
      expect([got.status, got.text.length], path).toEqual([404, none.text.length]);
    }
    const own = await raw(`${season.url}/nominations/new`, { headers: { cookie } });
    for (const path of ["/details", "/files", "/submit", "/withdraw"]) {
      const posted = await raw(`${season.url}/nominations/${theirs.id}${path}`, {
        ...{ method: "POST", headers: { cookie } },
        body: new URLSearchParams({ nonce: nonceOf(own), achievements: "Của người khác." }),
      });
      expect(posted.status, path).toBe(404);
    }
    const kept = (items: typeof before) => items.filter(({ PK }) => !PK.startsWith("COOKIE#"));
    expect(kept(await season.items("work"))).toEqual(kept(before));
  });

  it("is in no list of theirs, and the pages of the desk are not for them", async () => {
    const visit = await signedIn(season.url, stranger);
    expect((await visit.open("/nominations")).text).not.toContain("Siu ");
    for (const path of ["/desk", "/decisions", "/registry"]) {
      expect((await visit.open(path)).status, path).toBe(403);
    }
    const asked = "/sessions/new?season=co-thi-dua-2022&body=cluster";
    expect((await visit.open(asked)).status).toBe(403);
  });
});

describe("markup in a text field", () => {
  it("is text on every page that shows it", async () => {
    const owner = await signedIn(season.url, draft.officer);
    const path = `/nominations/${draft.id}/details`;
    await owner.send(await owner.open(path), at(path), { achievements: evil, earlierAwards: evil });
    const desk = await signedIn(season.url, cast.desk);
    const own = await signedIn(season.url, theirs.officer);
    const [link = ""] = await linksTo(season.url, cast.reviewerIn["Gia Lai"], "Siu ");
    const pages: SeenPage[] = [
      await owner.open(path),
      await owner.open(`/nominations/${draft.id}`),
      await owner.open(`/nominations/${draft.id}/submit`),
      await own.open("/nominations"),
      await own.open(`/nominations/${theirs.id}`),
      await desk.open("/desk"),
      await visitor(season.url).open(link),
    ];
    for (const { html, url, status } of pages) {
      expect([url, status]).toEqual([url, 200]);
      expect(html, url).toContain(escaped);
      expect(html, url).not.toMatch(/<script>|<img src=x/);
    }
  });

  it("is text in the mails, and breaks no header of theirs", async () => {
    const mails = await mailsTo(season.url, cast.reviewerIn["Gia Lai"]);
    const response = await fetch(`${season.url}/_local/mail/${mails[0]!.id}`, {
      headers: { accept: "application/json" },
    });
    const { html, subject } = (await response.json()) as { html: string; subject: string };
    expect(subject).toContain("<script>alert(1)</script>");
    expect(html).toContain(escaped);
    expect(html).not.toMatch(/<script>|<img src=x/);
  });

  it("is text when a reviewer returns it as a reason, and when the officer reads it", async () => {
    const [link = ""] = await linksTo(season.url, cast.reviewerIn["Gia Lai"], "Siu ");
    await post(link, { answer: "return", "fix-text": "yes", "why-text": evil });
    await season.settled();
    const own = await signedIn(season.url, theirs.officer);
    for (const html of [
      (await raw(link)).text,
      (await own.open(`/nominations/${theirs.id}`)).html,
    ]) {
      expect(html).toContain(escaped);
      expect(html).not.toMatch(/<script>|<img src=x/);
    }
  });
});

describe("a person who is signed in", () => {
  it("is so by a cookie that scripts and other sites do not get", async () => {
    const begun = await raw(`${season.url}/sign-in?to=/nominations`);
    expect(begun.status).toBe(303);
    const asked = new URL(begun.headers.get("location") ?? "");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(asked.searchParams.get(name)?.length, name).toBeGreaterThan(20);
    }
    expect(asked.searchParams.get("code_challenge_method")).toBe("S256");
    const response = await fetch(`${season.url}/_local/sign-in`, {
      ...{ method: "POST", body: JSON.stringify({ email: draft.officer }) },
      headers: { "content-type": "application/json" },
    });
    const cookies = [...begun.headers.getSetCookie(), ...response.headers.getSetCookie()];
    expect(cookies.length).toBeGreaterThanOrEqual(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).toMatch(/Path=\//i);
    }
  });

  it.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "is never sent on to %s",
    async (to) => {
      const jar = await raw(`${season.url}/sign-in?to=${encodeURIComponent(to)}`);
      const attempt = jar.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
      expect(attempt).toHaveLength(1);
      const language = await post(
        `${season.url}/language`,
        { to, language: "en" },
        { origin: season.url },
      );
      const location = language.headers.get("location") ?? "/";
      expect(new URL(location, season.url).origin).toBe(season.url);
      const kept = (await season.items("work")).filter(({ returnTo }) => returnTo !== undefined);
      expect(kept.length).toBeGreaterThan(0);
      for (const { returnTo } of kept) {
        expect(new URL(String(returnTo), season.url).origin).toBe(season.url);
      }
    },
  );

  it.each([
    "?code=x&state=y",
    "?error=access_denied",
    "",
    "?code=x&state=y&iss=https://evil.example",
  ])("is nobody with a made-up answer of the provider (%s)", async (query) => {
    const answered = await raw(`${season.url}/sign-in/callback${query}`);
    expect(answered.status).toBe(400);
    expect(answered.headers.getSetCookie().join()).not.toMatch(/session=[^;]/);
  });

  it("is signed out on the server too: the old cookie opens nothing", async () => {
    const cookie = await cookieOf(season.url, draft.officer);
    const page = await raw(`${season.url}/nominations`, { headers: { cookie } });
    expect(page.status).toBe(200);
    const out = await raw(`${season.url}/sign-out`, {
      ...{ method: "POST", headers: { cookie } },
      body: new URLSearchParams({ nonce: nonceOf(page) }),
    });
    expect(out.status).toBe(303);
    const after = await raw(`${season.url}/nominations`, { headers: { cookie } });
    expect([after.status, after.headers.get("location")]).toEqual([
      303,
      "/sign-in?to=%2Fnominations",
    ]);
  });

  it("is told, when the session has ended, that what was typed is not recorded and still there", async () => {
    const late = await raw(`${season.url}/nominations/${draft.id}/details`, {
      method: "POST",
      body: new URLSearchParams({ achievements: "gõ rất lâu" }),
    });
    expect(late.status).toBe(401);
    expect(late.text).toContain("Phiên đăng nhập đã hết");
    expect(late.text).toContain("Quay lại");
  });

  it("cannot be made to act by another site, nor without the word of their own page", async () => {
    const cookie = await cookieOf(season.url, draft.officer);
    const url = `${season.url}/nominations/${draft.id}/withdraw`;
    const foreign = await post(url, {}, { cookie, origin: "https://evil.example" });
    const cross = await post(url, {}, { cookie, "sec-fetch-site": "cross-site" });
    const bare = await raw(url, {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams(),
    });
    expect([foreign.status, cross.status, bare.status]).toEqual([403, 403, 403]);
    expect((await raw(url, { headers: { cookie } })).status).toBe(200);
  });
});

it("keeps pages from scripts of others, from frames, from caches and from telling where they are", async () => {
  const [link = ""] = await linksTo(season.url, cast.reviewerIn["Gia Lai"], "Siu ");
  const cookie = await cookieOf(season.url, draft.officer);
  const urls = [
    "/",
    "/verify",
    "/nominations",
    "/nominations/new",
    "/nominations/n-0000000000000000",
    "/desk",
  ].map((path) => season.url + path);
  for (const url of [...urls, link, `${season.url}/review/${"x".repeat(43)}`]) {
    const { headers } = await raw(url, { headers: { cookie } });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, url).toContain("frame-ancestors 'none'");
    expect(policy, url).not.toMatch(/unsafe|\*/);
    expect(policy, url).toMatch(/default-src 'none'/);
    expect(headers.get("referrer-policy"), url).toBe("no-referrer");
    expect(headers.get("x-content-type-options"), url).toBe("nosniff");
  }
});

it("lets a former officer do nothing from the moment on in which another took over", async () => {
  const former = await signedIn(season.url, draft.officer);
  const path = `/nominations/${draft.id}/withdraw`;
  const form = await former.open(path);
  expect(form.status).toBe(200);
  const administrator = await signedIn(season.url, "quantri@lmhtxvn.example");
  const role = "/registry/roles/htx-cong-bang-po-ko/officer";
  const passed = await administrator.send(await administrator.open(role), at(role), {
    from: "p-htx-cong-bang-po-ko",
    name: "A Thị Mới",
    email: "moi@htx-poko.example",
  });
  expect([passed.status, new URL(passed.url).pathname]).toEqual([200, "/registry"]);
  expect((await former.send(form, at(path))).status).toBe(404);
  expect((await former.open(`/nominations/${draft.id}`)).status).toBe(404);
  expect((await former.open("/nominations")).text).not.toContain("Pô Kô");
  const heir = await signedIn(season.url, "moi@htx-poko.example");
  expect((await heir.open(`/nominations/${draft.id}`)).status).toBe(200);
});
