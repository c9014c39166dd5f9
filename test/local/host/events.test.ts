import { afterAll, beforeAll, expect, it } from "vitest";
import type { Mail } from "../../../infra/local/emulators/mail/mail.ts";
import { aHost } from "./a-host.ts";

let host: Awaited<ReturnType<typeof aHost>>;
beforeAll(async () => {
  host = await aHost();
});
afterAll(() => host[Symbol.asyncDispose]());

const noted = () =>
  expect.poll(
    async () => JSON.parse(String(await host.invoke("ReadOne", { act: "read" }))) as unknown,
  );
const get = (path: string, accept: string) => fetch(host.url + path, { headers: { accept } });

it("tells the function for uploads of every file that comes in, and of no other", async () => {
  await host.invoke("StoreFile", { key: "incoming/one.pdf" });
  const seen = { bucket: "suy-ton-dossiers", key: "incoming/one.pdf", size: 8 };
  await noted().toEqual({ ...seen, versionId: expect.any(String) as string });
  await host.invoke("StoreFile", { key: "dossiers/two.pdf" });
  await host.invoke("StoreFile", { key: "incoming/three.pdf" });
  await noted().toMatchObject({ key: "incoming/three.pdf" });
});

it("tells the function for bounces of a mail that came back", async () => {
  await host.invoke("SendMail", { to: "bounce@kontum.example" });
  await noted().toMatchObject({ recipient: "bounce@kontum.example" });
});

it("shows the mails as a page, as JSON newest first, and each alone", async () => {
  await host.invoke("SendMail", { to: "one@kontum.example" });
  await host.clock.advance(60_000);
  await host.invoke("SendMail", { to: "two@kontum.example" });

  const mails = (await (await get("/_local/mail", "application/json")).json()) as readonly Mail[];
  expect(mails.map(({ to }) => to)).toEqual(["two@kontum.example", "one@kontum.example"]);
  const [newest] = mails;
  expect(newest).toMatchObject({ subject: "Cần ý kiến trước 16/10", text: "Kính gửi Ông/Bà" });
  expect(Math.abs(Date.parse(newest!.at) - host.clock.now())).toBeLessThan(60_000);

  const page = await get("/_local/mail", "text/html,*/*");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain("Cần ý kiến trước 16/10");
  const alone = await get(`/_local/mail/${newest!.id}`, "text/html");
  expect(await alone.text()).toContain("two@kontum.example");
  expect((await get("/_local/mail/none", "text/html")).status).toBe(404);
});

it.each([
  ["years behind real time", Date.UTC(2022, 9, 3)],
  ["years ahead of it", Date.UTC(2031, 9, 3)],
])("signs and judges addresses by the virtual clock, %s", async (_when, clockStart) => {
  await using other = await aHost({ clockStart });
  // Twice: the SDK corrects its clock by the answers that it gets.
  const first = String(await other.invoke("ShareFile", { key: "dossiers/one.pdf" }));
  const second = String(await other.invoke("ShareFile", { key: "dossiers/one.pdf" }));
  expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([200, 200]);
  await other.clock.advance(11 * 60_000);
  expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([403, 403]);
});
