import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { aStore } from "./a-store.ts";

const Bucket = "the-dossiers";
const Key = "incoming/Hồ sơ (1) + bản 'gốc'*~!.pdf";
const at = { Bucket, Key };

describe("versions", () => {
  it("are all kept, and a deletion only hides them", async () => {
    const client = (await aStore()).client();
    const first = await client.send(new PutObjectCommand({ ...at, Body: "one" }));
    const second = await client.send(new PutObjectCommand({ ...at, Body: "two" }));
    const marker = await client.send(new DeleteObjectCommand(at));
    const text = async (VersionId?: string) => {
      const got = await client.send(new GetObjectCommand({ ...at, VersionId }));
      return got.Body?.transformToString();
    };

    expect(marker.DeleteMarker).toBe(true);
    await expect(text()).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(text(marker.VersionId)).rejects.toMatchObject({ name: "MethodNotAllowed" });
    expect([await text(first.VersionId), await text(second.VersionId)]).toEqual(["one", "two"]);

    const listed = await client.send(new ListObjectVersionsCommand({ Bucket }));
    expect(listed.Versions?.map((version) => version.VersionId)).toEqual([
      second.VersionId,
      first.VersionId,
    ]);
    expect(listed.DeleteMarkers).toMatchObject([{ VersionId: marker.VersionId, IsLatest: true }]);

    await client.send(new DeleteObjectCommand({ ...at, VersionId: marker.VersionId }));
    expect(await text()).toBe("two");
  });

  it("share their bytes with copies, which outlive them", async () => {
    const { client, folder } = await aStore();
    const send = client();
    const source = await send.send(
      new PutObjectCommand({ ...at, Body: "same", ContentType: "text/plain" }),
    );
    await send.send(new PutObjectCommand({ ...at, Body: "newer" }));
    const copy = await send.send(
      new CopyObjectCommand({
        Bucket,
        Key: "dossiers/copy",
        CopySource: `${Bucket}/${encodeURIComponent(Key)}?versionId=${source.VersionId}`,
      }),
    );
    expect(copy.CopySourceVersionId).toBe(source.VersionId);
    expect(await readdir(join(folder, "objects"))).toHaveLength(2);

    await send.send(new DeleteObjectCommand({ ...at, VersionId: source.VersionId }));
    const got = await send.send(new GetObjectCommand({ Bucket, Key: "dossiers/copy" }));
    expect(await got.Body?.transformToString()).toBe("same");
    expect(got).toMatchObject({ ContentType: "text/plain", VersionId: copy.VersionId });

    await send.send(
      new DeleteObjectCommand({ Bucket, Key: "dossiers/copy", VersionId: copy.VersionId }),
    );
    expect(await readdir(join(folder, "objects"))).toHaveLength(1);
  });
});

describe("a list", () => {
  it("goes page by page in the order of the bytes, folders as one", async () => {
    const client = (await aStore()).client();
    const keys = ["dossiers/b/1", "dossiers/b/2", "dossiers/a", "dossiers/é", "dossiers/c/1"];
    for (const key of [...keys, "incoming/x"]) {
      await client.send(new PutObjectCommand({ Bucket, Key: key, Body: key }));
    }
    await client.send(new DeleteObjectCommand({ Bucket, Key: "dossiers/c/1" }));
    const pages: (string | undefined)[][] = [];
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket,
          Prefix: "dossiers/",
          Delimiter: "/",
          MaxKeys: 1,
          ContinuationToken: token,
        }),
      );
      pages.push([
        ...(page.Contents ?? []).map((object) => object.Key),
        ...(page.CommonPrefixes ?? []).map((prefix) => prefix.Prefix),
      ]);
      token = page.NextContinuationToken;
    } while (token);
    expect(pages).toEqual([["dossiers/a"], ["dossiers/b/"], ["dossiers/é"]]);
  });

  it("of versions goes on inside a key", async () => {
    const client = (await aStore()).client();
    const written: (string | undefined)[] = [];
    for (const body of ["1", "2", "3"]) {
      const put = await client.send(new PutObjectCommand({ ...at, Body: body }));
      written.unshift(put.VersionId);
    }
    const first = await client.send(new ListObjectVersionsCommand({ Bucket, MaxKeys: 2 }));
    const rest = await client.send(
      new ListObjectVersionsCommand({
        Bucket,
        KeyMarker: first.NextKeyMarker,
        VersionIdMarker: first.NextVersionIdMarker,
      }),
    );
    const listed = [...(first.Versions ?? []), ...(rest.Versions ?? [])];
    expect(listed.map((version) => version.VersionId)).toEqual(written);
    expect(rest.IsTruncated).toBe(false);
  });
});
