import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { paginateGetExecutionHistory, SFNClient } from "@aws-sdk/client-sfn";
import { afterAll, beforeAll, expect, it } from "vitest";
import { brokenAt } from "../../functions/domain/audit-chain.ts";
import { checkSignature } from "../../functions/adapters/signature/check-signature.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { gatherPapers, type Papers } from "../../infra/local/demo/gather-papers.ts";
import { playTayNguyen, type TayNguyen } from "../../infra/local/demo/play-tay-nguyen.ts";
import { stage } from "../../infra/local/demo/play.ts";
import { signedIn } from "../../infra/local/demo/visitor.ts";
import { machineArn, product } from "../../infra/local/product.ts";
import { NominationEvent } from "../../schemas/event.ts";
import { aSeason, asOperator, type Season } from "./a-season.ts";
import { sweptDaily } from "./swept-daily.ts";

const run = promisify(execFile);
const most = 15;

let season: Season;
let played: TayNguyen;
let papers: Papers;

beforeAll(async () => {
  season = await aSeason({ functions: sweptDaily });
  played = await playTayNguyen(stage(season.url));
  papers = await gatherPapers(season.url, {
    ...{ desk: cast.desk, season: "co-thi-dua-2022" },
    ...played,
  });
  await season.settled();
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const eventsOf = async (id: string) =>
  (await season.items("work"))
    .filter(({ PK, SK }) => PK === `NOMINATION#${id}` && SK.startsWith("EVENT#"))
    .map((item) => NominationEvent.parse(item));

const chosen = readNominees().filter(({ standing }) => standing === "put-forward");
const idOf = (nominee: string) =>
  played.nominations[readNominees().findIndex(({ id }) => id === nominee)] ?? "";

it("honours the three nominees of the source, in the one decision there is", async () => {
  expect(papers.honoured.toSorted()).toEqual(chosen.map(({ name }) => name).toSorted());
  const items = await season.items("work");
  expect(items.filter(({ PK }) => PK.startsWith("DECISION#"))).toHaveLength(1);
  const numbers = items.filter(({ PK }) => PK.startsWith("ISSUED#"));
  expect(numbers.map(({ PK }) => PK)).toEqual(["ISSUED#2022#000001"]);
  expect(papers.number).toBe("01/QĐ-LMHTXVN");
});

it("hands out a decision whose signature covers all of it", async () => {
  const pdf = papers.files.find(({ name }) => name === "decision.pdf")?.bytes ?? new Uint8Array();
  expect(await checkSignature(pdf)).toMatchObject({ valid: true, coversWholeFile: true });
});

it("signs so that OpenSSL agrees", async ({ skip }) => {
  const openssl = await run("openssl", ["version"]).catch(() => undefined);
  if (!openssl) skip("there is no openssl on this machine");
  const pdf = Buffer.from(papers.files.find(({ name }) => name === "decision.pdf")?.bytes ?? []);
  const [, first, before, after, rest] = (
    /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(pdf.toString("latin1")) ?? []
  ).map(Number) as [number, number, number, number, number];
  const folder = await mkdtemp(join(tmpdir(), "suy-ton-openssl-"));
  const [content, cms] = [join(folder, "content"), join(folder, "signature.der")];
  const parts = [pdf.subarray(first, first + before), pdf.subarray(after, after + rest)];
  await writeFile(content, Buffer.concat(parts));
  const hex = pdf.subarray(before + 1, after - 1).toString("latin1");
  await writeFile(cms, Buffer.from(hex, "hex"));
  const [der, own] = [["-inform", "DER", "-in", cms], join(folder, "own.pem")];
  await run("openssl", ["pkcs7", ...der, "-print_certs", "-out", own]);
  const verify = ["cms", "-verify", "-cades", "-binary", "-purpose", "any", "-CAfile", own];
  const files = [...der, "-content", content, "-out", "/dev/null"];
  const { stderr } = await run("openssl", [...verify, ...files]);
  await rm(folder, { recursive: true });
  expect(stderr).toMatch(/Verification successful/i);
});

it("tells each nomination's way in order, a return included", async () => {
  const kinds = async (nominee: string) =>
    (await eventsOf(idOf(nominee)))
      .map(({ kind }) => kind)
      .filter((kind) => !/file|desc/.test(kind));
  const voted = ["stage-opened", "voted"];
  const reviewed = ["stage-opened", "stage-approved"];
  const ending = ["stage-opened", "decision-drafted", "signed", "decided", "closed"];
  expect(await kinds("htx-dan-len-quy-anh")).toEqual([
    ...["drafted", "submitted", "stage-opened", "returned", "resubmitted"],
    ...[...reviewed, ...voted, ...reviewed, ...voted],
    ...ending,
  ]);
});

it("shows the owner what the desk sees of the ending", async () => {
  const { contact } = chosen[0]!;
  const owner = await signedIn(season.url, contact.email);
  const page = await owner.open(`/nominations/${idOf(chosen[0]!.id)}`);
  expect(page.text).toContain("01/QĐ-LMHTXVN");
});

it("counts the season in the fairness report as it came out", async () => {
  const desk = await signedIn(season.url, cast.desk);
  const { text } = await desk.open("/reports/fairness?from=2019&to=2022");
  expect(text).toContain("6 hồ sơ đã nộp và 3 khen thưởng đã ghi");
  expect(text).toContain("Trong 3 cặp có điểm khác nhau, 0 cặp");
  expect(text).toContain("2 trên 3 khen thưởng là của hợp tác xã: chưa trên 70 %");
  expect(text).toContain("2 tỉnh có hồ sơ đã xét xong nhưng chưa được khen");
});

it("keeps every chain of events unbroken, and proves the whole season from what is stored", async () => {
  for (const id of played.nominations) expect(brokenAt(await eventsOf(id), digest)).toBeUndefined();
  const asked = "01/2022";
  expect(await season.invoke("VerifyRecord", { asked })).toMatchObject({ outcome: "fits" });
});

it(`carries a nomination from upload to decision in at most ${most} transitions`, async () => {
  const client = new SFNClient(asOperator(season, "states"));
  for (const id of played.nominations) {
    const executionArn = `${machineArn("nomination").replace(":stateMachine:", ":execution:")}:${id}`;
    let transitions = 0;
    for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn })) {
      transitions += events.filter(({ type }) => type?.endsWith("StateEntered")).length;
    }
    const returned = id === idOf("htx-dan-len-quy-anh") ? 4 : 0;
    expect(transitions).toBeGreaterThan(3);
    expect(transitions - returned).toBeLessThanOrEqual(most);
  }
  client.destroy();
});

it("leaves no execution behind", () => {
  expect(season.executions().map(({ status }) => status)).not.toContain("RUNNING");
});

it("goes without a single failure, neither of a function nor of a page", async () => {
  const [functions = "", requests = ""] = await Promise.all(
    ["functions", "requests"].map((name) =>
      readFile(join(season.folder, "logs", `${name}.jsonl`), "utf8"),
    ),
  );
  expect(functions).toContain('\\"code\\":\\"finished\\"');
  expect(functions.split("\n").filter((line) => /"level":"ERROR"|failed/.test(line))).toEqual([]);
  const wrong = requests.split("\n").filter((line) => /"status":[45]/.test(line));
  // Whoever opens a session looks first whether it is there.
  expect(wrong.filter((line) => !line.includes('"GET /sessions/{id}","status":404'))).toEqual([]);
});

it("mails plain text that fits 72 columns, with one link and whom to phone, each mail once", async () => {
  const mails = await mailsTo(season.url, "");
  expect(mails.length).toBeGreaterThan(50);
  for (const { text, html, subject } of mails) {
    const said = [text.replaceAll(/\s+/g, " "), html];
    for (const one of said) expect(one, subject).toContain(`điện thoại ${product.helpLine}.`);
    const lines = text.split(/\r?\n/).filter((line) => !/^https?:\S+$/.test(line));
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
    expect(text.match(/https?:\/\//g)?.length ?? 0, subject).toBe(1);
  }
  const records = (await season.items("work")).filter(({ PK }) => PK.startsWith("MAIL#"));
  expect(records.map(({ state }) => state)).not.toContain("pending");
  expect(mails).toHaveLength(records.length);
});
