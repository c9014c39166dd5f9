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
import { aStore } from "./a-store.ts";

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

it("refuses bytes that a middleman altered on the way, by digest and by trailer", async () => {
  const { client, folder } = await aStore();
  const altered = (Body: string | Readable) => {
    const sender = client();
    sender.middlewareStack.add(
      (next) => (args) => {
        const request = args.request as { body: unknown };
        request.body =
          typeof request.body === "string"
            ? request.body.replace("hello", "jello")
            : Readable.from(changed(request.body as Readable));
        return next(args);
      },
      { step: "finalizeRequest", priority: "low" },
    );
    return sender.send(new PutObjectCommand({ ...at, Body, ContentLength: 5 }));
  };
  await expect(altered("hello")).rejects.toMatchObject({ name: "BadDigest" });
  await expect(altered(Readable.from([Buffer.from("hello")]))).rejects.toMatchObject({
    name: "BadDigest",
  });
  expect(await readdir(join(folder, "objects"))).toEqual([]);
});

it("lets one of many writers win who each require that nothing is there", async () => {
  const { client } = await aStore();
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
});

it("replaces only the version that the writer has seen", async () => {
  const client = (await aStore()).client();
  const { ETag } = await client.send(new PutObjectCommand({ ...at, Body: "1" }));
  const replace = () => client.send(new PutObjectCommand({ ...at, Body: "2", IfMatch: ETag }));
  await replace();
  await expect(replace()).rejects.toMatchObject({ name: "PreconditionFailed" });
});

async function* changed(body: Readable) {
  for await (const piece of body) {
    yield Buffer.from(Buffer.from(piece).toString("latin1").replace("hello", "jello"), "latin1");
  }
}
