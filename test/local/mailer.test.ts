import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtemp, rm } from "node:fs/promises";
import type { ClientRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sesMailer } from "../../functions/adapters/ses-mailer.ts";
import { dynamoWorkTable } from "../../functions/adapters/work-table.ts";
import { Unavailable } from "../../functions/domain/errors.ts";
import type { Mailer } from "../../functions/ports.ts";
import { accessFor } from "../../infra/local/access.ts";
import { virtualClock } from "../../infra/local/clock.ts";
import { startMail } from "../../infra/local/emulators/mail/start-mail.ts";
import type { Mail } from "../../schemas/mail.ts";
import { embeddedStores } from "../support/embedded-stores.ts";

const clock = virtualClock(0);
/** Requests to the mail service; itself it takes the same mail for one, which SES does not. */
let asked = 0;
const count = (message: unknown) => {
  const { request } = message as { readonly request: ClientRequest };
  if (request.getHeader("host") === new URL(mail.url).host) asked += 1;
};
let folder: string;
let stores: Awaited<ReturnType<typeof embeddedStores>>;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: Mailer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mailer-"));
  stores = await embeddedStores();
  mail = await startMail({ folder, clock, access: accessFor("a secret") });
  process.env["AWS_ENDPOINT_URL_SESV2"] = mail.url;
  const from = { from: "Suy Tôn <suy-ton@vca.example>", helpLine: "024" };
  const now = () => "2022-10-10T01:00:00.000Z";
  subscribe("http.client.request.start", count);
  mailer = sesMailer(dynamoWorkTable(stores.tableName), { now }, from);
});
afterAll(async () => {
  unsubscribe("http.client.request.start", count);
  await mail.close();
  await stores.close();
  clock.stop();
  await rm(folder, { recursive: true });
});

const aMail = (id: string, more: Partial<Mail["to"]> & { subject?: string } = {}): Mail => {
  const { subject = "Cần ý kiến", ...to } = more;
  return {
    ...{ id, kind: "review-asked", subject, text: "Mở hồ sơ.", html: "<p>Mở hồ sơ.</p>" },
    to: { personId: "y-lan", name: "Y Lan", email: "lan@kon-tum.example", ...to },
    about: [],
  };
};
const arrived = async (to: string) => (await mail.list({ to })).map(({ subject }) => subject);

describe("the mailer", () => {
  it("sends a mail once, however often it is told to", async () => {
    const once = aMail("review-asked-1");
    expect(await mailer.wasSent(once.id)).toBe(false);
    for (let time = 1; time <= 3; time += 1) await mailer.send(once);
    expect(await mailer.wasSent(once.id)).toBe(true);
    expect(await arrived("lan@kon-tum.example")).toEqual(["Cần ý kiến"]);
    expect(asked).toBe(1);
  });

  it("sends anew what the service did not take", async () => {
    const cutOff = aMail("review-asked-2", { email: "binh@kon-tum.example" });
    const { AWS_ENDPOINT_URL_SESV2: url } = process.env;
    process.env["AWS_ENDPOINT_URL_SESV2"] = "http://127.0.0.1:1";
    const table = dynamoWorkTable(stores.tableName);
    const away = sesMailer(
      table,
      { now: () => "2022-10-10T01:00:00.000Z" },
      {
        from: "suy-ton@vca.example",
        helpLine: "024",
      },
    );
    await expect(away.send(cutOff)).rejects.toThrow(Unavailable);
    process.env["AWS_ENDPOINT_URL_SESV2"] = url;
    expect(await mailer.wasSent(cutOff.id)).toBe(false);
    await mailer.send(cutOff);
    expect(await arrived("binh@kon-tum.example")).toHaveLength(1);
  });

  it.each([
    ["a name", { name: "Y Lan\r\nBcc: evil@evil.example" }],
    ["a name with an address", { name: '"Y Lan" <evil@evil.example>, evil@evil.example' }],
    ["a subject", { subject: "Cần ý kiến\r\nBcc: evil@evil.example\r\n\r\n<b>evil</b>" }],
  ])("lets no header and no other reader in by %s", async (what, more) => {
    const email = `${what.replaceAll(" ", "-")}@kon-tum.example`;
    await mailer.send(aMail(`review-asked-${email.length}`, { ...more, email }));
    expect(await arrived(email)).toHaveLength(1);
    expect(await arrived("evil@evil.example")).toEqual([]);
  });
});
