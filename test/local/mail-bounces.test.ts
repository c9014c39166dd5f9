import type { SESv2Client } from "@aws-sdk/client-sesv2";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { accessFor, operator } from "../../infra/local/access.ts";
import type { Bounce, OnBounced } from "../../infra/local/emulators/mail/bounces.ts";
import { startMail } from "../../infra/local/emulators/mail/start-mail.ts";
import { sendAsProduct, sesAt } from "../support/embedded-mail.ts";

const access = accessFor("a secret", {});
const now = Date.parse("2026-10-12T01:00:00Z");

let folder: string;
let mail: Awaited<ReturnType<typeof startMail>>;
let ses: SESv2Client;

const start = async (onBounced: OnBounced) => {
  mail = await startMail({ folder, clock: { now: () => now }, access, onBounced });
  ses = sesAt(mail.url, access.keysOf(operator));
};
const stop = async () => {
  ses.destroy();
  await mail.close();
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bounces-"));
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

describe("a mail to an address that begins with bounce", () => {
  it("is told of instead of delivered, once, also when it is sent again", async () => {
    const bounces: Bounce[] = [];
    await start((bounce) => bounces.push(bounce));
    const messageId = await sendAsProduct(ses, "bounce@kontum.example", "m-1");
    await vi.waitUntil(() => bounces.length > 0);
    expect(await sendAsProduct(ses, "bounce@kontum.example", "m-1")).toBe(messageId);
    expect(bounces).toEqual([
      {
        mailId: "m-1",
        messageId,
        recipient: "bounce@kontum.example",
        at: "2026-10-12T01:00:00.000Z",
      },
    ]);
    expect(await mail.list()).toEqual([]);
    expect(await mail.find(messageId)).toBeUndefined();
  });

  it("still reaches its other recipients", async () => {
    const bounces: Bounce[] = [];
    await start((bounce) => bounces.push(bounce));
    await sendAsProduct(ses, ["hoa@kontum.example", "Bounce+1@kontum.example"], "m-1");
    await vi.waitUntil(() => bounces.length > 0);
    expect(bounces.map(({ recipient }) => recipient)).toEqual(["Bounce+1@kontum.example"]);
    expect((await mail.list()).map(({ to }) => to)).toEqual(["hoa@kontum.example"]);
  });

  it("is told of after a restart when nobody could listen before, and then no more", async () => {
    const failed = Promise.withResolvers<undefined>();
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await start(() => {
      failed.resolve(undefined);
      throw new Error("the functions are not up");
    });
    await sendAsProduct(ses, "bounce@kontum.example", "m-1");
    await failed.promise;
    await stop();

    const heard = Promise.withResolvers<Bounce>();
    await start(heard.resolve);
    expect((await heard.promise).mailId).toBe("m-1");
    await vi.waitUntil(async () =>
      (await readdir(folder)).every((name) => name.includes("bounced")),
    );
    await stop();

    const again: Bounce[] = [];
    await start((bounce) => again.push(bounce));
    await sendAsProduct(ses, "bounce@kontum.example", "m-2");
    await vi.waitUntil(() => again.length > 0);
    expect(again.map(({ mailId }) => mailId)).toEqual(["m-2"]);
  });
});
