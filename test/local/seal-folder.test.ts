import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../functions/adapters/signature/check-signature.ts";
import { kmsDecisionSigner } from "../../functions/adapters/signature/kms-decision-signer.ts";
import { readSignature } from "../../functions/adapters/signature/read-signature.ts";
import { s3Seal } from "../../functions/adapters/signature/s3-seal.ts";
import { manifest } from "../../functions/manifest.ts";
import { startHost, type Host } from "../../infra/local/host.ts";
import { product } from "../../infra/local/product.ts";
import { settingsOf } from "../../infra/local/settings.ts";
import { asPem, keyPem } from "../support/a-certificate.ts";
import { aSealPicture, aSignaturePicture } from "../support/a-picture.ts";
import { ownResponder, serveTime, timeCertificates } from "../support/a-time-authority.ts";
import { anAuthority } from "../support/an-authority.ts";
import { flagDecision } from "../functions/paper/sample-papers.ts";

const { root, middle, own } = anAuthority();
const time = timeCertificates();
const functions = { IssueDecision: manifest.IssueDecision, VerifyRecord: manifest.VerifyRecord };
const folder = mkdtempSync(join(tmpdir(), "suy-ton-seal-"));
const seal = mkdtempSync(join(tmpdir(), "seal-"));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(seal, name), content);
};
const start = (outside: Record<string, string>) =>
  startHost({ dataDir: folder, port: 0, functions, outside });

describe("a host with an organisation's own seal", () => {
  let host: Host;
  let authority: Awaited<ReturnType<typeof serveTime>>;
  const before = { ...process.env };
  beforeAll(async () => {
    authority = await serveTime(ownResponder(time));
    put("certificate.pem", asPem(own.der, middle.der, root.der));
    put("key.pem", keyPem(own.privateKey));
    put("seal.png", aSealPicture());
    put("signature.png", aSignaturePicture());
    put("time-roots.pem", asPem(time.root.der));
    host = await start({ SEAL_DIR: seal, TSA_URL: authority.url });
    const { access, endpoints } = host;
    const parts = { functions, access, endpoints, publicUrl: host.url };
    const machines = { nomination: "x", session: "x", decision: "x" };
    const settings = { SEAL_MODE: "configured", TSA_URL: authority.url } as const;
    Object.assign(process.env, settingsOf({ ...parts, machines, seal: settings })("IssueDecision"));
  });
  afterAll(async () => {
    process.env = before;
    await host.close();
    await authority.close();
    for (const path of [folder, seal]) rmSync(path, { recursive: true });
  });

  it("has found that it may be used, and answers so when asked", async () => {
    expect(await host.invoke("VerifyRecord", { asked: "seal" })).toMatchObject({
      outcome: "fits",
      checks: [{ checked: "Seal, signing key and certificates, as they are configured." }],
    });
  });

  it("signs by its key and chain, stamped, with what the issuing function may do", async () => {
    const files = s3Seal(product.buckets.decisions);
    const sign = kmsDecisionSigner(product.keys.decisions, {
      seal: files,
      time: { url: authority.url, roots: files },
    });
    const stamps = { seal: readFileSync(join(seal, "seal.png")) };
    const bytes = await drawDecision(flagDecision({ mode: "configured" }), stamps);
    const at = new Date().toISOString();
    const signed = await sign({ bytes, at, reason: "Ban hành" });
    const { signatures, valid, coversWholeFile } = await checkSignature(signed);
    expect([valid, coversWholeFile]).toEqual([true, true]);
    expect(signatures[0]?.certificates.map(({ raw }) => raw.toString("base64"))).toEqual(
      [own, middle].map(({ der }) => Buffer.from(der).toString("base64")),
    );
    expect(await readSignature(files)(signed)).toMatchObject({
      certificate: { name: own.name, sample: false, faults: [] },
      stamp: { authority: "Dịch vụ cấp dấu thời gian (thử)", faults: [] },
    });
    const stranger = () => files().then((all) => ({ ...all, certificate: all.timeRoots }));
    expect((await readSignature(stranger)(signed)).certificate?.faults).toHaveLength(1);
  });
});

describe("a host whose seal does not fit", () => {
  it.each<[string, Record<string, string>, string]>([
    ["lies nowhere", { SEAL_DIR: "/nowhere/seal" }, "there is no such folder"],
    ["goes with no address", { TSA_URL: "soon" }, "it must be the address of a time authority"],
  ])("does not start when it %s", async (_what, outside, line) => {
    const dataDir = mkdtempSync(join(tmpdir(), "suy-ton-unsealed-"));
    const starting = startHost({ dataDir, port: 0, functions, outside });
    await expect(starting).rejects.toMatchObject({
      name: "StartFailure",
      message: expect.stringContaining(line) as unknown,
    });
    rmSync(dataDir, { recursive: true });
  });

  it("does not start with the certificate of another key, and says what is wrong", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "suy-ton-unsealed-"));
    const other = mkdtempSync(join(tmpdir(), "seal-"));
    writeFileSync(join(other, "certificate.pem"), asPem(own.der, middle.der, root.der));
    writeFileSync(join(other, "key.pem"), keyPem(anAuthority().own.privateKey));
    const starting = startHost({ dataDir, port: 0, functions, outside: { SEAL_DIR: other } });
    await expect(starting).rejects.toMatchObject({
      name: "StartFailure",
      message: `the seal of ${other} cannot be used: the first certificate of certificate.pem belongs to another key than the one that signs; seal.png is missing, or may not be read`,
    });
    for (const path of [dataDir, other]) rmSync(path, { recursive: true });
  });
});
