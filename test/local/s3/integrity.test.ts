import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { aClient, aStore } from "./a-store.ts";

const at = { Bucket: "the-dossiers", Key: "incoming/a" };

it.each<[string, Partial<PutObjectCommandInput>, string]>([
  ["a wrong CRC32", { ChecksumCRC32: "AAAAAA==" }, "BadDigest"],
  ["a wrong SHA256", { ChecksumSHA256: Buffer.alloc(32).toString("base64") }, "BadDigest"],
  ["a wrong MD5", { ContentMD5: Buffer.alloc(16).toString("base64") }, "BadDigest"],
  ["a CRC32 that is none", { ChecksumCRC32: "AAAA" }, "InvalidRequest"],
  ["an MD5 that is none", { ContentMD5: "x" }, "InvalidDigest"],
  ["two checksums", { ChecksumCRC32: "NhCmhg==", ChecksumSHA256: "x" }, "InvalidRequest"],
  ["a checksum that the store cannot verify", { ChecksumCRC32C: "AAAAAA==" }, "NotImplemented"],
])("refuses bytes with %s and leaves nothing", async (_, claim, name) => {
  const { client, folder } = await aStore();
  await expect(
    client().send(new PutObjectCommand({ ...at, Body: "hello", ...claim })),
  ).rejects.toMatchObject({ name });
  expect(await readdir(join(folder, "staging"))).toEqual([]);
  expect(await readdir(join(folder, "objects"))).toEqual([]);
});

it.each([
  ["text", "hello", "jello", "BadDigest"],
  ["text without a checksum", "hello", "jello", "XAmzContentSHA256Mismatch"],
  ["a stream", "hello", "jello", "BadDigest"],
  ["a stream whose chunk is longer than it says", "5\r\n", "3\r\n", "InvalidRequest"],
  ["a stream whose chunk has no size", "5\r\n", "\r\n", "InvalidRequest"],
  ["a stream without its last chunk", "0\r\n", "", "InvalidRequest"],
  ["a stream without its trailer", "x-amz-checksum-crc32", "x-other", "InvalidRequest"],
])("refuses what a middleman altered on the way: %s", async (what, sent, arrived, name) => {
  const { url, folder } = await aStore();
  const sender = aClient(url, "operator", {
    requestChecksumCalculation: what.includes("without a") ? "WHEN_REQUIRED" : "WHEN_SUPPORTED",
  });
  sender.middlewareStack.add(
    (next) => async (args) => {
      const request = args.request as { body: string | Readable };
      const whole = await text(request.body);
      expect(whole).toContain(sent);
      const altered = whole.replace(sent, arrived);
      request.body = typeof request.body === "string" ? altered : Readable.from([altered]);
      return next(args);
    },
    { step: "finalizeRequest", priority: "low" },
  );
  const Body = what.startsWith("text") ? "hello" : Readable.from([Buffer.from("hello")]);
  await expect(
    sender.send(new PutObjectCommand({ ...at, Body, ContentLength: 5 })),
  ).rejects.toMatchObject({ name });
  expect(await readdir(join(folder, "staging"))).toEqual([]);
  expect(await readdir(join(folder, "objects"))).toEqual([]);
});

it.each([4, 6])("refuses five bytes in a stream that promised %i", async (ContentLength) => {
  const { client, folder } = await aStore();
  const Body = Readable.from([Buffer.from("hello")]);
  await expect(
    client().send(new PutObjectCommand({ ...at, Body, ContentLength })),
  ).rejects.toMatchObject({ name: "IncompleteBody" });
  expect(await readdir(join(folder, "objects"))).toEqual([]);
});

it("keeps equal bytes once, and nothing aside", async () => {
  const { client, folder } = await aStore();
  for (const Key of ["incoming/a", "incoming/b"]) {
    await client().send(new PutObjectCommand({ ...at, Key, Body: "equal" }));
  }
  expect(await readdir(join(folder, "objects"))).toHaveLength(1);
  expect(await readdir(join(folder, "staging"))).toEqual([]);
});

it("lets one of many writers win who each require that nothing is there", async () => {
  const { client, folder } = await aStore();
  const send = client();
  const writers = Array.from({ length: 12 }, (_, index) => `writer ${index}`);
  const outcomes = await Promise.allSettled(
    writers.map((Body) => send.send(new PutObjectCommand({ ...at, Body, IfNoneMatch: "*" }))),
  );
  const won = outcomes.flatMap(({ status }, index) => (status === "fulfilled" ? [index] : []));
  expect(won).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({ name: "PreconditionFailed" });
    }
  }
  const got = await send.send(new GetObjectCommand(at));
  expect(await got.Body?.transformToString()).toBe(writers[won[0]!]);
  const listed = await send.send(new ListObjectVersionsCommand({ Bucket: at.Bucket }));
  expect(listed.Versions).toHaveLength(1);
  expect(await readdir(join(folder, "staging"))).toEqual([]);
});

it("replaces only the version that the writer has seen", async () => {
  const client = (await aStore()).client();
  const { ETag } = await client.send(new PutObjectCommand({ ...at, Body: "1" }));
  const replace = () => client.send(new PutObjectCommand({ ...at, Body: "2", IfMatch: ETag }));
  await replace();
  await expect(replace()).rejects.toMatchObject({ name: "PreconditionFailed" });
});

const text = async (body: string | Readable) =>
  typeof body === "string" ? body : Buffer.concat(await body.toArray()).toString("latin1");
