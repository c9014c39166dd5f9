import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { aStore } from "./a-store.ts";

const Bucket = "the-dossiers";

type Attempt = (client: S3Client) => Promise<unknown>;

const attempts: Readonly<Record<string, Attempt>> = {
  "read incoming": (client) => client.send(new GetObjectCommand({ Bucket, Key: "incoming/a" })),
  "read dossiers": (client) => client.send(new GetObjectCommand({ Bucket, Key: "dossiers/a" })),
  "read decisions": (client) =>
    client.send(new GetObjectCommand({ Bucket: "the-decisions", Key: "decisions/a" })),
  "list incoming": (client) =>
    client.send(new ListObjectsV2Command({ Bucket, Prefix: "incoming/" })),
  "list everything": (client) => client.send(new ListObjectsV2Command({ Bucket })),
  "see the bucket": (client) => client.send(new HeadBucketCommand({ Bucket })),
  "write incoming": (client) =>
    client.send(new PutObjectCommand({ Bucket, Key: "incoming/b", Body: "x" })),
  "write dossiers": (client) =>
    client.send(new PutObjectCommand({ Bucket, Key: "dossiers/b", Body: "x" })),
  "write incoming's look-alike": (client) =>
    client.send(new PutObjectCommand({ Bucket, Key: "incoming-not/b", Body: "x" })),
  "write incoming in the other bucket": (client) =>
    client.send(new PutObjectCommand({ Bucket: "the-decisions", Key: "incoming/b", Body: "x" })),
  "copy incoming to dossiers": (client) =>
    client.send(
      new CopyObjectCommand({ Bucket, Key: "dossiers/c", CopySource: `${Bucket}/incoming/a` }),
    ),
  "copy dossiers to incoming": (client) =>
    client.send(
      new CopyObjectCommand({ Bucket, Key: "incoming/c", CopySource: `${Bucket}/dossiers/a` }),
    ),
  "delete incoming": (client) =>
    client.send(new DeleteObjectCommand({ Bucket, Key: "incoming/z" })),
  "delete dossiers": (client) =>
    client.send(new DeleteObjectCommand({ Bucket, Key: "dossiers/z" })),
};

it.each([
  ["Uploader", ["write incoming"]],
  [
    "Checker",
    [
      "read incoming",
      "list incoming",
      "see the bucket",
      "write dossiers",
      "copy incoming to dossiers",
    ],
  ],
  ["Cleaner", ["delete incoming"]],
  ["Idler", []],
  ["operator", Object.keys(attempts)],
])("%s may do what its grants name and nothing else", async (name, allowed) => {
  const { client } = await aStore();
  for (const [bucket, key] of [
    [Bucket, "incoming/a"],
    [Bucket, "dossiers/a"],
    ["the-decisions", "decisions/a"],
  ]) {
    await client().send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: "x" }));
  }
  const done: string[] = [];
  for (const [what, attempt] of Object.entries(attempts)) {
    try {
      await attempt(client(name));
      done.push(what);
    } catch (error) {
      expect(error).toMatchObject({ $metadata: { httpStatusCode: 403 } });
    }
  }
  expect(done).toEqual(allowed);
});
