import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aForm, answerOf } from "./a-form.ts";
import { aRawExchange } from "./a-raw-exchange.ts";
import { aStoreProcess } from "./a-store-process.ts";
import { aClient, aFolder, anUploadAddress, aStore } from "./a-store.ts";

const Bucket = "the-dossiers";
const boundary = "XX";

/** A signed form up to the first byte of its file, for a request that says it is that long. */
const formStart = ({ url, fields }: Awaited<ReturnType<typeof aForm>>, length: number) => {
  const { host, pathname } = new URL(url);
  const part = (name: string, rest: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}`;
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    `Content-Type: multipart/form-data; boundary=${boundary}`,
    `Content-Length: ${length}`,
  ].join("\r\n");
  const values = Object.entries(fields).map(([name, value]) => part(name, `\r\n\r\n${value}\r\n`));
  return `${head}\r\n\r\n${values.join("")}${part("file", '; filename="a.pdf"\r\n\r\n')}`;
};

describe("a client", () => {
  it("is told that its file is too large long before it has sent all of it", async () => {
    const { url, client, folder } = await aStore();
    const start = formStart(await aForm(client()), 10 ** 10);
    const { heard } = await aRawExchange(url, start + "x".repeat(2000));
    await expect.poll(heard).toContain("<Code>EntityTooLarge</Code>");
    expect(heard()).toMatch(/^HTTP\/1\.1 400 /);
    expect(await readdir(join(folder, "staging"))).toEqual([]);
  });

  it("that stops sending is told so, and its line is closed", async () => {
    const { url, client, folder } = await aStore({ patience: 150 });
    const start = formStart(await aForm(client()), 5000);
    const { heard, closed } = await aRawExchange(url, `${start}some`);
    await closed;
    expect(heard()).toContain("<Code>RequestTimeout</Code>");
    expect(await readdir(join(folder, "staging"))).toEqual([]);
  });

  it("that never finishes its headers is cut off", async () => {
    const { url } = await aStore({ patience: 150 });
    const { heard, closed } = await aRawExchange(url, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow:");
    await closed;
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("that goes away in the middle leaves nothing", async () => {
    const { url, client, folder } = await aStore();
    const start = formStart(await aForm(client()), 5000);
    const { socket } = await aRawExchange(url, `${start}some`);
    await expect.poll(() => readdir(join(folder, "staging"))).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => readdir(join(folder, "staging"))).toHaveLength(0);
    const listed = await client().send(new ListObjectVersionsCommand({ Bucket }));
    expect(listed.Versions).toBeUndefined();
  });

  it("that asks before it sends is refused without an invitation, or invited", async () => {
    const { url, client } = await aStore();
    const ask = (path: string) =>
      `PUT ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`;
    const refused = await aRawExchange(url, ask(`/${Bucket}/incoming/a`));
    await refused.closed;
    expect(refused.heard()).toMatch(/^HTTP\/1\.1 403 /);

    const address = await anUploadAddress(url, "incoming/a");
    const invited = await aRawExchange(url, ask(address.pathname + address.search));
    await expect.poll(invited.heard).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\n/);
    invited.socket.write("ok");
    await expect.poll(invited.heard).toContain("HTTP/1.1 200 ");
    const got = await client().send(new GetObjectCommand({ Bucket, Key: "incoming/a" }));
    expect(await got.Body?.transformToString()).toBe("ok");
  });

  it.runIf(process.platform === "linux")(
    "may send a large file without the store growing by it",
    async () => {
      const store = await aStoreProcess(await aFolder());
      const peak = async () => {
        const status = await readFile(`/proc/${store.pid}/status`, "utf8");
        return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
      };
      const client = aClient(store.url);
      await client.send(new PutObjectCommand({ Bucket, Key: "incoming/a", Body: "warm" }));
      const before = await peak();
      const Body = Buffer.alloc(300_000_000);
      await client.send(new PutObjectCommand({ Bucket, Key: "incoming/a", Body }));
      expect((await peak()) - before).toBeLessThan(150);
    },
  );
});

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
