import { beforeEach, describe, expect, it } from "vitest";
import { signIn } from "../../../functions/http/sign-in.ts";
import { signOut } from "../../../functions/http/sign-out.ts";
import type { SignInProvider, WebSessions } from "../../../functions/ports.ts";
import type { SignInAttempt } from "../../../schemas/web-session.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";

const { person } = aViewer();
let attempts: Map<string, SignInAttempt>;
let ended: string[];
let email: string | undefined;

const sessions: WebSessions = {
  start: ({ id }) => Promise.resolve(`session of ${id}`),
  find: () => Promise.resolve(undefined),
  end: (cookie) => Promise.resolve(void ended.push(cookie)),
  keepAttempt: (attempt, cookie) =>
    Promise.resolve(void attempts.set(cookie, { ...attempt, hash: "0".repeat(64) })),
  takeAttempt: (cookie) => {
    const attempt = attempts.get(cookie);
    attempts.delete(cookie);
    return Promise.resolve(attempt);
  },
};
const provider: SignInProvider = {
  begin: () =>
    Promise.resolve({ url: "https://idp.example/auth", state: "s", nonce: "n", verifier: "v" }),
  finish: (at, { state, nonce, verifier }) =>
    Promise.resolve(
      at.searchParams.get("state") === state && nonce && verifier ? email : undefined,
    ),
};
const visit = signIn({
  provider,
  sessions,
  people: {
    personByEmail: (asked) => Promise.resolve(asked === person.email ? person : undefined),
  },
  clock: { now: () => "2022-10-12T03:00:00.000Z" },
  random: { token: () => "attempt-1" },
  publicUrl: "https://suyton.example",
});

const begin = (to: string) =>
  visit(aVisit({ path: "/sign-in", query: new URLSearchParams({ to }) }));
const comeBack = (path = "/sign-in/callback?code=c&state=s", cookies = { attempt: "attempt-1" }) =>
  visit(aVisit({ path, cookies }));

beforeEach(() => {
  attempts = new Map();
  ended = [];
  email = person.email;
});

describe("signing in", () => {
  it("keeps what must come back, for ten minutes, and goes to the provider", async () => {
    expect(await begin("/desk?season=x")).toMatchObject({
      status: 303,
      headers: { location: "https://idp.example/auth" },
      cookies: [{ name: "attempt", value: "attempt-1", maxAge: 600 }],
    });
    expect(attempts.get("attempt-1")).toMatchObject({
      ...{ state: "s", nonce: "n", verifier: "v", returnTo: "/desk?season=x" },
      expires: "2022-10-12T03:10:00.000Z",
    });
  });

  it("brings a registered person to where they were going, with a session", async () => {
    await begin("/desk");
    expect(await comeBack()).toMatchObject({
      status: 303,
      headers: { location: "/desk" },
      cookies: [
        { name: "session", value: "session of y-hoa" },
        { name: "attempt", maxAge: 0 },
      ],
    });
  });

  it.each(["https://evil.example", "//evil.example", "/\\evil.example"])(
    "goes to the first page, not to %s",
    async (to) => {
      await begin(to);
      expect((await comeBack()).headers?.["location"]).toBe("/");
    },
  );

  it("takes an attempt once", async () => {
    await begin("/desk");
    await comeBack();
    const second = await comeBack();
    expect(second.status).toBe(400);
    expect(second.body).toContain("Chưa đăng nhập được");
    expect(JSON.stringify(second.cookies)).not.toContain("session");
  });

  it.each([
    ["another state", "/sign-in/callback?code=c&state=other", { attempt: "attempt-1" }],
    ["another browser", undefined, { attempt: "somebody-else" }],
  ])("refuses %s", async (_what, path, cookies) => {
    await begin("/desk");
    const { status, cookies: set } = await comeBack(path, cookies);
    expect(status).toBe(400);
    expect(set).toEqual([{ name: "attempt", value: "", maxAge: 0 }]);
  });

  it("tells an unknown address whom to ask, as text", async () => {
    email = `"<b>x</b>"@gmail.com`;
    await begin("/desk");
    const { status, body } = await comeBack();
    expect(status).toBe(403);
    expect(body).toContain("Ban Tổ chức cán bộ");
    expect(body).toContain("&lt;b&gt;x&lt;/b&gt;");
    expect(body).not.toContain("<b>x");
  });

  it("ends the session of whoever used this browser before", async () => {
    await begin("/desk");
    await visit(
      aVisit({
        path: "/sign-in/callback?code=c&state=s",
        cookies: { attempt: "attempt-1", session: "old" },
      }),
    );
    expect(ended).toEqual(["old"]);
  });
});

describe("signing out", () => {
  const leave = (nonce: string, viewer = true) =>
    signOut({ sessions })(
      aVisit(
        {
          method: "POST",
          path: "/sign-out",
          form: new URLSearchParams({ nonce }),
          cookies: { session: "mine" },
        },
        viewer ? aViewer("officer") : undefined,
      ),
    );

  it("ends the session in the store and in the browser", async () => {
    const reply = await leave("n0nce");
    expect(ended).toEqual(["mine"]);
    expect(reply).toMatchObject({
      headers: { location: "/" },
      cookies: [{ name: "session", value: "", maxAge: 0 }],
    });
  });

  it("is refused to a form that we did not show", async () => {
    await expect(leave("guessed")).rejects.toMatchObject({ name: "Forbidden" });
    expect(ended).toEqual([]);
  });

  it("is no error for who is signed out already", async () => {
    expect((await leave("stale", false)).status).toBe(303);
  });
});
