import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { aForm, submit } from "./a-form.ts";
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
    const { heard, send } = await aRawExchange(url, start + "x".repeat(2000));
    await expect.poll(heard).toContain("<Code>EntityTooLarge</Code>");
    // A line that is reset would take the answer with it before a browser has read it.
    for (let turn = 0; turn < 20; turn += 1) await send("x".repeat(100_000));
    expect(heard()).toMatch(/^HTTP\/1\.1 400 /);
    expect(await readdir(join(folder, "staging"))).toEqual([]);
  });

  it("that sends on regardless still hears why its file was refused", async () => {
    const { client, folder } = await aStore();
    const form = await aForm(client());
    for (let turn = 0; turn < 5; turn += 1) {
      const answer = await submit(form, new Blob([Buffer.alloc(25_000_000)]));
      expect(answer).toMatchObject({ status: 400, code: "EntityTooLarge" });
    }
    expect(await readdir(join(folder, "staging"))).toEqual([]);
  });

  it("is one of thirty that post at the same moment, and each file is kept", async () => {
    const { client } = await aStore();
    const sender = client();
    const files = Array.from({ length: 30 }, (_, index) => Buffer.alloc(1_000_000, `${index} `));
    const keys = files.map((_, index) => `incoming/${index}`);
    const statuses = await Promise.all(
      keys.map(async (Key, index) => {
        const form = await aForm(sender, {
          Key,
          Conditions: [["content-length-range", 1, 2_000_000]],
        });
        return (await submit(form, new Blob([files[index]!]))).status;
      }),
    );
    expect(statuses).toEqual(keys.map(() => 204));
    for (const [index, Key] of keys.entries()) {
      const got = await sender.send(new GetObjectCommand({ Bucket, Key }));
      expect(Buffer.from(await got.Body!.transformToByteArray()).equals(files[index]!)).toBe(true);
    }
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
    expect(refused.heard()).not.toContain("100 Continue");

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
