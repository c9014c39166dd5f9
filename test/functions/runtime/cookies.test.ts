import { afterEach, describe, expect, it, vi } from "vitest";
import { answer } from "../../../functions/runtime/answer.ts";
import { asked } from "../../../functions/runtime/request.ts";
import { anHttpEvent } from "../../support/an-http-event.ts";

const home = { http: "http://localhost:3000", https: "https://khen-thuong.example" };
const pagesAt = (url: string) => {
  vi.stubEnv("PUBLIC_URL", url);
};
afterEach(() => {
  vi.unstubAllEnvs();
});

const read = (...cookies: string[]) => asked(anHttpEvent("GET", "/", { cookies })).cookies;
const session = { name: "session", value: "v", maxAge: 60 } as const;
const written = () => answer({ status: 200, body: "", cookies: [session] }).cookies;

describe("a cookie where pages are HTTPS", () => {
  it("is ours to set alone: with the prefix, and sent over HTTPS only", () => {
    pagesAt(home.https);
    expect(written()).toEqual([
      "__Host-session=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
    ]);
    expect(read("__Host-session=v")).toEqual({ session: "v" });
  });

  it.each([
    ["alone", ["session=tossed"]],
    ["before ours", ["session=tossed", "__Host-session=v"]],
    ["after ours", ["__Host-session=v", "session=tossed"]],
    ["written otherwise", ["__Host-session=v", "__host-session=tossed", "x__Host-session=tossed"]],
  ])("is not one that a neighbouring site has set: %s", (_how, cookies) => {
    pagesAt(home.https);
    expect(Object.values(read(...cookies))).not.toContain("tossed");
    expect(read(...cookies)["session"]).toBe(
      cookies.includes("__Host-session=v") ? "v" : undefined,
    );
  });
});

describe("a cookie where pages are plain HTTP", () => {
  it("has neither the prefix nor Secure, which a browser would refuse", () => {
    pagesAt(home.http);
    expect(written()).toEqual(["session=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"]);
    expect(read("session=v", "__Host-session=tossed", "=x", "bare")["session"]).toBe("v");
  });
});
