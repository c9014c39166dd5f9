import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { describe, expect, it } from "vitest";
import { answerOf } from "./a-form.ts";
import { aStore } from "./a-store.ts";
import { theCallers } from "./the-callers.ts";

const at = { Bucket: "the-dossiers", Key: "dossiers/Hồ sơ + (1).pdf" };

describe("a presigned address", () => {
  const prepared = async (more: object = {}) => {
    const store = await aStore();
    const client = store.client();
    const put = await client.send(
      new PutObjectCommand({ ...at, Body: "content", ContentType: "application/pdf" }),
    );
    const command = new GetObjectCommand({ ...at, VersionId: put.VersionId, ...more });
    return { ...store, address: await getSignedUrl(client, command, { expiresIn: 60 }) };
  };

  it("lets its holder read until it expires, under the name it says", async () => {
    const disposition = `attachment; filename="1.pdf"; filename*=UTF-8''H%E1%BB%93.pdf`;
    const { address, advance } = await prepared({
      ResponseContentDisposition: disposition,
      ResponseContentType: "application/octet-stream",
    });
    const answer = await fetch(address, { headers: { range: "bytes=0-2" } });
    expect(await answer.text()).toBe("con");
    expect(answer.headers.get("content-disposition")).toBe(disposition);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");

    advance(61_000);
    expect(await answerOf(await fetch(address))).toMatchObject({
      status: 403,
      code: "AccessDenied",
      message: "Request has expired",
    });
  });

  it.each<[string, (address: string) => string, string]>([
    ["another key", (text) => text.replace("dossiers/H", "dossiers/I"), "SignatureDoesNotMatch"],
    ["a later end", (text) => text.replace("Expires=60", "Expires=6000"), "SignatureDoesNotMatch"],
    [
      "another version",
      (text) => text.replace("versionId=", "versionId=x"),
      "SignatureDoesNotMatch",
    ],
    ["one more parameter", (text) => `${text}&response-expires=0`, "SignatureDoesNotMatch"],
    ["another signature", (text) => text.replace(/(Signature=)./, "$1g"), "SignatureDoesNotMatch"],
    ["no signature", (text) => text.replace(/&X-Amz-Signature=\w+/, ""), "SignatureDoesNotMatch"],
    [
      "more time than a week",
      (text) => text.replace("Expires=60", "Expires=604801"),
      "AuthorizationQueryParametersError",
    ],
    ["no query at all", (text) => text.replace(/\?.*/, ""), "AccessDenied"],
  ])("is refused with %s", async (_, alter, code) => {
    const { address } = await prepared();
    expect((await fetch(address)).status).toBe(200);
    expect((await answerOf(await fetch(alter(address)))).code).toBe(code);
  });

  it("is refused with another method, and with a header that was not signed", async () => {
    const { address } = await prepared();
    expect((await fetch(address, { method: "DELETE" })).status).toBe(403);
    const headers = { "x-amz-meta-more": "1" };
    expect((await answerOf(await fetch(address, { headers }))).code).toBe("AccessDenied");
  });

  it("is refused where its name fits no header", async () => {
    const { address } = await prepared({ ResponseContentDisposition: "attachment; filename=Hồ" });
    expect((await answerOf(await fetch(address))).code).toBe("InvalidArgument");
  });
});

describe("a signed request", () => {
  const send = (url: string, more: object, Body = "x") =>
    new S3Client({
      endpoint: url,
      region: "local",
      credentials: theCallers.keysOf("operator"),
      maxAttempts: 1,
      ...more,
    }).send(new PutObjectCommand({ ...at, Body }));

  it("is refused with another secret, an unknown key, and a clock far off", async () => {
    const { url, advance } = await aStore();
    const { accessKeyId } = theCallers.keysOf("operator");
    await expect(
      send(url, { credentials: { accessKeyId, secretAccessKey: "guess" } }),
    ).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
    await expect(
      send(url, { credentials: { accessKeyId: "NOBODY", secretAccessKey: "x" } }),
    ).rejects.toMatchObject({ name: "InvalidAccessKeyId" });
    advance(3_600_000);
    await expect(send(url, {})).rejects.toMatchObject({ name: "RequestTimeTooSkewed" });
    await send(url, { systemClockOffset: 3_600_000 });
  });

  it("reaches a store whose clock was moved, because the client corrects its own", async () => {
    const { url, advance } = await aStore();
    advance(40 * 86_400_000);
    const put = await send(url, { maxAttempts: 2 });
    expect(put.$metadata).toMatchObject({ attempts: 2, httpStatusCode: 200 });
  });
});
