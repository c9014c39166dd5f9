import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { aStore } from "./a-store.ts";
import { theBuckets } from "./the-buckets.ts";

const at = { Bucket: "the-decisions", Key: "decisions/1.pdf" };
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);

it("cannot delete a retained version before its day, and can after it", async () => {
  const { client, advance } = await aStore();
  const until = inDays(30);
  const { VersionId } = await client().send(
    new PutObjectCommand({
      ...at,
      Body: "decision",
      ObjectLockMode: "COMPLIANCE",
      ObjectLockRetainUntilDate: until,
    }),
  );
  const erase = () =>
    client().send(new DeleteObjectCommand({ ...at, VersionId, BypassGovernanceRetention: true }));

  expect(await client().send(new HeadObjectCommand(at))).toMatchObject({
    ObjectLockMode: "COMPLIANCE",
    ObjectLockRetainUntilDate: until,
  });
  await expect(erase()).rejects.toMatchObject({ name: "AccessDenied" });
  await client().send(new DeleteObjectCommand(at));
  const got = await client().send(new GetObjectCommand({ ...at, VersionId }));
  expect(await got.Body?.transformToString()).toBe("decision");

  advance(31 * day);
  await erase();
  await expect(client().send(new GetObjectCommand({ ...at, VersionId }))).rejects.toMatchObject({
    name: "NoSuchVersion",
  });
});

it("lets the operator alone lift a governed retention, and nobody a legal hold", async () => {
  const client = (await aStore()).client();
  const erase = (VersionId: string | undefined, bypass?: true) =>
    client.send(new DeleteObjectCommand({ ...at, VersionId, BypassGovernanceRetention: bypass }));
  const governed = await client.send(
    new PutObjectCommand({
      ...at,
      Body: "x",
      ObjectLockMode: "GOVERNANCE",
      ObjectLockRetainUntilDate: inDays(1),
    }),
  );
  const held = await client.send(
    new PutObjectCommand({ ...at, Body: "y", ObjectLockLegalHoldStatus: "ON" }),
  );
  await expect(erase(governed.VersionId)).rejects.toMatchObject({ name: "AccessDenied" });
  await erase(governed.VersionId, true);
  await expect(erase(held.VersionId, true)).rejects.toMatchObject({ name: "AccessDenied" });
});

it("locks by the bucket's own rule when the writer says nothing, copies too", async () => {
  const { client } = await aStore({
    buckets: {
      ...theBuckets,
      decisions: { ...theBuckets.decisions, retention: { mode: "COMPLIANCE", days: 365 } },
    },
  });
  const send = client();
  await send.send(new PutObjectCommand({ ...at, Body: "x" }));
  const copy = await send.send(
    new CopyObjectCommand({ ...at, Key: "decisions/2.pdf", CopySource: `${at.Bucket}/${at.Key}` }),
  );
  await expect(
    send.send(
      new DeleteObjectCommand({ ...at, Key: "decisions/2.pdf", VersionId: copy.VersionId }),
    ),
  ).rejects.toMatchObject({ name: "AccessDenied" });
});

it.each([
  ["a bucket without locks", { Bucket: "the-dossiers", Key: "dossiers/x" }, inDays(1)],
  ["a day that is past", at, inDays(-1)],
])("refuses a lock in %s", async (_, place, ObjectLockRetainUntilDate) => {
  const client = (await aStore()).client();
  await expect(
    client.send(
      new PutObjectCommand({
        ...place,
        Body: "x",
        ObjectLockMode: "COMPLIANCE",
        ObjectLockRetainUntilDate,
      }),
    ),
  ).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
});
