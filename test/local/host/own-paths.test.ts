import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aHost } from "./a-host.ts";

let host: Awaited<ReturnType<typeof aHost>>;
beforeAll(async () => {
  host = await aHost({ clockStart: Date.UTC(2026, 9, 12, 1) });
});
afterAll(() => host[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(host.url + path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(host.url + path, { method: "POST", body: JSON.stringify(body), headers });

describe("the virtual clock", () => {
  const now = async () => ((await (await get("/_local/clock")).json()) as { now: string }).now;

  it("starts where it was set", async () => {
    expect(await now()).toMatch(/^2026-10-12T01:0/);
  });

  it.each([
    ["by a duration", { advance: "P3DT1H30M" }, "2026-10-15T02:3"],
    ["to a moment", { to: "2026-11-01T00:00:00+07:00" }, "2026-10-31T17:0"],
  ])("is moved %s", async (_how, body, expected) => {
    const response = await post("/_local/clock", body);
    expect(response.status).toBe(200);
    expect(((await response.json()) as { now: string }).now).toContain(expected);
    expect(await now()).toContain(expected);
  });

  it("is moved by JSON that calls itself a form, as curl's does", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await post("/_local/clock", { advance: "PT0S" }, headers)).status).toBe(200);
  });

  it("is moved by a form, which goes back to its page", async () => {
    const body = new URLSearchParams({ advance: "PT1H" });
    const moved = await fetch(`${host.url}/_local/clock`, {
      ...{ method: "POST", body, redirect: "manual" },
    });
    expect([moved.status, moved.headers.get("location")]).toEqual([303, "/_local"]);
    expect(await (await get("/_local")).text()).toContain("2026-10-31T18:0");
  });

  it.each([
    [{ advance: "3 days" }],
    [{ advance: "P" }],
    [{ advance: "P1M" }],
    [{ advance: "P99999D" }],
    [{ to: "2020-01-01T00:00:00Z" }],
    [{}],
    ["{"],
  ])("stays where it is for %j", async (body) => {
    expect((await post("/_local/clock", body)).status).toBe(400);
  });
});

describe("signing in without a browser", () => {
  it("gives the cookie that the product gave, however far ahead the clock is", async () => {
    await post("/_local/clock", { advance: "P2D" });
    const response = await post("/_local/sign-in", { email: "hoa@kontum.vn" });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toContain("who=hoa@kontum.vn; Path=/");
    expect(await response.json()).toEqual({ cookie: "who=hoa@kontum.vn" });
  });

  it("refuses whom the product does not know", async () => {
    const response = await post("/_local/sign-in", { email: "stranger@kontum.vn" });
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []]);
  });

  it("refuses what is no address", async () => {
    expect((await post("/_local/sign-in", { email: "hoa" })).status).toBe(400);
    expect((await post("/_local/sign-in", [])).status).toBe(400);
  });
});

describe("Lambda's Invoke path", () => {
  const invoke = (name: string, payload: unknown, headers = {}) =>
    post(`/2015-03-31/functions/${name}/invocations`, payload, headers);

  it.each([
    "Misbehave",
    "arn:aws:lambda:ap-southeast-1:000000000000:function:Misbehave",
    "Misbehave:1",
  ])("answers for %s", async (name) => {
    const response = await invoke(encodeURIComponent(name), { way: "print" });
    expect([response.status, await response.text()]).toEqual([200, '"printed"']);
  });

  it("says that a function failed, with its error", async () => {
    const response = await invoke("Misbehave", { way: "throw" });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-amz-function-error")).toBe("Unhandled");
    expect(await response.json()).toMatchObject({
      errorType: "Unavailable",
      errorMessage: "the register is closed",
    });
  });

  it("refuses an unknown function and a payload that is not JSON", async () => {
    const unknown = await invoke("NeverHeardOf", {});
    expect([unknown.status, unknown.headers.get("x-amzn-errortype")]).toEqual([
      404,
      "ResourceNotFoundException",
    ]);
    const url = `${host.url}/2015-03-31/functions/Misbehave/invocations`;
    expect((await fetch(url, { method: "POST", body: "{" })).status).toBe(400);
  });

  it("takes an event without waiting for its end", async () => {
    const response = await invoke(
      "KeepOne",
      { act: "write" },
      { "x-amz-invocation-type": "Event" },
    );
    expect(response.status).toBe(202);
    await expect.poll(() => host.invoke("ReadOne", { act: "read" })).toBe("yes");
  });
});

it("lists the services", async () => {
  const endpoints = (await (await get("/_local/endpoints")).json()) as Record<string, string>;
  expect(Object.keys(endpoints)).toEqual(["dynamodb", "s3", "states", "ses", "kms", "signIn"]);
});

it("shows executions to a browser as a page and to a program as JSON", async () => {
  expect(await (await get("/_local/executions")).json()).toEqual([]);
  const page = await get("/_local/executions", { accept: "text/html" });
  expect(page.headers.get("content-type")).toContain("text/html");
});

it("refuses pages elsewhere that send a browser here", async () => {
  const strangers = [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }];
  for (const headers of strangers) {
    expect((await post("/_local/sign-in", { email: "hoa@kontum.vn" }, headers)).status).toBe(403);
    expect((await post("/2015-03-31/functions/Misbehave/invocations", {}, headers)).status).toBe(
      403,
    );
  }
});
