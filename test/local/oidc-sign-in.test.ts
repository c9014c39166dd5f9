import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oidcSignIn } from "../../functions/adapters/oidc-sign-in.ts";
import type { Emulator } from "../../infra/local/emulators/emulator.ts";
import { startSignIn } from "../../infra/local/emulators/sign-in/start-sign-in.ts";
import { trialBrowser } from "../support/trial-browser.ts";

const publicUrl = "http://localhost:3000";
const clientId = "suy-ton";
let folder: string;
let emulator: Emulator;

const provider = () => oidcSignIn({ issuer: emulator.url, clientId, publicUrl });

/** Goes through the provider's pages as somebody and answers with where the browser is sent. */
const choose = async (url: string, email: string) => {
  const browser = trialBrowser();
  const begun = await browser.visit(url);
  const chosen = await browser.visit(begun.location!, { email });
  return new URL((await browser.visit(chosen.location!)).location!);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oidc-sign-in-"));
  emulator = await startSignIn({ folder, people: () => Promise.resolve([]), publicUrl });
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

describe("signing in with a provider", () => {
  it("asks with state, nonce and a hashed verifier, fresh each time", async () => {
    const { begin } = provider();
    const [one, two] = [await begin(), await begin()];
    const asked = new URL(one.url).searchParams;
    expect(asked.get("state")).toBe(one.state);
    expect(asked.get("nonce")).toBe(one.nonce);
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(one.url).not.toContain(one.verifier);
    expect(new Set([one.state, two.state, one.nonce, two.nonce, one.verifier]).size).toBe(5);
  });

  it("says who came back, in lower case, and believes a code once", async () => {
    const { begin, finish } = provider();
    const attempt = await begin();
    const callback = await choose(attempt.url, "Hoa@KonTum.vn");
    expect(await finish(callback, attempt)).toBe("hoa@kontum.vn");
    expect(await finish(callback, attempt)).toBeUndefined();
  });

  it.each(["state", "nonce", "verifier"] as const)("refuses another %s", async (part) => {
    const { begin, finish } = provider();
    const [attempt, other] = [await begin(), await begin()];
    const callback = await choose(attempt.url, "hoa@kontum.vn");
    expect(await finish(callback, { ...attempt, [part]: other[part] })).toBeUndefined();
  });

  it("takes a refusal of the provider, and no answer at all, for nobody", async () => {
    const { begin, finish } = provider();
    const attempt = await begin();
    const at = (query: string) => new URL(`${publicUrl}/sign-in/callback?${query}`);
    expect(await finish(at(`error=access_denied&state=${attempt.state}`), attempt)).toBeUndefined();
    expect(await finish(at(""), attempt)).toBeUndefined();
  });

  it("says so when the provider is away, and finds it once it is back", async () => {
    const away = oidcSignIn({ issuer: "http://127.0.0.1:1", clientId, publicUrl });
    await expect(away.begin()).rejects.toMatchObject({ name: "Unavailable" });
    await expect(provider().begin()).resolves.toBeDefined();
  });

  it("talks to no provider over plain HTTP when our own pages are HTTPS", async () => {
    const secure = { issuer: emulator.url, clientId, publicUrl: "https://suyton.example" };
    await expect(oidcSignIn(secure).begin()).rejects.toMatchObject({ name: "Unavailable" });
  });
});
