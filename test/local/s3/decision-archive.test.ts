import { HeadObjectCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { s3DecisionArchive } from "../../../functions/adapters/s3-decision-archive.ts";
import { aStore } from "./a-store.ts";
import { seenByAdapters } from "./seen-by-adapters.ts";

const Bucket = "the-decisions";
const until = "2092-11-10T03:00:00.000Z";
const bytes = (text: string) => new TextEncoder().encode(text);

const anArchive = async () => {
  const store = await aStore();
  seenByAdapters(store);
  return { store, archive: s3DecisionArchive(Bucket) };
};

it("keeps the first file of a decision, whoever comes later, at the same moment or again", async () => {
  const { store, archive } = await anArchive();
  const drawn = ["one", "two", "three"];
  const kept = await Promise.all(
    drawn.map((text) => archive.keep("2022/d.pdf", bytes(text), until)),
  );
  const [first] = kept;
  expect(kept).toEqual([first, first, first]);
  expect(await archive.keep("2022/d.pdf", bytes("four"), until)).toEqual(first);

  const { Versions = [] } = await store
    .client()
    .send(new ListObjectVersionsCommand({ Bucket, Prefix: "decisions/" }));
  expect(Versions.map(({ VersionId }) => VersionId)).toEqual([first?.versionId]);
  const text = Buffer.from(await archive.read(first!)).toString();
  expect(drawn).toContain(text);
  expect(first?.size).toBe(text.length);
});

it("locks what it keeps", async () => {
  const { store, archive } = await anArchive();
  const { key, versionId } = await archive.keep("2022/e.pdf", bytes("decision"), until);
  const head = await store
    .client()
    .send(new HeadObjectCommand({ Bucket, Key: key, VersionId: versionId }));
  expect(head).toMatchObject({
    ObjectLockMode: "GOVERNANCE",
    ObjectLockRetainUntilDate: new Date(until),
  });
});
