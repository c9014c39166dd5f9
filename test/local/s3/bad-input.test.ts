import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf } from "./a-form.ts";
import { aStore } from "./a-store.ts";

const Bucket = "the-dossiers";

describe("a page of another origin", () => {
  const origin = { origin: "https://pages.example" };

  it("may post, get and head, and read the ETag", async () => {
    const { url } = await aStore();
    const ask = (method: string) =>
      fetch(`${url}/${Bucket}`, {
        method: "OPTIONS",
        headers: {
          ...origin,
          "access-control-request-method": method,
          "access-control-request-headers": "content-type",
        },
      });
    const allowed = await ask("POST");
    expect(allowed.status).toBe(200);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, POST",
      "access-control-allow-headers": "content-type",
    });
    expect((await ask("PUT")).status).toBe(403);
  });

  it("sees answers and refusals alike", async () => {
    const { url } = await aStore();
    const answer = await fetch(`${url}/${Bucket}/incoming/a`, { headers: origin });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
  });
});

describe("bad input", () => {
  it.each([
    ["GET", "/%"],
    ["GET", "/%FF/%FF"],
    ["GET", "/"],
    ["GET", "//"],
    ["GET", `/${Bucket}/%00`],
    ["GET", `/${Bucket}?acl`],
    ["POST", `/${Bucket}/incoming/a?uploads`],
    ["POST", `/${Bucket}?delete`],
    ["PATCH", `/${Bucket}/incoming/a`],
    ["OPTIONS", `/${Bucket}`],
    ["GET", `/${Bucket}/a?X-Amz-Signature=%`],
    ["GET", `/${Bucket}/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20269999T999999Z`],
  ])("is answered as such: %s %s", async (method, path) => {
    const { url } = await aStore();
    const answer = await answerOf(await fetch(url + path, { method }));
    expect(answer.code).toBeDefined();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it("is never a fault of the store, whatever it is", async () => {
    const { url } = await aStore();
    const line = fc.string({ unit: "binary-ascii", maxLength: 60 });
    const header = line.map((text) => text.replace(/[^\t -~]/g, ""));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "PUT", "POST", "DELETE", "OPTIONS"),
        line.map((text) => text.replace(/[^!-~]/g, "")),
        header,
        header,
        line,
        async (method, path, authorization, type, body) => {
          const answer = await fetch(`${url}/${Bucket}/${path}`, {
            method,
            headers: {
              authorization: `AWS4-HMAC-SHA256 ${authorization}`,
              "content-type": `multipart/form-data; boundary=${type}`,
            },
            ...(method !== "GET" && { body }),
          });
          await answer.arrayBuffer();
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 150 },
    );
  });
});
