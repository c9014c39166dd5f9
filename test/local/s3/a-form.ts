import { createPresignedPost, type PresignedPostOptions } from "@aws-sdk/s3-presigned-post";
import type { S3Client } from "@aws-sdk/client-s3";

type Form = Awaited<ReturnType<typeof createPresignedPost>>;
type Wish = Partial<PresignedPostOptions>;

/** Typed apart, as the signer's package may bring its own copy of the client's. */
const sign: (client: S3Client, options: PresignedPostOptions) => Promise<Form> =
  createPresignedPost;

/** A form as the product signs it: one key, one type, at most a thousand bytes, an hour. */
export const aForm = (client: S3Client, wish: Wish = {}) =>
  sign(client, {
    Bucket: "the-dossiers",
    Key: "incoming/report.pdf",
    Fields: { "Content-Type": "application/pdf" },
    Conditions: [["content-length-range", 1, 1000]],
    Expires: 3600,
    ...wish,
  });

/** Sends a form as a browser does, the file last. */
export const submit = async (
  { url, fields }: Form,
  file: Blob | string = "%PDF-1.7 content",
  fileName = "report.pdf",
) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", typeof file === "string" ? new Blob([file]) : file, fileName);
  return answerOf(await fetch(url, { method: "POST", body, redirect: "manual" }));
};

/** What S3 said: the status, and the code and message of a refusal. */
export const answerOf = async (response: Response) => {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    code: /<Code>(.*?)<\/Code>/.exec(text)?.[1],
    message: /<Message>(.*?)<\/Message>/.exec(text)?.[1]?.replaceAll("&quot;", '"'),
  };
};
