import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as oidc from "openid-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Emulator } from "../../infra/local/emulators/emulator.ts";
import { startSignIn } from "../../infra/local/emulators/sign-in/start-sign-in.ts";
import { trialBrowser } from "../support/trial-browser.ts";

const publicUrl = "http://localhost:3000";
const callback = `${publicUrl}/sign-in/callback`;
const officer = { email: "hoa@kontum.vn", name: "Y Hoa", roles: "Liên minh HTX tỉnh Kon Tum" };
const chair = { email: "chutich@vca.vn", name: "<Chủ tịch>", roles: "Hội đồng" };
const people = () => Promise.resolve([officer, chair]);

let folder: string;
let signIn: Emulator;
let client: oidc.Configuration;

const discover = ({ url }: Emulator) =>
  oidc.discovery(new URL(url), "suy-ton", undefined, oidc.None(), {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a trial provider on loopback has no TLS
    execute: [oidc.allowInsecureRequests],
  });

const aRequest = async (more: Record<string, string> = {}) => {
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: callback,
    scope: "openid email profile",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...more,
  });
  return { url, verifier, state, nonce };
};

type Browser = ReturnType<typeof trialBrowser>;

const choose = async (browser: Browser, url: URL, email: string) => {
  const begun = await browser.visit(url.href);
  const chosen = await browser.visit(begun.location!, { email });
  const resumed = await browser.visit(chosen.location!);
  return new URL(resumed.location!);
};

const signInAs = async (browser: Browser, email: string) => {
  const { url, verifier, state, nonce } = await aRequest();
  const answer = await choose(browser, url, email);
  return oidc.authorizationCodeGrant(client, answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
  });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sign-in-"));
  signIn = await startSignIn({ folder, people, publicUrl });
  client = await discover(signIn);
});
afterAll(async () => {
  await signIn.close();
  await rm(folder, { recursive: true });
});

describe("the embedded sign-in", () => {
  it("says who was chosen, with state, nonce and PKCE in order", async () => {
    const tokens = await signInAs(trialBrowser(), officer.email);
    const who = { sub: officer.email, email: officer.email, email_verified: true, name: "Y Hoa" };
    expect(tokens.claims()).toMatchObject({ ...who, aud: "suy-ton", iss: signIn.url });
    expect(await oidc.fetchUserInfo(client, tokens.access_token, officer.email)).toEqual(who);
  });

  it("lets one become somebody else in the same browser, without signing out", async () => {
    const browser = trialBrowser();
    expect((await signInAs(browser, officer.email)).claims()?.sub).toBe(officer.email);
    expect((await signInAs(browser, chair.email)).claims()?.["name"]).toBe("<Chủ tịch>");
    expect((await signInAs(browser, "Khach@Example.VN ")).claims()?.sub).toBe("khach@example.vn");
  });

  it("refuses a code with another verifier, and a code that was used", async () => {
    const { url, verifier, state, nonce } = await aRequest();
    const answer = await choose(trialBrowser(), url, officer.email);
    const exchange = (pkceCodeVerifier: string) =>
      oidc.authorizationCodeGrant(client, answer, {
        pkceCodeVerifier,
        expectedState: state,
        expectedNonce: nonce,
      });
    await expect(exchange(oidc.randomPKCECodeVerifier())).rejects.toMatchObject({
      error: "invalid_grant",
    });
    await expect(exchange(verifier)).resolves.toBeDefined();
    await expect(exchange(verifier)).rejects.toMatchObject({ error: "invalid_grant" });
  });

  it.each([
    ["without a challenge", { code_challenge: "", code_challenge_method: "" }],
    ["with a plain challenge", { code_challenge_method: "plain" }],
  ])("refuses to begin %s", async (_what, more) => {
    const { url } = await aRequest(more);
    const { location } = await trialBrowser().visit(url.href);
    expect(new URL(location!).searchParams.get("error")).toBe("invalid_request");
  });

  it.each([
    ["another address to return to", { redirect_uri: "http://evil.example/sign-in/callback" }],
    ["an unknown client", { client_id: "somebody" }],
  ])("sends nobody anywhere for %s", async (_what, more) => {
    const { url } = await aRequest(more);
    const { status, location, text } = await trialBrowser().visit(url.href);
    expect([status, location]).toEqual([400, undefined]);
    expect(text).toContain("Chưa đăng nhập được");
  });

  it("answers to its own name only, not to that which a page elsewhere gave its address", async () => {
    const { port } = new URL(signIn.url);
    const asked = async (host: string) => {
      const sent = request({ host: "127.0.0.1", port, path: "/jwks", headers: { host } }).end();
      const [answer] = (await once(sent, "response")) as [IncomingMessage];
      answer.resume();
      return answer.statusCode;
    };
    expect(await asked(`127.0.0.1:${port}`)).toBe(200);
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      "127.0.0.1.evil.example",
    ])
      expect(await asked(host)).toBe(403);
  });

  it("gives a state and a nonce of another request away at once", async () => {
    const { url, verifier, state, nonce } = await aRequest();
    const answer = await choose(trialBrowser(), url, officer.email);
    const exchange = (expectedState: string, expectedNonce: string) =>
      oidc.authorizationCodeGrant(client, answer, {
        pkceCodeVerifier: verifier,
        expectedState,
        expectedNonce,
      });
    const about = (word: string) => ({ cause: { message: expect.stringContaining(word) } });
    await expect(exchange("another", nonce)).rejects.toMatchObject(about('"state"'));
    await expect(exchange(state, "another")).rejects.toMatchObject(about('"nonce"'));
  });

  it("goes straight back to the first page when signing out, and nowhere else", async () => {
    const end = (to: string) =>
      trialBrowser().visit(
        oidc.buildEndSessionUrl(client, { post_logout_redirect_uri: to, state: "s" }).href,
      );
    expect(await end(`${publicUrl}/`)).toMatchObject({
      status: 303,
      location: `${publicUrl}/?state=s`,
    });
    expect(await end("http://evil.example/")).toMatchObject({ status: 400, location: undefined });
  });

  it("gives a token that has not expired yet for a product whose clock is a year ahead", async () => {
    const year = 365 * 24 * 3_600;
    const ahead = await startSignIn({ folder, people, publicUrl, ahead: () => year * 1_000 });
    const usual = client;
    client = await discover(ahead);
    const { exp = 0 } = (await signInAs(trialBrowser(), officer.email)).claims() ?? {};
    client = usual;
    await ahead.close();
    expect(exp).toBeGreaterThan(Date.now() / 1_000 + year);
  });

  it("signs with the same key after a restart", async () => {
    const keysOf = async ({ url }: Emulator) => (await fetch(`${url}/jwks`)).json();
    const before = await keysOf(signIn);
    const again = await startSignIn({ folder, people, publicUrl });
    expect(await keysOf(again)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('"d"');
    await again.close();
    const file = join(folder, "sign-in.key.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).toContain('"d"');
  });
});

describe("the page of people", () => {
  const open = async () => {
    const browser = trialBrowser();
    const { url } = await aRequest();
    const { location } = await browser.visit(url.href);
    return { browser, location: location! };
  };

  it("has a button for each person under their roles, and no script", async () => {
    const { browser, location } = await open();
    const { status, text } = await browser.visit(location);
    expect(status).toBe(200);
    expect(text).toContain("<h1>Chọn người để đăng nhập thử</h1>");
    expect(text).toContain("<h2>Liên minh HTX tỉnh Kon Tum</h2>");
    expect(text).toMatch(/<button[^>]* name="email" value="hoa@kontum.vn"><b>Y Hoa<\/b>/);
    expect(text).toContain("&lt;Chủ tịch&gt;");
    expect(text).not.toMatch(/<script|<Chủ/);
  });

  it("says what is wrong with an address, and keeps the request", async () => {
    const { browser, location } = await open();
    const refused = await browser.visit(location, { email: '"><b>nobody' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("không phải là địa chỉ thư điện tử");
    expect(refused.text).not.toContain("<b>nobody");
    expect((await browser.visit(location, { email: officer.email })).status).toBe(303);
  });

  it("belongs to the browser that began: another one is told to begin again", async () => {
    const { location } = await open();
    const { status, text } = await trialBrowser().visit(location);
    expect(status).toBe(400);
    expect(text).toContain("Về trang đầu và đăng nhập lại");
  });
});
