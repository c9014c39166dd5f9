import { GetObjectCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { aForm, submit } from "./a-form.ts";
import { aStore } from "./a-store.ts";

const Bucket = "the-dossiers";

type Form = Awaited<ReturnType<typeof aForm>>;

const withField = (form: Form, name: string, value: string): Form => ({
  ...form,
  fields: { ...form.fields, [name]: value },
});

describe("a signed form", () => {
  it("stores its file under its key, with its type, and says so in 204", async () => {
    const { client } = await aStore();
    const answer = await submit(await aForm(client("Uploader")), "%PDF-1.7 content");
    const got = await client().send(new GetObjectCommand({ Bucket, Key: "incoming/report.pdf" }));

    expect(answer.status).toBe(204);
    expect(answer.headers.get("etag")).toBe(got.ETag);
    expect(answer.headers.get("x-amz-version-id")).toBe(got.VersionId);
    expect(await got.Body?.transformToString()).toBe("%PDF-1.7 content");
    expect(got.ContentType).toBe("application/pdf");
  });

  it("needs no field for the bucket, which its address names", async () => {
    const { client } = await aStore();
    const { url, fields } = await aForm(client());
    const { bucket, ...rest } = fields;
    expect(bucket).toBe(Bucket);
    expect((await submit({ url, fields: rest })).status).toBe(204);
  });

  it("puts the file's own name where the key says so, without its folders", async () => {
    const { client, url } = await aStore();
    const form = await aForm(client(), { Key: "incoming/${filename}" });
    const name = "Báo cáo $& thành tích.pdf";
    expect((await submit(form, "x", `C:\\fakepath\\${name}`)).status).toBe(204);
    const got = await client().send(new GetObjectCommand({ Bucket, Key: `incoming/${name}` }));
    expect(await got.Body?.transformToString()).toBe("x");
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ["200", 200],
    ["201", 201],
    ["204", 204],
    ["500", 204],
  ])("answers a success_action_status of %s with %i", async (wish, status) => {
    const { client } = await aStore();
    const Fields = { success_action_status: wish };
    const answer = await submit(await aForm(client(), { Fields }));
    expect(answer.status).toBe(status);
    expect(answer.text.includes("<Key>incoming/report.pdf</Key>")).toBe(status === 201);
  });

  it("sends the browser on where it says so", async () => {
    const { client } = await aStore();
    const Fields = { success_action_redirect: "https://example.org/done?step=2" };
    const answer = await submit(await aForm(client(), { Fields }));
    expect(answer.status).toBe(303);
    const location = new URL(answer.headers.get("location")!);
    expect(location.origin + location.pathname).toBe("https://example.org/done");
    expect(Object.fromEntries(location.searchParams)).toEqual({
      step: "2",
      bucket: Bucket,
      key: "incoming/report.pdf",
      etag: answer.headers.get("etag"),
    });
  });

  it("keeps metadata, and lets fields vary as far as its conditions do", async () => {
    const { client } = await aStore();
    const form = await aForm(client(), {
      Fields: { "x-amz-meta-name": "Nguyễn" },
      Conditions: [["starts-with", "$Content-Type", "image/"]],
    });
    expect((await submit(withField(form, "Content-Type", "image/png"))).status).toBe(204);
    expect((await submit(withField(form, "Content-Type", "image/png,text/html"))).status).toBe(403);
    const got = await client().send(new GetObjectCommand({ Bucket, Key: "incoming/report.pdf" }));
    expect(got.ContentType).toBe("image/png");
    expect(got.Metadata).toEqual({
      name: `=?UTF-8?B?${Buffer.from("Nguyễn").toString("base64")}?=`,
    });
  });

  it("ignores what follows the file, and fields that are named to be ignored", async () => {
    const { client } = await aStore();
    const form = withField(await aForm(client()), "x-ignore-note", "anything");
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append("file", new Blob(["x"]), "a.pdf");
    body.append("key", "incoming/other");
    body.append("submit", "Upload");
    const answer = await fetch(form.url, { method: "POST", body });
    expect(answer.status).toBe(204);
    const listed = await client().send(new ListObjectVersionsCommand({ Bucket }));
    expect(listed.Versions?.map(({ Key }) => Key)).toEqual(["incoming/report.pdf"]);
  });

  it("takes exactly the fewest and the most bytes that it allows", async () => {
    const { client } = await aStore();
    const form = await aForm(client(), { Conditions: [["content-length-range", 2, 5]] });
    const sizes = [1, 2, 5, 6];
    const codes = [];
    for (const size of sizes) codes.push((await submit(form, "x".repeat(size))).code);
    expect(codes).toEqual(["EntityTooSmall", undefined, undefined, "EntityTooLarge"]);
  });

  it("carries 25 MB without altering a byte, delimiters inside included", async () => {
    const { client } = await aStore();
    const form = await aForm(client(), { Conditions: [["content-length-range", 1, 30_000_000]] });
    const content = Buffer.alloc(25_000_000, "\r\n--\r\n------formdata\r\n-");
    expect((await submit(form, new Blob([content]))).status).toBe(204);
    const got = await client().send(new GetObjectCommand({ Bucket, Key: "incoming/report.pdf" }));
    expect(Buffer.from(await got.Body!.transformToByteArray()).equals(content)).toBe(true);
  });
});
