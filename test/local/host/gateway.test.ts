import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aHost } from "./a-host.ts";

let host: Awaited<ReturnType<typeof aHost>>;
beforeAll(async () => {
  host = await aHost();
});
afterAll(() => host[Symbol.asyncDispose]());

const get = (path: string, init: RequestInit = {}) =>
  fetch(host.url + path, { redirect: "manual", ...init });

type Event = Record<string, unknown> & {
  readonly headers: Record<string, string>;
  readonly requestContext: { readonly http: Record<string, string> };
};
const eventOf = async (path: string, init?: RequestInit) =>
  (await (await get(path, init)).json()) as Event;

describe("what a function is given", () => {
  it("is the event of an HTTP API, payload format 2.0", async () => {
    const event = await eventOf("/echo/a%20%C4%91%2Fb?x=1&y=%20&x=2", {
      headers: { "X-Thing": "Value", cookie: "one=1; two=2=2" },
    });
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "GET /echo/{id}",
      rawPath: "/echo/a%20%C4%91%2Fb",
      rawQueryString: "x=1&y=%20&x=2",
      queryStringParameters: { x: "1,2", y: " " },
      pathParameters: { id: "a đ/b" },
      cookies: ["one=1", "two=2=2"],
      headers: { "x-thing": "Value" },
      requestContext: {
        http: {
          method: "GET",
          path: "/echo/a%20%C4%91%2Fb",
          sourceIp: expect.anything() as string,
        },
        stage: "$default",
      },
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty("cookie");
    expect(event).not.toHaveProperty("body");
  });

  it.each([
    ["application/json", "đ", "đ", false],
    ["text/plain; charset=utf-8", "đ", "đ", false],
    ["application/problem+json", "đ", "đ", false],
    ["application/x-www-form-urlencoded", "a=1", "YT0x", true],
    ["application/octet-stream", "a=1", "YT0x", true],
  ])("has a body of %s as AWS has it", async (type, body, expected, isBase64Encoded) => {
    const event = await eventOf("/echo/1", {
      ...{ method: "POST", body, headers: { "content-type": type } },
    });
    expect(event).toMatchObject({ routeKey: "POST /echo/{id}", body: expected, isBase64Encoded });
  });

  it.each([
    ["/", "GET /"],
    ["/echo/fixed", "GET /echo/fixed"],
    ["/echo/other", "GET /echo/{id}"],
    ["/else/fixed", "GET /{any}/fixed"],
    ["/echo/1/parts/2", "GET /echo/{id}/parts/{part}"],
    ["/echo/below/parts/2", "ANY /echo/below/{path+}"],
    ["/echo/below", "GET /echo/{id}"],
  ])("comes by the route that says most: %s", async (path, routeKey) => {
    expect((await eventOf(path))["routeKey"]).toBe(routeKey);
  });
});

describe("a route that takes all that is below it", () => {
  it.each(["GET", "POST", "DELETE"])(
    "has the method %s and the rest of the path",
    async (method) => {
      expect(await eventOf("/echo/below/a%20b/c", { method })).toMatchObject({
        routeKey: "ANY /echo/below/{path+}",
        pathParameters: { path: "a b/c" },
        requestContext: { http: { method } },
      });
    },
  );

  it("has nothing where nothing is below", async () => {
    expect((await get("/echo/below/")).status).toBe(404);
    expect((await get("/echo/below/", { method: "DELETE" })).status).toBe(404);
  });
});

describe("what a client is answered", () => {
  it("is the function's status, headers and each of its cookies", async () => {
    const response = await get("/echo/1?answer=cookies");
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
  });

  it("is bytes where the function says base64", async () => {
    const response = await get("/echo/1?answer=binary");
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  it("is JSON where the function answers a plain value", async () => {
    expect(await eventOf("/echo/1?answer=plain%20value")).toEqual({ any: "value" });
  });

  it.each(["throw", "no status", "bad header"])("is an error page after '%s'", async (answer) => {
    const response = await get(`/echo/1?answer=${answer}`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret detail");
  });

  it("has no body for HEAD, and the length that GET has", async () => {
    const response = await get("/echo/1?answer=binary", { method: "HEAD" });
    expect([response.status, response.headers.get("content-length")]).toEqual([200, "3"]);
    expect(await response.text()).toBe("");
  });

  it("is a page for people and problem details for programs", async () => {
    const page = await get("/nowhere/at/all");
    expect([page.status, page.headers.get("content-type")]).toEqual([
      404,
      "text/html; charset=utf-8",
    ]);
    const problem = await get("/nowhere/at/all", { headers: { accept: "application/json" } });
    expect(problem.headers.get("content-type")).toBe("application/problem+json");
    expect(await problem.json()).toMatchObject({ status: 404 });
  });
});

describe("bad requests", () => {
  it.each([
    ["DELETE", "/echo/1", 405],
    ["POST", "/echo/1/parts/2", 405],
    ["PROPFIND", "/echo/1", 405],
    ["GET", "/echo/%E0%A4%A", 400],
    ["GET", "/echo/", 404],
    ["GET", "/echo/1/", 404],
    ["POST", "/nowhere", 404],
    ["GET", `/echo/${"x".repeat(20_000)}`, 431],
  ])("%s %s is %i", async (method, path, status) => {
    const response = await new Promise<number | undefined>((resolve, reject) => {
      request(host.url + path, { method }, (answer) => {
        resolve(answer.statusCode);
        answer.resume();
      })
        .on("error", reject)
        .end();
    });
    expect(response).toBe(status);
  });

  it("names the methods that there are", async () => {
    const response = await get("/echo/1", { method: "DELETE" });
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  it.each([1_000_000, 1_048_576, 20_000_000])("a body of %i bytes is 413", async (length) => {
    const body = "x".repeat(length);
    expect((await get("/echo/1", { method: "POST", body })).status).toBe(413);
    expect((await get("/nowhere", { method: "POST", body })).status).toBe(404);
  });

  it("a body just below the limit arrives", async () => {
    const body = "x".repeat(999_999);
    const headers = { "content-type": "text/plain" };
    expect((await eventOf("/echo/1", { method: "POST", body, headers }))["body"]).toHaveLength(
      999_999,
    );
  });

  it.each([
    "",
    "GET",
    "no http at all\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
  ])("%j on the wire harms nobody", async (sent) => {
    const socket = connect(Number(new URL(host.url).port), "127.0.0.1");
    socket.end(sent);
    const answer = await text(socket);
    expect(answer).toMatch(/^($|HTTP\/1\.1 400)/);
    expect((await get("/echo/1")).status).toBe(200);
  });

  it("a client that leaves in the middle of its body harms nobody", async () => {
    const socket = connect(Number(new URL(host.url).port), "127.0.0.1");
    socket.write("POST /echo/1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\nabc");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.destroy();
    expect((await get("/echo/1")).status).toBe(200);
  });
});

it("answers at both of this machine's own addresses", async () => {
  const { port } = new URL(host.url);
  expect((await fetch(`http://127.0.0.1:${port}/echo/1`)).status).toBe(200);
  expect((await fetch(`http://[::1]:${port}/echo/1`)).status).toBe(200);
});

it("logs the route of a request, and neither its path nor its body", async () => {
  await get("/echo/the-secret-link", { method: "POST", body: "the-secret-body" });
  const log = () => readFile(join(host.folder, "logs/requests.jsonl"), "utf8");
  await expect.poll(log).toContain('"route":"POST /echo/{id}","status":200');
  expect(await log()).not.toContain("the-secret");
});
