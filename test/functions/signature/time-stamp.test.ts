import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../../functions/adapters/signature/check-signature.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { timeAuthority } from "../../../functions/adapters/signature/time-authority.ts";
import { timeStampRules } from "../../../schemas/catalogue/time-stamp-rules.ts";
import { aCertificate } from "../../support/a-certificate.ts";
import {
  opensslResponder,
  ownResponder,
  serveTime,
  timeCertificates,
  type Responder,
} from "../../support/a-time-authority.ts";
import { signerOver } from "../../support/signer-over.ts";
import { flagDecision } from "../paper/sample-papers.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const certificates = timeCertificates();
const signer = signerOver();
const openssl = hasOpenssl ? opensslResponder(certificates) : undefined;
const quick = { ...timeStampRules, tries: 2, secondsBetween: 0.001, secondsForAnswer: 0.5 };
const facts = { reason: "Ban hành Quyết định số 05/QĐ-LMHTXVN", name: "Liên minh" };

let pdf: Uint8Array;
const servers: { readonly close: () => Promise<void> }[] = [];
beforeAll(async () => {
  pdf = await drawDecision(flagDecision());
});
afterAll(async () => {
  for (const server of servers) await server.close();
  openssl?.remove();
});

const authority = async (respond: Responder, roots = [certificates.root.der]) => {
  const served = await serveTime(respond);
  servers.push(served);
  return { ...served, stamp: timeAuthority({ url: served.url, roots, rules: quick }) };
};
const now = () => new Date().toISOString();

describe.each<[string, Responder]>([
  ["an authority made here", ownResponder(certificates)],
  ...(openssl ? [["openssl ts", openssl.respond] satisfies [string, Responder]] : []),
])("a signature stamped by %s", (_who, respond) => {
  it("is of baseline T, says when and by whom, and is whole", async () => {
    const { stamp } = await authority(respond);
    const at = now();
    const signed = await signPdf({ pdf, signer, time: stamp, at, ...facts });
    const { valid, coversWholeFile, signatures } = await checkSignature(signed);
    expect([valid, coversWholeFile, signatures.length]).toEqual([true, true, 1]);
    const [found] = signatures;
    expect(found?.stamp).toMatchObject({
      valid: true,
      authority: "Dịch vụ cấp dấu thời gian (thử)",
    });
    expect(Math.abs(found!.stamp!.at.getTime() - Date.parse(at))).toBeLessThan(60_000);
    expect(found?.reason).toBe(facts.reason);
  });

  it("is not valid when a byte of it, the stamp or what fills the room changes", async () => {
    const { stamp } = await authority(respond);
    const signed = await signPdf({ pdf, signer, time: stamp, at: now(), ...facts });
    const text = Buffer.from(signed).toString("latin1");
    const start = text.indexOf("/Contents <", pdf.length) + "/Contents <".length;
    const end = text.indexOf(">", start);
    const stampAt = text.indexOf("0b2a864886f70d010910020e".replace("0b2a", "060b2a"), start);
    expect(stampAt).toBeGreaterThan(start);
    for (const at of [start + 400, stampAt + 4, end - 2]) {
      const changed = Buffer.from(signed);
      changed[at] = changed[at] === 0x31 ? 0x32 : 0x31;
      expect((await checkSignature(changed)).valid).toBe(false);
    }
    const inside = Buffer.from(signed);
    const hit = stampAt + 900;
    inside[hit] = inside[hit] === 0x31 ? 0x32 : 0x31;
    const { valid, signatures } = await checkSignature(inside);
    expect(valid && signatures[0]?.stamp?.valid).toBe(false);
  });
});

describe("a stamp that is not believed", () => {
  const stranger = timeCertificates();
  const general = aCertificate({ name: "Không phải cơ quan thời gian", by: certificates.root });
  it.each<[string, Responder, string]>([
    [
      "over something else",
      ownResponder(certificates, { imprint: new Uint8Array(32) }),
      "it stamped something else",
    ],
    [
      "in answer to another question",
      ownResponder(certificates, { nonce: new Uint8Array([0x41, 2, 3]) }),
      "it answered another question",
    ],
    [
      "with a clock far from ours",
      ownResponder(certificates, { at: new Date(Date.now() - 3_600_000) }),
      "its clock says",
    ],
    ["of an authority that nobody named", ownResponder(stranger), "is not known"],
    [
      "by a certificate for other purposes",
      ownResponder({ ...certificates, own: general }),
      "its signature does not fit",
    ],
    ["that was refused", ownResponder(certificates, { refuses: true }), "refused"],
    ["that is none", () => Buffer.from("<html>busy</html>"), ""],
    ["of 100 kilobytes", () => Buffer.alloc(100_000), "too large"],
  ])("is one %s", async (_what, respond, why) => {
    const { stamp, asked } = await authority(respond);
    const failure: unknown = await stamp(new Uint8Array(256), new Date()).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: "Unavailable" });
    expect(String((failure as Error).cause)).toContain(why);
    expect(asked()).toBe(quick.tries);
  });
});

describe("an authority that stays silent", () => {
  const silent = () => authority(() => new Promise<Uint8Array>(() => undefined));

  it("is asked again, and then the decision is issued without a stamp, which says so", async () => {
    const { stamp, asked } = await silent();
    const signed = await signPdf({ pdf, signer, time: stamp, at: now(), ...facts });
    const { valid, coversWholeFile, signatures } = await checkSignature(signed);
    expect([valid, coversWholeFile, asked()]).toEqual([true, true, quick.tries]);
    expect(signatures[0]?.stamp).toBeUndefined();
    expect(signatures[0]?.reason).toBe(
      `${facts.reason}; không có dấu thời gian vì cơ quan cấp dấu thời gian không trả lời`,
    );
  });

  it("stops the signing where the rule is to wait, so that the step tries again", async () => {
    const { stamp } = await silent();
    const request = { pdf, signer, time: stamp, at: now(), ...facts };
    await expect(signPdf({ ...request, whenSilent: "wait" })).rejects.toMatchObject({
      name: "Unavailable",
    });
  });

  it("is overcome when it answers the second time", async () => {
    let calls = 0;
    const { stamp } = await authority((query) => {
      calls += 1;
      if (calls === 1) throw new Error("busy");
      return ownResponder(certificates)(query);
    });
    const signed = await signPdf({ pdf, signer, time: stamp, at: now(), ...facts });
    expect((await checkSignature(signed)).signatures[0]?.stamp?.valid).toBe(true);
  });
});
