import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { aStore } from "./a-store.ts";

const Bucket = "the-dossiers";
const Key = "incoming/Hồ sơ (1) + bản 'gốc'*~!.pdf";
const at = { Bucket, Key };

describe("an object", () => {
  it("comes back with its bytes, its type, its metadata and its checksum", async () => {
    const client = (await aStore()).client();
    const put = await client.send(
      new PutObjectCommand({
        ...at,
        Body: "hello",
        ContentType: "application/pdf",
        ContentDisposition: "inline",
        Metadata: { nomination: "n-1" },
      }),
    );
    const got = await client.send(new GetObjectCommand(at));

    expect(await got.Body?.transformToString()).toBe("hello");
    expect(got).toMatchObject({
      ContentType: "application/pdf",
      ContentDisposition: "inline",
      ContentLength: 5,
      ETag: `"${createHash("md5").update("hello").digest("hex")}"`,
      Metadata: { nomination: "n-1" },
      VersionId: put.VersionId,
      ChecksumCRC32: "NhCmhg==",
    });
    expect(await client.send(new HeadObjectCommand(at))).toMatchObject({ ContentLength: 5 });
  });

  it.each(["SHA256", "CRC32"] as const)("arrives as a stream with a %s trailer", async (name) => {
    const client = (await aStore()).client();
    const parts = [Buffer.alloc(100_000, 1), Buffer.from("tail")];
    const Body = Readable.from(parts);
    await client.send(
      new PutObjectCommand({ ...at, Body, ContentLength: 100_004, ChecksumAlgorithm: name }),
    );
    const got = await client.send(new GetObjectCommand(at));
    expect(Buffer.from(await got.Body!.transformToByteArray())).toEqual(Buffer.concat(parts));
    expect(got[`Checksum${name}`]).toBeDefined();
    expect(got.ContentEncoding).toBeUndefined();
  });

  it("arrives after an invitation when it is large", async () => {
    const client = (await aStore()).client();
    const Body = Buffer.alloc(3_000_000, "abc");
    await client.send(new PutObjectCommand({ ...at, Body }));
    const got = await client.send(new GetObjectCommand(at));
    expect(Buffer.from(await got.Body!.transformToByteArray()).equals(Body)).toBe(true);
  });

  it("is sent in part, from any end", async () => {
    const client = (await aStore()).client();
    await client.send(new PutObjectCommand({ ...at, Body: "0123456789" }));
    const part = async (Range: string) => {
      const got = await client.send(new GetObjectCommand({ ...at, Range }));
      return [await got.Body?.transformToString(), got.ContentRange];
    };
    expect(await part("bytes=2-4")).toEqual(["234", "bytes 2-4/10"]);
    expect(await part("bytes=7-")).toEqual(["789", "bytes 7-9/10"]);
    expect(await part("bytes=-2")).toEqual(["89", "bytes 8-9/10"]);
    expect(await part("bytes=8-99")).toEqual(["89", "bytes 8-9/10"]);
    expect(await part("bytes=0-1,3-4")).toEqual(["0123456789", undefined]);
    await expect(part("bytes=10-")).rejects.toMatchObject({ name: "InvalidRange" });
  });

  it("may be empty", async () => {
    const client = (await aStore()).client();
    await client.send(new PutObjectCommand({ ...at, Body: "" }));
    const got = await client.send(new GetObjectCommand(at));
    expect(await got.Body?.transformToString()).toBe("");
  });

  it("is not sent again to a reader that has it", async () => {
    const client = (await aStore()).client();
    const { ETag } = await client.send(new PutObjectCommand({ ...at, Body: "x" }));
    await expect(
      client.send(new GetObjectCommand({ ...at, IfNoneMatch: ETag })),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    await expect(
      client.send(new GetObjectCommand({ ...at, IfMatch: '"other"' })),
    ).rejects.toMatchObject({ name: "PreconditionFailed" });
  });

  it("has a name of up to 1,024 bytes that never reaches the file system", async () => {
    const { client, folder } = await aStore();
    const send = client();
    const names = [
      `incoming/${"ố".repeat(338)}x`,
      "incoming/../../etc/passwd",
      "incoming/\u202Efdp.exe",
      "incoming/a//b/./c",
      "incoming/tab\tand <&\"'>",
    ];
    for (const name of names) {
      await send.send(new PutObjectCommand({ Bucket, Key: name, Body: name }));
      const got = await send.send(new GetObjectCommand({ Bucket, Key: name }));
      expect(await got.Body?.transformToString()).toBe(name);
    }
    await expect(
      send.send(new PutObjectCommand({ Bucket, Key: `incoming/${"ố".repeat(339)}`, Body: "" })),
    ).rejects.toMatchObject({ name: "KeyTooLongError" });
    expect((await readdir(folder)).every((name) => /^(index|objects|staging)/.test(name))).toBe(
      true,
    );
    for (const name of await readdir(join(folder, "objects"))) {
      expect(name).toMatch(/^[0-9a-f]{64}$/);
    }
    const listed = await send.send(new ListObjectsV2Command({ Bucket, Prefix: "incoming/" }));
    expect(new Set(listed.Contents?.map((object) => object.Key))).toEqual(new Set(names));
  });

  it("keeps both normal forms of a Vietnamese name apart", async () => {
    const client = (await aStore()).client();
    for (const form of ["NFC", "NFD"]) {
      const name = `incoming/${"Quyết định".normalize(form)}`;
      await client.send(new PutObjectCommand({ Bucket, Key: name, Body: form }));
    }
    const listed = await client.send(new ListObjectsV2Command({ Bucket }));
    expect(listed.KeyCount).toBe(2);
  });

  it("is not found where there is none", async () => {
    const client = (await aStore()).client();
    await expect(client.send(new GetObjectCommand(at))).rejects.toMatchObject({
      name: "NoSuchKey",
    });
    await expect(client.send(new HeadObjectCommand(at))).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(
      client.send(new GetObjectCommand({ ...at, VersionId: "none" })),
    ).rejects.toMatchObject({ name: "NoSuchVersion" });
    await expect(
      client.send(new GetObjectCommand({ Bucket: "nowhere", Key })),
    ).rejects.toMatchObject({ name: "NoSuchBucket" });
    await expect(client.send(new HeadBucketCommand({ Bucket: "nowhere" }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
    await client.send(new HeadBucketCommand({ Bucket }));
  });
});
