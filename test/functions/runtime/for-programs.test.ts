import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Forbidden, NotFound } from "../../../functions/domain/errors.ts";
import { page } from "../../../functions/runtime/page.ts";
import { show } from "../../../functions/runtime/reply.ts";
import { aContext, anHttpEvent } from "../../support/an-http-event.ts";

beforeAll(() => {
  vi.stubEnv("PUBLIC_URL", "http://localhost:3000");
  vi.spyOn(console, "log").mockReturnValue(undefined);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const standing = (status: number) => () => show("<p>Trang</p>", status);
const failing = (error: Error) => () => Promise.reject(error);
const link = { pathParameters: { link: "A".repeat(43) } };
const asForm = { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=1" };

const everyone = (run: () => ReturnType<typeof show>) =>
  page({ name: "test", for: "everyone", run });
const byLink = page({ name: "test", for: "link", run: standing(200) });
const signedIn = page({ name: "test", for: "signed-in", run: standing(200) });

type Case = [string, ReturnType<typeof page>, Parameters<typeof anHttpEvent>, number];
const cases: Case[] = [
  ["a form to complete", everyone(standing(422)), ["GET", "/"], 422],
  ["something else that stands", everyone(standing(409)), ["GET", "/"], 409],
  ["a void link", everyone(standing(410)), ["GET", "/"], 410],
  ["an unknown page", everyone(failing(new NotFound("x"))), ["GET", "/"], 404],
  ["a forbidden act", everyone(failing(new Forbidden("x"))), ["GET", "/"], 403],
  ["a failure of ours", everyone(failing(new Error("x"))), ["GET", "/"], 500],
  ["another method", everyone(standing(200)), ["PUT", "/"], 400],
  ["a body that is no form", everyone(standing(200)), ["POST", "/", { body: "x" }], 400],
  ["a form of another page", byLink, ["POST", "/", { ...asForm, ...link }], 403],
  ["a page for who is signed in", signedIn, ["GET", "/"], 401],
  ["a form of who was signed in", signedIn, ["POST", "/", asForm], 401],
];

const answered = async (
  handler: Case[1],
  [method, path, more]: Case[2],
  accept: string,
): Promise<{ status: number; type: string; body: string }> => {
  const headers = { ...more?.headers, accept };
  const event = anHttpEvent(method, path, { ...more, headers });
  const { statusCode = 0, headers: sent, body = "" } = await handler(event, aContext);
  return { status: statusCode, type: String(sent?.["content-type"]), body };
};

describe("a program that asks for JSON", () => {
  it.each(cases)("is told of %s by problem details", async (_what, handler, request, status) => {
    for (const accept of ["application/json", "application/problem+json, */*;q=0.1"]) {
      const told = await answered(handler, request, accept);
      expect(told).toMatchObject({ status, type: "application/problem+json" });
      expect(JSON.parse(told.body)).toMatchObject({ status, title: expect.any(String) as string });
    }
  });

  it("has what worked as it is", async () => {
    const told = await answered(everyone(standing(200)), ["GET", "/"], "application/json");
    expect(told).toMatchObject({ status: 200, body: "<!doctype html><p>Trang</p>" });
  });
});

describe("a browser", () => {
  it.each(cases)("is shown a page of %s", async (_what, handler, request, status) => {
    const accept = "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8";
    const told = await answered(handler, request, accept);
    // A page is opened after signing in.
    if (status === 401 && request[0] === "GET") expect(told.status).toBe(303);
    else expect([told.status, told.type]).toEqual([status, "text/html; charset=utf-8"]);
  });
});
