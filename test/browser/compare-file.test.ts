import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";
import { press } from "./keyboard.ts";

const stage = inject("stage");
const megabyte = 1024 * 1024;

let browser: Browser;
let issued: Buffer;
beforeAll(async () => {
  browser = await aBrowser();
  const answer = await fetch(`${stage.url}${stage.decision}/decision.pdf`);
  issued = Buffer.from(await answer.arrayBuffer());
});
afterAll(() => browser.close());

const changed = () => {
  const bytes = Buffer.from(issued);
  bytes[bytes.length >> 1]! ^= 1;
  return bytes;
};
const update = Buffer.from("\n40 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\n%%EOF\n");

/** What visitors bring, and what the decision's page has to say of it. */
const brought = [
  { file: "the issued file", bytes: () => issued, said: "Đúng là tệp đã ban hành" },
  { file: "one byte changed", bytes: changed, said: "Không phải tệp đã ban hành" },
  {
    file: "something added after the signature",
    bytes: () => Buffer.concat([issued, update]),
    said: "Không phải tệp đã ban hành: có nội dung thêm vào sau chữ ký",
  },
  {
    file: "no PDF at all",
    bytes: () => Buffer.from("giấy khác"),
    said: "Không phải tệp đã ban hành",
  },
];

const choose = (page: Page, buffer: Buffer) =>
  page.setInputFiles("#file", { name: "quyết định.pdf", mimeType: "application/pdf", buffer });
const send = async (page: Page, bytes: Buffer) => {
  await choose(page, bytes);
  await press(page, page.locator("form[data-compare] button"));
};
const told = async (page: Page) => {
  const notice = page.locator("main .notice").first();
  const box = await notice.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  return notice.locator("h2").textContent();
};

describe("with a script", () => {
  type Left = { readonly kind: string; readonly method: string; readonly bytes: number };
  /** A page of the decision, with everything that leaves the browser from then on. */
  const watchedVisit = async () => {
    const visit = await aVisit(browser, stage.url);
    const { page } = visit;
    await page.goto(stage.decision);
    const left: Left[] = [];
    page.on("request", (request) => {
      const bytes = request.postDataBuffer()?.length ?? 0;
      left.push({ kind: request.resourceType(), method: request.method(), bytes });
    });
    return { page, left, [Symbol.asyncDispose]: () => visit[Symbol.asyncDispose]() };
  };
  /** A font is fetched when its first letter is drawn, which may be that of a chosen file's name. */
  const besidesFonts = (left: readonly Left[]) =>
    left.filter(({ kind, method, bytes }) => kind !== "font" || method !== "GET" || bytes > 0);
  const nothingSent = (left: readonly Left[]) => {
    expect(besidesFonts(left).length).toBeGreaterThan(0);
    expect(left.filter(({ method, bytes }) => method !== "GET" || bytes > 0)).toEqual([]);
  };

  it.each(brought)("tells what $file is without sending it", async ({ bytes, said }) => {
    await using visit = await watchedVisit();
    const { page, left } = visit;
    await choose(page, bytes());
    expect(besidesFonts(left)).toEqual([]);
    await press(page, page.locator("form[data-compare] button"));
    await page.waitForURL(/[?]file=[0-9a-f]{64}/);
    expect(await told(page)).toBe(said);
    nothingSent(left);
  });

  it("takes a file that is dropped, however large, and sends nothing of it", async () => {
    await using visit = await watchedVisit();
    const { page, left } = visit;
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(${6 * megabyte})], "lớn.pdf"));
      return transfer;
    })()`);
    await page.dispatchEvent("form[data-compare]", "drop", { dataTransfer: dropped });
    await page.waitForURL(/[?]file=[0-9a-f]{64}/);
    expect(await told(page)).toBe("Không phải tệp đã ban hành");
    nothingSent(left);
  });
});

it("tells whoever follows a forged paper's link, with the genuine digest in it, to bring the file", async () => {
  const sha256 = createHash("sha256").update(issued).digest("hex");
  const address = `${stage.url}${stage.decision}?file=${sha256}`;
  await using visit = await aVisit(browser, stage.url);
  const { page } = visit;
  await page.goto(address);
  expect(await told(page)).toBe("Chưa so tệp nào");
  // As a link on a page elsewhere leads there.
  await page.goto(`data:text/html,<a href="${address}">QR</a>`);
  await press(page, page.locator("a"));
  expect(await told(page)).toBe("Chưa so tệp nào");
  await send(page, issued);
  expect(await told(page)).toBe("Đúng là tệp đã ban hành");
});

describe("without a script", () => {
  const plainVisit = () => aVisit(browser, stage.url, { javaScriptEnabled: false });

  it.each(brought)("tells what $file is", async ({ bytes, said }) => {
    await using visit = await plainVisit();
    await visit.page.goto(stage.decision);
    await send(visit.page, bytes());
    expect(await told(visit.page)).toBe(said);
  });

  it("finds the decision of a file whose number nobody typed", async () => {
    await using visit = await plainVisit();
    await visit.page.goto("/verify");
    await send(visit.page, issued);
    expect(new URL(visit.page.url()).pathname).toBe(stage.decision);
    expect(await told(visit.page)).toBe("Đúng là tệp đã ban hành");
    await visit.page.goto("/verify");
    await send(visit.page, changed());
    expect(await told(visit.page)).toBe("Tệp này không phải quyết định nào đã ban hành");
  });

  it.each([4.2, 6])("says of %s MB that it is too large, on a page that leads on", async (size) => {
    await using visit = await plainVisit();
    const { page } = visit;
    await page.goto(stage.decision);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await send(page, Buffer.alloc(size * megabyte));
    expect((await answered).status()).toBe(413);
    expect(await page.locator("body").textContent()).toContain("4 MB");
    expect(await page.locator("main a, body a").count()).toBeGreaterThan(0);
  });
});
