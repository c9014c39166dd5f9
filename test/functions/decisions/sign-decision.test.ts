import { askSigner } from "../../../functions/acts/ask-signer.ts";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signDecision } from "../../../functions/http/sign-decision.ts";
import { requestSignature } from "../../../functions/steps/request-signature.ts";
import { nationalAllianceId } from "../../../schemas/catalogue/national-alliance.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { decisionWorld } from "../../support/decision-world.ts";

type Fields = Record<string, string> | [string, string][];

describe("the chairman's link", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  let nominations: Nomination[];
  let id: string;
  let token: string;
  beforeAll(async () => {
    world = await decisionWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.setNow("2022-11-10T03:00:00.000Z");
    nominations = [await world.nominate(), await world.nominate()];
    ({ id } = await world.draft(nominations));
    await requestSignature(world.needs)({ decisionId: id, taskToken: `parked for ${id}` });
    token = world.signToken();
  });

  const visit = async (fields?: Fields, path = `/sign/${token}`, raw = token) => {
    const reply = await signDecision(world.needs)({
      token: raw,
      method: fields ? "POST" : "GET",
      form: new URLSearchParams(fields ?? {}),
      frame: { language: "vi", path, nonce: "n0nce", mock: true },
    });
    const page = parse(typeof reply.body === "string" ? reply.body : "");
    return { ...reply, page, text: page.textContent };
  };
  /** The fields of the form as it is shown now, the button included. */
  const signing = async () => {
    const { page } = await visit();
    const shown = page.querySelector('input[name="shown"]')?.getAttribute("value") ?? "";
    return { action: "sign", shown };
  };
  const resumptions = () => world.resumed.filter((one) => one.token === `parked for ${id}`);

  it("shows the decision as it will be, who asks, what follows, and one button", async () => {
    const { status, page, text } = await visit();
    expect(status).toBe(200);
    expect(page.querySelector("h1")?.textContent).toBe("Ký quyết định");
    expect(text).toContain("Ban Tổ chức cán bộ trình ông/bà ký");
    expect(text).toContain("Về việc tặng Cờ thi đua của Ban Chấp hành");
    expect(text).toContain("TM. BAN CHẤP HÀNH");
    for (const { nominee } of nominations) expect(text).toContain(nominee.name);
    expect(text).toContain("Hệ thống cấp số và ngày, đóng dấu, ký số");
    expect(page.querySelectorAll("main button").map((one) => one.textContent)).toEqual([
      "Ký quyết định",
    ]);
    expect(page.querySelector('input[name="nonce"]')?.getAttribute("value")).toBe("n0nce");
    expect(page.outerHTML).not.toContain("parked for");
    expect((await world.found(id)).state).toBe("waiting");
  });

  it("draws the draft as a PDF that records nothing", async () => {
    const reply = await visit(undefined, `/sign/${token}/draft.pdf`);
    expect(reply.headers?.["content-type"]).toBe("application/pdf");
    expect(Buffer.from(reply.body).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await world.found(id)).state).toBe("waiting");
  });

  it("records a signature once and says afterwards what stands", async () => {
    const fields = await signing();
    const first = await visit(fields);
    expect([first.status, first.headers?.["location"]]).toEqual([303, `/sign/${token}`]);
    world.setNow("2022-11-12T03:00:00.000Z");
    const replayed = await visit(fields);
    expect(replayed.status).toBe(303);
    expect(await world.found(id)).toMatchObject({
      state: "approved",
      approval: {
        personId: "chu-tich",
        name: "Nguyễn Văn Ký",
        at: "2022-11-10T03:00:00.000Z",
        by: "mailed-link",
        link: {
          role: "chairman",
          organisationId: nationalAllianceId,
          email: "chutich@vca.example",
          hash: world.needs.digester(token),
          mailedAt: "2022-11-10T03:00:00.000Z",
        },
        draft: fields.shown.split(".")[0],
      },
    });
    const { page, text } = await visit();
    expect(page.querySelector("h1")?.textContent).toBe("Quyết định đã được ký");
    expect(text).toContain("Nguyễn Văn Ký đã ký lúc 10:00, thứ Năm, 10/11/2022");
    expect(page.querySelectorAll("form[action^='/sign']")).toEqual([]);
    const draft = await visit(undefined, `/sign/${token}/draft.pdf`);
    expect(draft.headers?.["location"]).toBe(`/sign/${token}`);
  });

  it("asks the deputy who stands in, prints KT. and records by what right was signed", async () => {
    const { registry } = world.needs;
    const seat = { role: "chairman", organisationId: nationalAllianceId } as const;
    const deputy = { id: "pho-chu-tich", name: "Trần Thị Phó", email: "pho@vca.example" };
    const own = { ...seat, personId: "chu-tich", from: "2020-01-01" };
    const instead = {
      ...seat,
      personId: deputy.id,
      from: "2022-11-10",
      signsAs: "deputy",
    } as const;
    await registry.handOver({ ...own, until: "2022-11-09" }, instead, deputy);
    expect((await visit({ action: "sign" })).status).toBe(410);
    await askSigner(world.needs)(await world.found(id), true);
    expect(world.mails.at(-1)?.to.email).toBe(deputy.email);
    token = world.signToken();
    const { page } = await visit();
    expect(page.querySelector(".signed")?.textContent).toBe(
      "TM. BAN CHẤP HÀNH\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCHTrần Thị Phó",
    );
    await visit(await signing());
    const signed = await world.found(id);
    expect(signed.approval).toMatchObject({ name: "Trần Thị Phó", signsAs: "deputy" });
    const chairman = (await registry.person("chu-tich"))!;
    await registry.handOver({ ...instead, until: "2022-11-09" }, own, chairman);
  });

  it("records one of two signatures at the same moment", async () => {
    const fields = await signing();
    const both = await Promise.all([visit(fields), visit(fields)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await world.found(id)).state).toBe("approved");
    expect(resumptions()[0]?.result).toEqual({ outcome: "approved" });
  });

  it.each<[string, Fields]>([
    ["nothing", {}],
    ["another word", { action: "approve" }],
    ["the word in capitals", { action: "Sign" }],
    ["the word cut off", { action: "sig" }],
    ["an empty value", { action: "" }],
    [
      "the word twice",
      [
        ["action", "sign"],
        ["action", "sign"],
      ],
    ],
    [
      "two words",
      [
        ["action", "sign"],
        ["action", "reject"],
      ],
    ],
  ])("records nothing for %s", async (_what, fields) => {
    await expect(visit(fields)).rejects.toMatchObject({ name: "InvalidInput" });
    expect((await world.found(id)).state).toBe("waiting");
    expect(resumptions()).toEqual([]);
  });

  it("leaves out who has withdrawn, and signs no list that was not shown", async () => {
    const fields = await signing();
    await world.withdraw(nominations[0]!);
    const refused = await visit(fields);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Dự thảo vừa thay đổi, chưa ký");
    expect(refused.text).toContain("thay đổi: danh sách được khen thưởng và các điều.");
    expect((await world.found(id)).state).toBe("waiting");

    const now = refused.page.querySelector('input[name="shown"]')?.getAttribute("value");
    expect((await visit({ action: "sign", shown: now! })).status).toBe(303);
    const { awardees } = await world.found(id);
    expect(awardees.map(({ nominationId }) => nominationId)).toEqual([nominations[1]!.id]);
  });

  it("records nothing when the bases changed since the draft was shown, and says so", async () => {
    world.setNow("2023-12-31T16:00:00.000Z");
    token = await world.needs.links.issue({
      ...{ purpose: "sign", subjectId: id, occasion: 1, personId: "chu-tich", role: "chairman" },
      ...{ organisationId: nationalAllianceId, email: "chutich@vca.example" },
      expires: "2024-12-31T00:00:00.000Z",
    });
    const fields = await signing();
    world.setNow("2023-12-31T17:00:00.000Z"); // The law of 2022 comes into force at midnight.
    const refused = await visit(fields);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("phần sau đã thay đổi: các căn cứ.");
    expect((await world.found(id)).state).toBe("waiting");
    expect((await visit(await signing())).status).toBe(303);
  });

  it.each<[string, Fields]>([
    ["without naming what was shown", { action: "sign" }],
    ["with a name of nothing", { action: "sign", shown: "0123456789abcdef" }],
  ])("records nothing %s", async (_what, fields) => {
    await expect(visit(fields)).rejects.toMatchObject({ name: "InvalidInput" });
    expect((await world.found(id)).state).toBe("waiting");
  });

  it("records nothing for a draft that was not this one", async () => {
    const { shown } = await signing();
    const [digest = "", ...parts] = shown.split(".");
    const other = [`${digest.startsWith("0") ? "1" : "0"}${digest.slice(1)}`, ...parts].join(".");
    expect((await visit({ action: "sign", shown: other })).status).toBe(409);
    expect((await world.found(id)).state).toBe("waiting");
  });

  it("has nothing to sign when everybody has withdrawn", async () => {
    const fields = await signing();
    for (const nomination of nominations) await world.withdraw(nomination);
    const { page, status } = await visit();
    expect([status, page.querySelectorAll("main form")]).toEqual([200, []]);
    expect((await visit(fields)).status).toBe(409);
    expect((await world.found(id)).state).toBe("waiting");
  });

  it("heals a resumption that failed when the form is sent again", async () => {
    const failing = { ...world.needs.executions, resume: () => Promise.reject(new Error("down")) };
    const fields = await signing();
    const post = (needs: typeof world.needs) =>
      signDecision(needs)({
        token,
        method: "POST",
        form: new URLSearchParams(fields),
        frame: { language: "vi", path: `/sign/${token}`, nonce: "n", mock: true },
      });
    expect((await post({ ...world.needs, executions: failing })).status).toBe(303);
    expect([(await world.found(id)).state, resumptions()]).toEqual(["approved", []]);
    await post(world.needs);
    expect(resumptions()).toHaveLength(1);
  });

  it.each(["resent", "role-passed", "address-changed", "cancelled"] as const)(
    "is void, and says why and whom to ask, once it is %s",
    async (reason) => {
      await world.needs.links.void(id, reason, { purpose: "sign" });
      for (const fields of [undefined, { action: "sign" }]) {
        const { status, text } = await visit(fields);
        expect(status).toBe(410);
        expect(text).toContain("hãy liên hệ Ban Tổ chức cán bộ");
      }
      expect((await world.found(id)).state).toBe("waiting");
    },
  );

  it("is void when it has expired", async () => {
    world.setNow("2023-03-01T03:00:00.000Z");
    expect((await visit({ action: "sign" })).status).toBe(410);
    expect((await world.found(id)).state).toBe("waiting");
  });

  it("is found by nobody when a character is changed, or made for another purpose", async () => {
    const changed = `${token.startsWith("A") ? "B" : "A"}${token.slice(1)}`;
    const review = await world.needs.links.issue({
      ...{ purpose: "review", subjectId: id, occasion: 1, personId: "chu-tich", role: "chairman" },
      ...{ organisationId: nationalAllianceId, email: "chutich@vca.example" },
      expires: "2023-12-31T00:00:00.000Z",
    });
    for (const other of [changed, review]) {
      await expect(visit({ action: "sign" }, `/sign/${other}`, other)).rejects.toMatchObject({
        name: "NotFound",
        message: "link",
      });
    }
  });

  it("shows markup in a name as text", async () => {
    const name = '<img src=x onerror="alert(1)"> =HYPERLINK("x")';
    const hostile = await world.nominate({
      nominee: { kind: "collective", name, organisationId: "htx-quy-anh" },
    });
    ({ id } = await world.draft([hostile]));
    await requestSignature(world.needs)({ decisionId: id, taskToken: "t" });
    token = world.signToken();
    const { page } = await visit();
    expect(page.querySelectorAll("main img")).toEqual([]);
    expect(page.querySelector("main")?.text).toContain("<img src=x");
  });
});
