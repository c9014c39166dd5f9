import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { s3DossierFiles } from "../../../functions/adapters/s3-dossier-files.ts";
import { systemRandom } from "../../../functions/adapters/system.ts";
import { NotFound } from "../../../functions/domain/errors.ts";
import { enterOpinionRoute } from "../../../functions/http/enter-opinion.ts";
import { listOpinions } from "../../../functions/http/list-opinions.ts";
import type { Mailer } from "../../../functions/ports.ts";
import { checkFile } from "../../../functions/steps/check-file.ts";
import type { Inspection } from "../../../schemas/inspection.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const session = anId("s", 1);

/** A store of uploads in memory behind the real forms and places. */
const store = new Map<string, string>();
const filesOf = () => ({
  ...s3DossierFiles("dossiers", systemRandom),
  receive: (key: string) =>
    Promise.resolve(
      store.has(key)
        ? { bytes: new Uint8Array(7), name: store.get(key) ?? "", declaredType: "" }
        : undefined,
    ),
  keep: (owner: string, file: string) =>
    Promise.resolve({ key: `dossiers/${owner}/${file}`, versionId: "checked" }),
});

const visitOf = async (
  viewer: string,
  member: string,
  fields?: Record<string, string>,
  more: { readonly query?: string; readonly scan?: boolean } = {},
) => {
  const person = (await world.needs.registry.person(viewer))!;
  const seats = await world.needs.registry.seatsOf(viewer, "2022-10-10");
  const path = `/sessions/${session}/opinions/${member}${more.scan === true ? "/scan" : ""}`;
  return {
    ...{ method: fields ? ("POST" as const) : ("GET" as const), path },
    ...{ params: { id: session, person: member }, query: new URLSearchParams(more.query ?? "") },
    form: new URLSearchParams(fields ?? {}),
    viewer: { person, seats },
    frame: { language: "vi" as const, path, nonce: "nonce", mock: true },
  };
};
const enter = async (...asked: Parameters<typeof visitOf>) =>
  enterOpinionRoute({ ...world.needs, files: filesOf() })(await visitOf(...asked));

let uploads = 0;
/** Sends a scan by the form of the member's page; the check's answer. */
const send = async (member: string, name: string, found: Partial<Inspection> = {}) => {
  const form = await filesOf().opinionForm(session, member, "https://suyton.example/back");
  const key = form.fields["key"] ?? "";
  store.set(key, name);
  const inspected = {
    ...{ outcome: "accepted", type: "pdf", mediaType: "application/pdf", pages: 1, size: 7 },
    ...{ sha256: "b".repeat(64), ...found },
  } as Inspection;
  const check = checkFile({
    ...{ ...world.needs, files: filesOf() },
    inspector: () => Promise.resolve(inspected),
  });
  const event = { bucket: "dossiers", key, versionId: `v${(uploads += 1)}` };
  const first = await check(event);
  expect(await check(event)).toEqual(first);
  return first.outcome;
};
const scanId = async (member: string) =>
  (await world.needs.opinionScans.of(session, member)).find(({ state }) => state === "accepted")
    ?.id ?? "";

beforeAll(async () => {
  world = await voteWorld();
  await world.nominate(1, "kon-tum");
  await world.nominate(2, "gia-lai");
  await world.open(1);
  await world.steps.invite({ sessionId: session, round: 1, taskToken: "one" });
});
afterAll(() => world.close());

describe("the list of absent members", () => {
  it("is for the leader of the cluster, and tells nobody who has voted", async () => {
    await world.cast("an-gia-lai", agreeTo(1));
    const list = async (viewer: string) =>
      String((await listOpinions(world.needs)(await visitOf(viewer, "an-kon-tum"))).body);
    const page = await list("an-lam-dong");
    for (const name of ["An kon-tum", "An gia-lai"]) expect(page).toContain(name);
    expect(page).not.toContain("Đã nhập");
    expect(page.match(/class="task-title"/g)).toHaveLength(5);
    for (const other of ["an-gia-lai", "desk", "council-2"]) {
      await expect(list(other)).rejects.toThrow(NotFound);
      await expect(enter(other, "an-kon-tum")).rejects.toThrow(NotFound);
    }
    await expect(enter("an-lam-dong", "nobody")).rejects.toThrow(NotFound);
  });
});

describe("the scan", () => {
  it("is asked for before the answers, and taken as a paper only", async () => {
    const page = String((await enter("an-lam-dong", "an-kon-tum")).body);
    expect(page).toContain("Gửi bản quét trước");
    expect(page).not.toContain("choice-");
    expect(page).toContain(`incoming/${session}/an-kon-tum/f-`);
    expect(await send("an-kon-tum", "y-kien.docx", { type: "docx" })).toBe("refused");
    const refused = await enter("an-lam-dong", "an-kon-tum", undefined, { query: "had=0&look=1" });
    expect(refused.body).toContain("không phải bản quét tờ ý kiến đã ký");
    expect(refused.body).not.toContain("choice-");
  });

  it("is looked for by the page itself while it is checked", async () => {
    const page = await enter("an-lam-dong", "an-kon-tum", undefined, { query: "had=1&look=3" });
    expect(page.body).toContain("Đang kiểm tra bản quét");
    expect(page.body).toContain(`url=/sessions/${session}/opinions/an-kon-tum?had=1&amp;look=4`);
  });

  it("is shown to whoever enters it, by its pinned version", async () => {
    expect(await send("an-kon-tum", "Ý kiến An.pdf")).toBe("accepted");
    const shown = await enter("an-lam-dong", "an-kon-tum", undefined, { scan: true });
    expect(shown.status).toBe(303);
    expect(shown.headers?.["location"]).toContain("versionId=checked");
  });

  it("of a stranger to the session is kept nowhere", async () => {
    expect(await send("council-2", "a.pdf")).toBe("ignored");
    expect(await world.needs.opinionScans.of(session, "council-2")).toEqual([]);
  });
});

describe("a written opinion", () => {
  it.each([
    [{ step: "review" }, 422, "Chưa có ý kiến về HTX gia-lai"],
    [{ step: "cast", [`choice-${anId("n", 2)}`]: "return" }, 422, "Cần ghi điều phải bổ sung"],
    [{ step: "Cast", [`choice-${anId("n", 2)}`]: "agree" }, 400, "chưa có gì được ghi"],
    [{ step: "cast", ...agreeTo(1, 2) }, 400, "chưa có gì được ghi"],
    [{ step: "cast", scan: anId("f", 9), ...agreeTo(2) }, 422, "không còn là bản đã xem"],
  ])("that does not fit records nothing: %j", async (fields, status, said) => {
    const reply = await enter("an-lam-dong", "an-kon-tum", {
      scan: await scanId("an-kon-tum"),
      ...fields,
    });
    expect([reply.status, String(reply.body)]).toEqual([status, expect.stringContaining(said)]);
    expect(await world.needs.ballotBoxes.marker(session, 1, "an-kon-tum")).toBeUndefined();
  });

  it("is reviewed beside its scan, with the secrecy it costs, before it is cast", async () => {
    const fields = { step: "review", scan: await scanId("an-kon-tum"), ...agreeTo(2) };
    const reply = await enter("an-lam-dong", "an-kon-tum", fields);
    expect(reply.status).toBe(200);
    for (const said of ["Ý kiến An.pdf", "Đồng ý", "sẽ biết lá phiếu này", "cùng tỉnh"]) {
      expect(reply.body).toContain(said);
    }
    expect(await world.needs.ballotBoxes.marker(session, 1, "an-kon-tum")).toBeUndefined();
  });

  it("is the member's one ballot with its scan pinned, however often it is sent", async () => {
    const fields = { step: "cast", scan: await scanId("an-kon-tum"), ...agreeTo(2) };
    const sent = await Promise.all([1, 2, 3].map(() => enter("an-lam-dong", "an-kon-tum", fields)));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const done = String(sent.find(({ status }) => status === 200)?.body);
    expect(done).toContain("an@kon-tum.example");
    expect(await world.needs.ballotBoxes.marker(session, 1, "an-kon-tum")).toMatchObject({
      how: {
        ...{ by: "written", enteredBy: "an-lam-dong" },
        scan: { name: "Ý kiến An.pdf", sha256: "b".repeat(64), versionId: "checked" },
      },
    });
    // Of those who came second one may have told the member too, who knows no receipt.
    const mails = world.mails.filter(
      ({ kind, text }) => kind === "opinion-entered" && text.includes("Mã biên nhận"),
    );
    expect(mails).toHaveLength(1);
    const receipt = /[0-9A-Z]{16}/.exec(mails[0]!.text)![0];
    expect(done).not.toContain(receipt);
    expect(mails[0]!.text.replaceAll(/\s+/g, " ")).toContain("Nếu ông/bà không gửi ý kiến này");
    expect(mails[0]!.text).not.toMatch(/: đồng ý/i);
  });

  it("leaves the member's link void, and the link says why", async () => {
    const page = await world.vote(linkVisit(world.ballotToken("an-kon-tum")));
    expect(page.body).toContain("Đường dẫn này không còn dùng được");
    const cast = await world.cast("an-kon-tum", agreeTo(2));
    expect([cast.status, String(cast.body)]).toEqual([
      409,
      expect.stringContaining("ý kiến bằng văn bản của ông/bà đã được nhập"),
    ]);
  });

  it("of somebody who voted is told what stands, and records nothing", async () => {
    await send("an-gia-lai", "b.pdf");
    const fields = { step: "cast", scan: await scanId("an-gia-lai"), ...agreeTo(1) };
    const reply = await enter("an-lam-dong", "an-gia-lai", fields);
    expect([reply.status, String(reply.body)]).toEqual([
      409,
      expect.stringContaining("An gia-lai đã bỏ phiếu trong vòng này"),
    ]);
    expect(await world.needs.ballotBoxes.sealed(session, 1)).toHaveLength(2);
  });

  it("hands out the receipt when the mail to the member fails, and tells the member later", async () => {
    await send("an-dak-lak", "c.pdf");
    const fields = { step: "cast", scan: await scanId("an-dak-lak"), ...agreeTo(1, 2) };
    const mailer: Mailer = { ...world.needs.mailer, send: () => Promise.reject(new Error("no")) };
    const visit = await visitOf("an-lam-dong", "an-dak-lak", fields);
    const reply = await enterOpinionRoute({ ...world.needs, mailer, files: filesOf() })(visit);
    expect(reply.status).toBe(200);
    expect(reply.body).toMatch(/<strong>[0-9A-Z]{16}<\/strong>/);
    // Whoever sends the form again reaches the page of what stands; the mail goes out then.
    expect((await enter("an-lam-dong", "an-dak-lak", fields)).status).toBe(409);
    const mail = world.mails.find(
      ({ kind, to }) => kind === "opinion-entered" && to.personId === "an-dak-lak",
    );
    expect(mail?.text).toContain("đã nhập ý kiến");
    expect(mail?.text).not.toContain("Mã biên nhận");
  });

  it("counts, is present for the quorum, and is told in the result with its scan", async () => {
    await world.cast("an-dak-nong", agreeTo(1, 2));
    await world.steps.tally({ sessionId: session, round: 1 });
    const [result] = (await world.session(1)).results;
    expect(result).toMatchObject({ present: 4, quorum: 4, quorate: true });
    expect(result?.candidates.map(({ agree }) => agree)).toEqual([3, 3]);
    const written = result?.tookPart?.filter(({ how }) => how?.by === "written");
    expect(written?.map(({ personId }) => personId)).toEqual(["an-dak-lak", "an-kon-tum"]);
    const closed = await enter("an-lam-dong", "an-lam-dong", { step: "review" });
    expect([closed.status, String(closed.body)]).toEqual([
      409,
      expect.stringContaining("không còn nhận phiếu"),
    ]);
  });
});
