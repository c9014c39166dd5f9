import { CopyObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, it, vi } from "vitest";
import { aForm, submit } from "./a-form.ts";
import { aClient, aFolder, aStore } from "./a-store.ts";
import { aStoreProcess } from "./a-store-process.ts";

const Bucket = "the-dossiers";
const Key = "incoming/report.pdf";

it("tells of every object under its prefixes, however it came, and of no other", async () => {
  const onCreated = vi.fn(() => Promise.resolve());
  const { client } = await aStore({ onCreated });
  const send = client();
  await submit(await aForm(send), "posted");
  const put = await send.send(new PutObjectCommand({ Bucket, Key, Body: "put" }));
  await send.send(new PutObjectCommand({ Bucket, Key: "dossiers/x", Body: "silent" }));
  const copy = await send.send(
    new CopyObjectCommand({ Bucket, Key: "incoming/copy", CopySource: `${Bucket}/${Key}` }),
  );
  await expect
    .poll(() => onCreated.mock.calls)
    .toEqual([
      [Bucket, Key, expect.any(String), 6],
      [Bucket, Key, put.VersionId, 3],
      [Bucket, "incoming/copy", copy.VersionId, 3],
    ]);
});

it("tells again until it is heard, then never more", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const onCreated = vi
    .fn(() => Promise.resolve())
    .mockRejectedValueOnce(new Error("busy"))
    .mockRejectedValueOnce(new Error("still busy"));
  const { client, folder, close } = await aStore({ onCreated, pause: 1 });
  await client().send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
  await expect.poll(() => onCreated.mock.calls.length).toBe(3);
  expect(complaint).toHaveBeenCalledTimes(2);
  complaint.mockRestore();
  await close();

  const later = vi.fn(() => Promise.resolve());
  const again = await aStore({ folder, onCreated: later });
  await again.client().send(new PutObjectCommand({ Bucket, Key: "incoming/new", Body: "x" }));
  await expect.poll(() => later.mock.calls.length).toBeGreaterThan(0);
  expect(later.mock.calls).toEqual([[Bucket, "incoming/new", expect.any(String), 1]]);
});

it("tells after a kill of what was not heard before it", async () => {
  const folder = await aFolder();
  const store = await aStoreProcess(folder);
  const { VersionId } = await aClient(store.url).send(
    new PutObjectCommand({ Bucket, Key, Body: "12345" }),
  );
  await store.kill();

  const onCreated = vi.fn(() => Promise.resolve());
  await aStore({ folder, onCreated });
  await expect.poll(() => onCreated.mock.calls).toEqual([[Bucket, Key, VersionId, 5]]);
});
