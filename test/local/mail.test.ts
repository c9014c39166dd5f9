import { SendEmailCommand, type SESv2Client } from "@aws-sdk/client-sesv2";
import { mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accessFor } from "../../infra/local/access.ts";
import { virtualClock, type VirtualClock } from "../../infra/local/clock.ts";
import { startMail } from "../../infra/local/emulators/mail/start-mail.ts";
import { aFunction } from "../support/embedded-tables.ts";
import { sendAsProduct, sesAt } from "../support/embedded-mail.ts";

const access = accessFor("a secret", {
  Mailer: aFunction({ mail: true }),
  Reader: aFunction({ table: ["GetItem"] }),
});

let folder: string;
let clock: VirtualClock;
let mail: Awaited<ReturnType<typeof startMail>>;
let ses: SESv2Client;

const start = async () => {
  mail = await startMail({ folder, clock, access });
  ses = sesAt(mail.url, access.keysOf("Mailer"));
};
const stop = async () => {
  ses.destroy();
  await mail.close();
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mail-"));
  clock = virtualClock(Date.parse("2030-10-12T01:00:00Z") - Date.now());
  await start();
});
afterEach(async () => {
  await stop();
  clock.stop();
  await rm(folder, { recursive: true });
});

const simple = {
  Subject: { Data: "Hạn chót 16/10" },
  Body: { Text: { Data: "Chữ thuần" }, Html: { Data: "<p>Có định dạng</p>" } },
};
const rawOf = (text: string) => ({ Raw: { Data: Buffer.from(text.replaceAll("\n", "\r\n")) } });
const aMail = (more: object = {}) =>
  new SendEmailCommand({
    FromEmailAddress: "suy-ton@vca.example",
    Destination: { ToAddresses: ["hoa@kontum.example"] },
    Content: { Simple: simple },
    ...more,
  });

describe("the embedded SES", () => {
  it("keeps what nodemailer sends, in every part, at the time of the virtual clock", async () => {
    await sendAsProduct(ses, "Y Hoa <hoa@kontum.example>", "m-1");
    const [kept, ...more] = await mail.list();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      to: "hoa@kontum.example",
      subject: "Cần ý kiến trước 16/10: m-1",
      text: "Kính gửi bà Y Hoa,\n\nMở http://localhost:3000/links/abc?x=1.\n",
    });
    expect(kept!.html).toContain('<a href="http://localhost:3000/links/abc">mở hồ sơ</a>');
    expect(kept!.at).toMatch(/^2030-10-12T01:00:/);
    expect(await mail.find(kept!.id)).toEqual(kept);
  });

  it("puts simple content together, and reaches every recipient but shows no blind copy", async () => {
    const Destination = {
      ToAddresses: ["hoa@kontum.example"],
      CcAddresses: ["lan@vca.example"],
      BccAddresses: ["kin@vca.example"],
    };
    await ses.send(aMail({ Destination }));
    const [kept] = await mail.list();
    expect(kept).toMatchObject({
      to: "hoa@kontum.example, lan@vca.example, kin@vca.example",
      subject: "Hạn chót 16/10",
      text: "Chữ thuần",
    });
    const [file = ""] = await readdir(folder);
    const [, message = ""] = (await readFile(join(folder, file), "utf8")).split(/\r\n(?=From:)/);
    expect(message).toContain("Cc: lan@vca.example");
    expect(message).not.toContain("kin@vca.example");
  });

  it("lists the newest first, so many as are wanted, or those to one address", async () => {
    for (const name of ["an", "ba", "an", "tu"]) {
      await ses.send(aMail({ Destination: { ToAddresses: [`${name}@x.example`] } }));
      await clock.advance(1_000);
    }
    const names = async (wanted = {}) =>
      (await mail.list(wanted)).map(({ to }) => to.replace("@x.example", ""));
    expect(await names()).toEqual(["tu", "an", "ba", "an"]);
    expect(await names({ limit: 2 })).toEqual(["tu", "an"]);
    expect(await names({ to: "AN@x.example" })).toEqual(["an", "an"]);
    expect(await names({ skip: 1, limit: 2 })).toEqual(["an", "ba"]);
    const [newer, older] = await mail.list({ to: "an@x.example" });
    expect(await mail.list({ to: "an@x.example", skip: 1 })).toEqual([older]);
    expect(newer).not.toEqual(older);
    expect(mail.size()).toBe(4);
  });

  it("keeps a mail once however often it is sent, at once or after a restart", async () => {
    const together = await Promise.all(
      Array.from({ length: 5 }, () => sendAsProduct(ses, "hoa@kontum.example", "m-1")),
    );
    await stop();
    await start();
    const after = await sendAsProduct(ses, "hoa@kontum.example", "m-1");
    const another = await sendAsProduct(ses, "hoa@kontum.example", "m-2");
    expect(new Set([...together, after]).size).toBe(1);
    expect(another).not.toBe(after);
    expect((await mail.list()).map(({ subject }) => subject.slice(-3))).toEqual(["m-2", "m-1"]);
  });

  it("knows a repeat by its tag as well, and takes mails without an id for new ones", async () => {
    const EmailTags = [{ Name: "mail", Value: "m-1" }];
    const { MessageId } = await ses.send(aMail({ EmailTags }));
    expect((await ses.send(aMail({ EmailTags }))).MessageId).toBe(MessageId);
    await ses.send(aMail());
    await ses.send(aMail());
    expect(await mail.list()).toHaveLength(3);
  });

  it("shows nothing of a mail that was cut off while it was written", async () => {
    await sendAsProduct(ses, "hoa@kontum.example", "m-1");
    const [kept = ""] = await readdir(folder);
    await stop();
    await rename(join(folder, kept), join(folder, `${kept}.draft`));
    await start();
    expect(await mail.list()).toEqual([]);
    await sendAsProduct(ses, "hoa@kontum.example", "m-1");
    expect(await mail.list()).toHaveLength(1);
  });

  it("does not let a function without the grant send", async () => {
    const reader = sesAt(mail.url, access.keysOf("Reader"));
    await expect(reader.send(aMail())).rejects.toMatchObject({
      name: "AccessDeniedException",
      $metadata: { httpStatusCode: 403 },
    });
    reader.destroy();
    expect(await mail.list()).toEqual([]);
  });

  it.each([
    ["a sender that is no address", { FromEmailAddress: "Suy Ton" }],
    ["a sender with letters that are not encoded", { FromEmailAddress: "Tôn <a@vca.example>" }],
    ["two senders", { FromEmailAddress: "a@vca.example, b@vca.example" }],
    ["a sender with a line break", { FromEmailAddress: "a@vca.example\r\nBcc: all@vca.example" }],
    ["no recipient", { Destination: { ToAddresses: [] } }],
    [
      "a recipient with a line break",
      { Destination: { ToAddresses: ["a@vca.example\r\nBcc: all@vca.example"] } },
    ],
    [
      "a recipient with a bare line feed",
      { Destination: { ToAddresses: ["Y\nHoa <a@vca.example>"] } },
    ],
    ["a recipient that is no address", { Destination: { BccAddresses: ["hoa"] } }],
    [
      "more recipients than SES takes",
      { Destination: { ToAddresses: Array.from({ length: 51 }, (_, at) => `p${at}@x.example`) } },
    ],
    [
      "a subject of two lines",
      { Content: { Simple: { ...simple, Subject: { Data: "a\r\nBcc: all@vca.example" } } } },
    ],
    ["a raw message without a sender", { Content: rawOf("To: a@b.example\n\nx") }],
    [
      "a raw message with two senders",
      { Content: rawOf("From: a@b.example\nFrom: c@d.example\nTo: a@b.example\n\nx") },
    ],
    [
      "a raw message whose sender is malformed",
      { Content: rawOf("From: Suy Ton\nTo: a@b.example\n\nx") },
    ],
    [
      "what it does not implement",
      { Content: { Template: { TemplateName: "t", TemplateData: "{}" } } },
    ],
  ])("refuses %s", async (_what, more) => {
    await expect(ses.send(aMail(more))).rejects.toMatchObject({ name: "BadRequestException" });
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes ten megabytes and not one byte more", async () => {
    const head = "From: a@b.example\r\nTo: c@d.example\r\n\r\n";
    const line = `${"x".repeat(70)}\r\n`;
    const limit = 10 * 1024 * 1024;
    const full = (head + line.repeat(limit / line.length)).padEnd(limit, "x");
    const send = (text: string) =>
      ses.send(aMail({ Content: { Raw: { Data: Buffer.from(text) } } }));
    await expect(send(`${full}x`)).rejects.toMatchObject({ name: "BadRequestException" });
    await expect(send(full.repeat(2))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 413 },
    });
    expect(await readdir(folder)).toEqual([]);
    await send(full);
    expect(await readdir(folder)).toHaveLength(1);
  });
});
