import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showDecision } from "../../../functions/api/show-decision.ts";
import { verifyDecision } from "../../../functions/http/verify-decision.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import type { Decision } from "../../../schemas/decision.ts";
import { aVisit } from "../../support/a-request.ts";
import { decisionWorld } from "../../support/decision-world.ts";

describe("checking a decision", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  let published: Decision;
  beforeAll(async () => {
    world = await decisionWorld();
    const { id } = await world.approved(2);
    await issueDecision(world.needs)({ decisionId: id });
    await publishDecision(world.needs)({ decisionId: id });
    published = await world.found(id);
  });
  afterAll(() => world.close());

  const look = async (path: string, json = false) => {
    const [bare = "", query = ""] = path.split("?");
    const [, , number, year] = bare.split("/").map(decodeURIComponent);
    const params = number === undefined ? {} : { number, year: year ?? "" };
    const asked = aVisit({ path, params, query: new URLSearchParams(query), wantsJson: json });
    const reply = await verifyDecision(world.needs)(asked);
    const page = parse(typeof reply.body === "string" ? reply.body : "");
    return { ...reply, page, text: page.textContent };
  };

  it("says that it is real, with number, date, signer, awardees, digest and file", async () => {
    const { status, page, text } = await look("/verify/1/2022");
    expect(status).toBe(200);
    expect(page.querySelector("h1")?.textContent).toBe("Quyết định số 01/QĐ-LMHTXVN");
    expect(page.querySelector("[role=status] h2")?.textContent).toBe("Quyết định này có thật");
    for (const fact of ["thứ Năm, 10/11/2022", "Nguyễn Văn Ký", published.file!.sha256]) {
      expect(text).toContain(fact);
    }
    const rows = page.querySelectorAll("tbody tr").map((row) => row.querySelector("th")?.text);
    expect(rows).toEqual(published.awardees.map(({ nominee }, at) => `${at + 1}. ${nominee.name}`));
    expect(page.querySelector("a.button")?.getAttribute("href")).toBe(
      "/verify/1/2022/decision.pdf",
    );
  });

  it("gives the very bytes that were kept", async () => {
    const { headers, body } = await look("/verify/01/2022/decision.pdf");
    expect(headers?.["content-type"]).toBe("application/pdf");
    expect(body).toEqual(world.kept.get(published.file!.key)?.bytes);
  });

  it("tells programs the same as JSON, and nothing of the dossier", async () => {
    const { headers, body } = await look("/verify/1/2022", true);
    expect(headers?.["content-type"]).toBe("application/json");
    expect(JSON.parse(String(body))).toEqual({
      number: "01/QĐ-LMHTXVN",
      date: "2022-11-10",
      signer: "Nguyễn Văn Ký",
      approved: { at: published.approval!.at, by: "mailed-link", draft: "d".repeat(64) },
      subject: "Về việc tặng Cờ thi đua của Ban Chấp hành Liên minh Hợp tác xã Việt Nam",
      ...{ state: "published", standing: "in-force", amendedBy: [] },
      awardees: published.awardees.map(({ nominee }) => ({
        name: nominee.name,
        place: "thành phố Bảo Lộc, tỉnh Lâm Đồng",
      })),
      sha256: published.file!.sha256,
      size: published.file!.size,
      mock: false,
      pdf: "/verify/1/2022/decision.pdf",
    });
  });

  it("tells programs that ask for the operation no more than its page says", async () => {
    const { needs } = world;
    const operation = showDecision({ ...needs, mock: false });
    const served = async (number: string) =>
      operation.serve({
        params: { number, year: "2022" },
        viewer: () => Promise.reject(new Error()),
      });
    const { body } = await look("/verify/1/2022", true);
    const page = JSON.parse(String(body)) as object;
    expect(await served("01")).toEqual({
      outcome: "answered",
      answer: { ...page, page: "/verify/1/2022" },
    });
    await expect(served("7")).rejects.toMatchObject({ name: "NotFound" });
  });

  it("says no, and hands nothing out, when a byte of the kept file was changed", async () => {
    const entry = world.kept.get(published.file!.key)!;
    const before = Uint8Array.from(entry.bytes);
    entry.bytes[1000] = (entry.bytes[1000] ?? 0) ^ 1;
    const { page } = await look("/verify/1/2022");
    expect(page.querySelector("[role=alert] h2")?.textContent).toContain("không khớp");
    expect(page.querySelectorAll("a.button")).toEqual([]);
    expect((await look("/verify/1/2022/decision.pdf")).headers?.["location"]).toBe(
      "/verify/1/2022",
    );
    entry.bytes.set(before);
  });

  it("says what to check when there is no such decision", async () => {
    const { status, text } = await look("/verify/7/2022");
    expect(status).toBe(404);
    expect(text).toContain("Không có quyết định số 07/QĐ-LMHTXVN");
    expect(text).toContain("Năm là năm ghi trong ngày của quyết định");
    await expect(look("/verify/7/2022", true)).rejects.toMatchObject({ name: "NotFound" });
    expect((await look("/verify/1/2021")).status).toBe(404);
  });

  it.each(["/verify/x/2022", "/verify/1/22", "/verify/0/2022", "/verify/1e3/2022"])(
    "knows nothing of %s",
    async (path) => {
      await expect(look(path)).rejects.toMatchObject({ name: "NotFound" });
    },
  );

  it.each([
    ["number=178&year=2019", "/verify/178/2019"],
    ["number=05&year=2022", "/verify/5/2022"],
    ["number=178/Q%C4%90-LMHTXVN&year=2019", "/verify/178/2019"],
    [`number=${encodeURIComponent("178/QĐ – LMHTXVN, ngày 08/5/2019")}&year=`, "/verify/178/2019"],
  ])("goes to the decision for %s", async (query, address) => {
    const { status, headers } = await look(`/verify?${query}`);
    expect([status, headers?.["location"]]).toEqual([303, address]);
  });

  it("asks, and keeps what was typed when it cannot be read", async () => {
    const empty = await look("/verify");
    expect(empty.status).toBe(200);
    expect(empty.page.querySelectorAll("form[method='get'] input").length).toBe(2);
    const { status, page } = await look("/verify?number=%3Cb%3E&year=20");
    expect(status).toBe(422);
    expect(page.querySelectorAll("#errors a").map((one) => one.getAttribute("href"))).toEqual([
      "#number",
      "#year",
    ]);
    expect(page.querySelector("#number")?.getAttribute("value")).toBe("<b>");
  });

  it("shows a numbered decision without a file as being issued", async () => {
    const approved = await world.approved();
    const { number } = await world.needs.decisions.number(approved, "2022-11-10");
    const { status, text, page } = await look(`/verify/${number}/2022`);
    expect(status).toBe(200);
    expect(text).toContain("đang được ban hành");
    expect(page.querySelectorAll("a.button")).toEqual([]);
  });
});
