import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { aClient, aFolder, anUploadAddress, aStore } from "./a-store.ts";
import { aStoreProcess } from "./a-store-process.ts";

const Bucket = "the-dossiers";
const bodyOf = (key: string) => Buffer.alloc(150_000, `${key} `);

it("loses nothing it accepted and keeps nothing torn over kills in the middle of uploads", async () => {
  const folder = await aFolder();
  const accepted: string[] = [];

  for (const round of [1, 2, 3, 4]) {
    const store = await aStoreProcess(folder);
    const client = aClient(store.url);
    await halfAnUpload(store.url, join(folder, "staging"));
    let left = 5 * round;
    let dying: Promise<void> | undefined;
    const write = async (writer: number) => {
      for (let index = 0; !dying; index += 1) {
        const Key = `incoming/${round}-${writer}-${index}`;
        await client.send(new PutObjectCommand({ Bucket, Key, Body: bodyOf(Key) }));
        accepted.push(Key);
        left -= 1;
        // The other writers are in the middle of theirs.
        if (left === 0) dying = store.kill();
      }
    };
    await Promise.allSettled([1, 2, 3, 4, 5].map(write));
    await dying;
  }

  const heard = new Map<string, number>();
  const store = await aStore({
    folder,
    onCreated: (_bucket, key, _version, size) => {
      heard.set(key, size);
      return Promise.resolve();
    },
  });
  expect(await readdir(join(folder, "staging"))).toEqual([]);
  const files = await readdir(join(folder, "objects"));
  const listed = await store.client().send(new ListObjectVersionsCommand({ Bucket }));
  expect(files).toHaveLength(listed.Versions!.length);
  for (const name of files) {
    const bytes = await readFile(join(folder, "objects", name));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(name);
  }
  for (const Key of accepted) {
    const got = await store.client().send(new GetObjectCommand({ Bucket, Key }));
    expect(Buffer.from(await got.Body!.transformToByteArray()).equals(bodyOf(Key))).toBe(true);
  }
  await expect.poll(() => accepted.filter((key) => !heard.has(key))).toEqual([]);
  expect([...new Set(heard.values())]).toEqual([150_000]);
  expect(accepted.length).toBeGreaterThanOrEqual(50);
});

it("sweeps at start what no version names, and nothing else", async () => {
  const folder = await aFolder();
  const first = await aStore({ folder });
  const at = { Bucket, Key: "incoming/a" };
  await first.client().send(new PutObjectCommand({ ...at, Body: "kept" }));
  await first.close();
  await writeFile(join(folder, "objects", "0".repeat(64)), "a kill came before its row");
  await writeFile(join(folder, "staging", "half"), "a kill came before its end");

  const { client } = await aStore({ folder });
  expect(await readdir(join(folder, "staging"))).toEqual([]);
  expect(await readdir(join(folder, "objects"))).toHaveLength(1);
  const got = await client().send(new GetObjectCommand(at));
  expect(await got.Body?.transformToString()).toBe("kept");
});

/** Leaves an upload half sent, and returns once its first bytes are on disk. */
const halfAnUpload = async (url: string, staging: string) => {
  const address = await anUploadAddress(url, "incoming/half");
  const headers = { "content-length": 1_000_000 };
  const upload = request(address, { method: "PUT", headers }).on("error", () => undefined);
  upload.write(Buffer.alloc(500_000));
  await expect.poll(async () => (await readdir(staging)).length).toBeGreaterThan(0);
};
