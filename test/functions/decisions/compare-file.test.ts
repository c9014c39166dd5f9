import { createHash } from "node:crypto";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareFile } from "../../../functions/http/compare-file.ts";
import { verifyDecision } from "../../../functions/http/verify-decision.ts";
import type { Reply } from "../../../functions/runtime/reply.ts";
import { largestUpload, uploadedFile } from "../../../functions/runtime/uploaded.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import type { Decision } from "../../../schemas/decision.ts";
import { aVisit } from "../../support/a-request.ts";
import { decisionWorld } from "../../support/decision-world.ts";

let world: Awaited<ReturnType<typeof decisionWorld>>;
let first: Decision;
let second: Decision;
let bytes: Buffer;
const issued = async () => {
  const { id } = await world.approved(1);
  await issueDecision(world.needs)({ decisionId: id });
  return world.found(id);
};
beforeAll(async () => {
  world = await decisionWorld();
  first = await issued();
  second = await issued();
  bytes = Buffer.from(world.kept.get(first.file!.key)!.bytes);
});
afterAll(() => world.close());

/** A multipart body as an HTTP API hands it on. */
const sentForm = async (file: Uint8Array | undefined) => {
  const form = new FormData();
  if (file) form.set("file", new File([new Uint8Array(file)], "quyết định.pdf"));
  const response = new Response(form);
  return {
    headers: { "content-type": response.headers.get("content-type")! },
    body: Buffer.from(await response.arrayBuffer()).toString("base64"),
    isBase64Encoded: true,
  };
};
const ours = { "sec-fetch-site": "same-origin" };
const send = async (
  file: Uint8Array | undefined,
  params: Record<string, string>,
  headers: Readonly<Record<string, string>> = ours,
) => {
  const event = await sentForm(file);
  const visit = aVisit({ params, headers, path: "/verify", method: "POST" });
  return compareFile(world.needs)({ ...visit, uploaded: (field) => uploadedFile(event, field) });
};
const replyTo = (address: string, headers: Readonly<Record<string, string>>) => {
  const [path = "", query = ""] = address.split("?");
  const [, , number, year] = path.split("/");
  const params: Record<string, string> = number === undefined ? {} : { number, year: year ?? "" };
  return verifyDecision(world.needs)(
    aVisit({ path: address, params, query: new URLSearchParams(query), headers }),
  );
};
const pageOf = async (address: string, headers: Readonly<Record<string, string>>) =>
  String((await replyTo(address, headers)).body);
const noticeOf = ({ body }: Pick<Reply, "body">) => {
  const notice = parse(String(body)).querySelector("main .notice");
  return `${notice?.getAttribute("role") ?? ""}: ${notice?.querySelector("h2")?.textContent ?? ""}`;
};
const shown = async (
  address: string,
  headers: Readonly<Record<string, string>> = ours,
): Promise<string> => {
  const reply = await replyTo(address, headers);
  return reply.status === 303 ? shown(reply.headers!["location"]!, headers) : noticeOf(reply);
};
/** What the page of the first decision, or of none, says of a file, without a script. */
const said = async (file: Uint8Array, params: Record<string, string> = here()) => {
  const reply = await send(file, params);
  expect(reply.status).toBe(303);
  return shown(reply.headers!["location"]!);
};
const here = () => ({ number: String(first.number), year: "2022" });

describe("a file that a visitor brings", () => {
  it("is the issued one, byte for byte", async () => {
    expect(await said(bytes)).toBe("status: Đúng là tệp đã ban hành");
    expect(await said(bytes, {})).toBe("status: Đúng là tệp đã ban hành");
  });

  it("is not, when one byte was changed, or it borrows the QR code, or it is cut short", async () => {
    const changed = Buffer.from(bytes);
    changed[changed.length >> 1]! ^= 1;
    const forged = Buffer.from("%PDF-1.7 giấy khác mang cùng mã QR");
    for (const file of [changed, forged, bytes.subarray(0, -1)]) {
      expect(await said(file)).toBe("alert: Không phải tệp đã ban hành");
      expect(await said(file, {})).toBe("alert: Tệp này không phải quyết định nào đã ban hành");
    }
  });

  it("is not, when an update follows the signature, and that is said", async () => {
    const shadow = Buffer.concat([bytes, Buffer.from("\n5 0 obj <<>> endobj\n%%EOF\n")]);
    expect(await said(shadow)).toContain("alert: Không phải tệp đã ban hành: có nội dung thêm vào");
  });

  it("is another decision, and the page says which", async () => {
    const other = world.kept.get(second.file!.key)!.bytes;
    expect(await said(other)).toBe("status: Tệp này là một quyết định khác");
  });

  it.each([
    ["the issued one", () => bytes, "status: Đúng là tệp đã ban hành"],
    ["one cut short", () => bytes.subarray(0, -1), "alert: Không phải tệp đã ban hành"],
    [
      "one with an addition",
      () => Buffer.concat([bytes, Buffer.from("\n%%EOF\n")]),
      "alert: Không phải tệp đã ban hành: có nội dung thêm vào sau chữ ký",
    ],
  ])("is %s to a browser that does not say where it comes from, too", async (_, file, notice) => {
    const reply = await send(file(), here(), {});
    expect([reply.status, noticeOf(reply)]).toEqual([200, notice]);
  });

  it("is found without its number by such a browser, with links to its own page", async () => {
    const reply = await send(bytes, {}, {});
    expect(noticeOf(reply)).toBe("status: Đúng là tệp đã ban hành");
    expect(String(reply.body)).toContain(`/verify/${first.number}/2022/decision.pdf`);
    const unknown = await send(Buffer.from("%PDF-1.7 khác"), {}, {});
    expect(noticeOf(unknown)).toBe("alert: Tệp này không phải quyết định nào đã ban hành");
    await expect(send(bytes, { number: "99", year: "2022" }, {})).rejects.toThrow("decision");
  });

  it("may be sent by the form itself where the script led nowhere", async () => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const scripts = async (headers: Record<string, string>) =>
      (await pageOf(`/verify/${first.number}/2022?file=${sha256}`, headers)).includes("<script");
    expect([await scripts(ours), await scripts({})]).toEqual([true, false]);
  });

  it("is asked for again when none came or it is too large, and never a failure of ours", async () => {
    expect((await send(undefined, here())).status).toBe(422);
    const large = await send(Buffer.alloc(largestUpload + 1), here());
    expect([large.status, String(large.body)]).toEqual([
      413,
      expect.stringContaining("lớn hơn 4 MB"),
    ]);
    const spoilt = { ...(await sentForm(bytes)), body: "AAAA" };
    await expect(uploadedFile(spoilt, "file")).rejects.toMatchObject({ name: "InvalidInput" });
  });

  it.each([
    ["a QR code or a mail", { "sec-fetch-site": "none" }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a neighbouring site", { "sec-fetch-site": "same-site" }],
    ["a browser that does not say where one came from", {}],
  ])(
    "is none that %s speaks of, though it names the digest of the issued one",
    async (_by, from) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      for (const address of [`/verify/${first.number}/2022`, "/verify"]) {
        for (const query of [`file=${sha256}`, `file=${"a".repeat(64)}&start=${sha256}`])
          expect(await shown(`${address}?${query}`, from)).toBe("status: Chưa so tệp nào");
      }
    },
  );

  it("is nothing at all when the address brings no digest", async () => {
    const page = await shown(`/verify/${first.number}/2022?file=<script>`);
    expect(page).not.toContain("tệp");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(await shown(`/verify?file=${sha256}`)).toBe("status: Đúng là tệp đã ban hành");
  });
});
