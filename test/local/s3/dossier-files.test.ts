import { ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { s3DossierFiles } from "../../../functions/adapters/s3-dossier-files.ts";
import { systemRandom } from "../../../functions/adapters/system.ts";
import type { UploadForm } from "../../../functions/ports.ts";
import { largestFile } from "../../../schemas/dossier.ts";
import { anId } from "../../support/a-session.ts";
import { submit } from "./a-form.ts";
import { aStore } from "./a-store.ts";
import { seenByAdapters } from "./seen-by-adapters.ts";

const Bucket = "the-dossiers";
const home = "http://localhost:3000/nominations/n-1/files";

const withField = (form: UploadForm, name: string, value: string): UploadForm => ({
  ...form,
  fields: { ...form.fields, [name]: value },
});

/** The product's own files over a store, and the form of one paper. */
const aDossier = async () => {
  const store = await aStore();
  seenByAdapters(store);
  const files = s3DossierFiles(Bucket, systemRandom);
  const signed = await files.uploadForm(anId("n", 1), "minutes", home);
  // The page adds the name that the browser gives the file.
  const form = withField(signed, "x-amz-meta-name", "bien-ban.pdf");
  const put = (Key: string, Body: string) =>
    store.client().send(new PutObjectCommand({ Bucket, Key, Body }));
  const stored = async () =>
    (await store.client().send(new ListObjectVersionsCommand({ Bucket }))).Versions ?? [];
  return { store, files, form, put, stored };
};

const bytes = (length: number) => new Blob([new Uint8Array(length)]);

describe("the form of a paper", () => {
  it("takes one file of the allowed size, and leads back to the page", async () => {
    const { form, stored } = await aDossier();
    const { status, headers } = await submit(form, bytes(largestFile));
    expect([status, headers.get("location")?.startsWith(home)]).toEqual([303, true]);
    expect(await stored()).toMatchObject([{ Key: form.fields["key"], Size: largestFile }]);
  });

  it("is refused by the store for a larger file, an empty one, or another key", async () => {
    const { form, stored } = await aDossier();
    const other = `incoming/${anId("n", 2)}/minutes/${anId("f", 1)}`;
    const refusals = [
      await submit(form, bytes(largestFile + 1)),
      await submit(form, bytes(0)),
      await submit(withField(form, "key", other), "%PDF"),
      await submit(withField(form, "key", "dossiers/x"), "%PDF"),
      await submit(withField(form, "acl", "public-read"), "%PDF"),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 403, 403, 403]);
    expect(await stored()).toEqual([]);
  });

  it("is refused by the store after an hour", async () => {
    const { store, form, stored } = await aDossier();
    store.advance(3_601_000);
    expect((await submit(form, "%PDF")).status).toBe(403);
    expect(await stored()).toEqual([]);
  });
});

describe("a file that is overwritten", () => {
  it("between its arrival and its check is read as it arrived", async () => {
    const { files, put, form } = await aDossier();
    const key = form.fields["key"]!;
    const { VersionId: first } = await put(key, "as it arrived");
    await put(key, "another");
    const received = await files.receive(key, first!);
    expect(received).toMatchObject({ bytes: new TextEncoder().encode("as it arrived") });
  });

  it("after its check is shown as it was checked", async () => {
    const { files, put } = await aDossier();
    const checked = new TextEncoder().encode("as it was checked");
    const kept = await files.keep(anId("n", 1), anId("f", 1), checked, "application/pdf");
    await put(kept.key, "another");
    const url = await files.viewUrl({
      ...{ id: anId("f", 1), nominationId: anId("n", 1), slot: "minutes", name: "a.pdf" },
      ...{ size: checked.length, receivedAt: "2022-10-10T01:00:00.000Z", removed: false },
      ...{ state: "accepted", type: "pdf", mediaType: "application/pdf", pages: 1 },
      ...{ sha256: "a".repeat(64), ...kept },
    });
    expect(await (await fetch(url)).text()).toBe("as it was checked");
  });
});
