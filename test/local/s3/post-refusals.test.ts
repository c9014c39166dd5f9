import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { aForm, answerOf, submit } from "./a-form.ts";
import { aStore } from "./a-store.ts";

type Form = Awaited<ReturnType<typeof aForm>>;
type Policy = { readonly conditions: readonly unknown[] };
type Store = Awaited<ReturnType<typeof aStore>>;

const forbidden = new Set(["AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch"]);

const nothingIn = async ({ client, folder }: Store) => {
  for (const Bucket of ["the-dossiers", "the-decisions"]) {
    const listed = await client().send(new ListObjectVersionsCommand({ Bucket }));
    expect(listed.Versions ?? []).toEqual([]);
  }
  expect(await readdir(join(folder, "staging"))).toEqual([]);
  expect(await readdir(join(folder, "objects"))).toEqual([]);
};

const withPolicy = (form: Form, change: (policy: Policy) => Policy): Form => {
  const policy = JSON.parse(Buffer.from(form.fields["Policy"]!, "base64").toString()) as Policy;
  const altered = Buffer.from(JSON.stringify(change(policy))).toString("base64");
  return { ...form, fields: { ...form.fields, Policy: altered } };
};

const withField = (form: Form, name: string, value: string): Form => ({
  ...form,
  fields: { ...form.fields, [name]: value },
});

const without = (form: Form, name: string): Form => ({
  ...form,
  fields: Object.fromEntries(Object.entries(form.fields).filter(([field]) => field !== name)),
});

describe("a form is refused, and leaves nothing, when", () => {
  type Case = {
    readonly when: string;
    readonly form?: (form: Form, store: Store) => Form | Promise<Form>;
    readonly file?: string;
    readonly code: string;
    readonly message?: RegExp;
  };
  const cases: readonly Case[] = [
    { when: "the file is too large", file: "x".repeat(1001), code: "EntityTooLarge" },
    { when: "the file is too small", file: "", code: "EntityTooSmall" },
    {
      when: "the key is another",
      form: (form) => withField(form, "key", "incoming/other.pdf"),
      code: "AccessDenied",
      message: /Policy Condition failed: \["eq", ?"\$key", ?"incoming\/report.pdf"\]/,
    },
    {
      when: "the key only begins like the one allowed",
      form: (form) => withField(form, "key", "incoming/report.pdf.html"),
      code: "AccessDenied",
    },
    {
      when: "the type is another",
      form: (form) => withField(form, "Content-Type", "text/html"),
      code: "AccessDenied",
    },
    {
      when: "the type is left out",
      form: (form) => without(form, "Content-Type"),
      code: "AccessDenied",
    },
    {
      when: "the policy allows more than was signed",
      form: (form) =>
        withPolicy(form, (policy) => ({
          ...policy,
          conditions: policy.conditions.map((condition) =>
            Array.isArray(condition) ? ["content-length-range", 0, 10 ** 9] : condition,
          ),
        })),
      code: "SignatureDoesNotMatch",
    },
    {
      when: "one digit of the signature differs",
      form: (form) => {
        const signature = form.fields["X-Amz-Signature"]!;
        const last = signature.endsWith("0") ? "1" : "0";
        return withField(form, "X-Amz-Signature", signature.slice(0, -1) + last);
      },
      code: "SignatureDoesNotMatch",
    },
    {
      when: "the signature is missing",
      form: (form) => without(form, "X-Amz-Signature"),
      code: "AccessDenied",
    },
    {
      when: "the policy is missing",
      form: (form) => without(form, "Policy"),
      code: "AccessDenied",
    },
    {
      when: "its time is over",
      form: (form, store) => {
        store.advance(3_601_000);
        return form;
      },
      code: "AccessDenied",
      message: /Policy expired/,
    },
    {
      when: "a field is not covered by a condition",
      form: (form) => withField(form, "x-amz-meta-role", "chair"),
      code: "AccessDenied",
      message: /Extra input fields: x-amz-meta-role/,
    },
    {
      when: "it is sent to another bucket",
      form: (form) => ({ ...form, url: form.url.replace("the-dossiers", "the-decisions") }),
      code: "AccessDenied",
    },
    {
      when: "it is sent to another bucket and says so",
      form: (form) => ({
        url: form.url.replace("the-dossiers", "the-decisions"),
        fields: { ...form.fields, bucket: "the-decisions" },
      }),
      code: "AccessDenied",
    },
    {
      when: "it is sent to another bucket and names none",
      form: (form) => ({
        ...without(form, "bucket"),
        url: form.url.replace("the-dossiers", "the-decisions"),
      }),
      code: "AccessDenied",
    },
    {
      when: "it names another bucket than it is sent to",
      form: (form) => withField(form, "bucket", "the-decisions"),
      code: "AccessDenied",
    },
    {
      when: "the key of the signer is unknown",
      form: (form) =>
        withField(
          form,
          "X-Amz-Credential",
          form.fields["X-Amz-Credential"]!.replace(/^[^/]+/, "NOBODY"),
        ),
      code: "InvalidAccessKeyId",
    },
    {
      when: "the signer may write only elsewhere",
      form: async (_, { client }) => aForm(client("Checker")),
      code: "AccessDenied",
    },
    {
      when: "the signer may write nothing",
      form: async (_, { client }) => aForm(client("Idler")),
      code: "AccessDenied",
    },
    {
      when: "its key is empty",
      form: (form) => withField(form, "key", ""),
      code: "InvalidArgument",
    },
    {
      when: "its checksum is not that of the file",
      form: (_, { client }) => aForm(client(), { Fields: { "x-amz-checksum-crc32": "AAAAAA==" } }),
      code: "BadDigest",
    },
  ];

  it.each(cases)("$when", async ({ form: change = (form) => form, file, code, message }) => {
    const store = await aStore();
    const form = await change(await aForm(store.client()), store);
    const answer = await submit(form, file);
    expect(answer).toMatchObject({ code, status: forbidden.has(code) ? 403 : 400 });
    if (message) expect(answer.message).toMatch(message);
    await nothingIn(store);
  });

  it("it is not a form with exactly one file", async () => {
    const store = await aStore();
    const { url, fields } = await aForm(store.client());
    const send = async (body: FormData | string, type?: string) => {
      const headers = type === undefined ? {} : { "content-type": type };
      const answer = await answerOf(await fetch(url, { method: "POST", body, headers }));
      return answer.code;
    };
    const noFile = new FormData();
    for (const [name, value] of Object.entries(fields)) noFile.append(name, value);
    const twice = new FormData();
    twice.append("key", "a");
    twice.append("key", "b");
    const long = new FormData();
    long.append("key", "x".repeat(30_000));

    expect(await send(noFile)).toBe("IncorrectNumberOfFilesInPostRequest");
    expect(await send(twice)).toBe("InvalidArgument");
    expect(await send(long)).toBe("MaxPostPreDataLengthExceededError");
    expect(await send("key=a", "application/x-www-form-urlencoded")).toBe("PreconditionFailed");
    expect(await send("nothing", "multipart/form-data; boundary=b")).toBe("MalformedPOSTRequest");
    expect(await send("--b\r\n\r\n", "multipart/form-data; boundary=b")).toBe(
      "MalformedPOSTRequest",
    );
    expect(await send("--b\r\n", "multipart/form-data")).toBe("MalformedPOSTRequest");
    await nothingIn(store);
  });

  it("its policy is signed but not a policy", async () => {
    const store = await aStore();
    const form = await aForm(store.client(), {
      Conditions: [["unknown", "$key", "x"] as never],
    });
    expect((await submit(form)).code).toBe("InvalidPolicyDocument");
    await nothingIn(store);
  });
});
