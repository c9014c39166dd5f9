import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../../functions/adapters/signature/check-signature.ts";
import { mockCertificate } from "../../../functions/adapters/signature/mock-certificate.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { keyInMemory } from "./key-in-memory.ts";
import { flagDecision } from "./sample-papers.ts";

const signer = keyInMemory();
const facts = {
  at: "2023-01-08T03:04:05.000Z",
  reason: "Ban hành Quyết định số 05/QĐ-LMHTXVN",
  name: "Liên minh Hợp tác xã Việt Nam",
};
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "signature-"));

/** The signed bytes and the signature as the file itself delimits them. */
const parts = (pdf: Uint8Array) => {
  const file = Buffer.from(pdf);
  const range = /\/ByteRange \[ 0 (\d+) (\d+) (\d+) +\]/u.exec(file.toString("latin1"));
  const [start = 0, end = 0, length = 0] = range?.slice(1).map(Number) ?? [];
  return {
    content: Buffer.concat([file.subarray(0, start), file.subarray(end, end + length)]),
    signature: Buffer.from(file.subarray(start + 1, end - 1).toString("latin1"), "hex"),
  };
};

const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString("base64")}\n-----END CERTIFICATE-----\n`;

const openssl = async (pdf: Uint8Array) => {
  const { content, signature } = parts(pdf);
  const [cms, data, ca] = ["cms.der", "content.bin", "ca.pem"].map((name) => join(folder, name));
  writeFileSync(cms!, signature);
  writeFileSync(data!, content);
  writeFileSync(ca!, pem(await mockCertificate(signer)));
  return spawnSync("openssl", [
    ...["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-purpose", "any"],
    ...["-in", cms!, "-content", data!, "-CAfile", ca!, "-out", join(folder, "out")],
  ]);
};

describe("a signed decision", () => {
  let pdf: Uint8Array;
  let signed: Uint8Array;

  beforeAll(async () => {
    pdf = await drawDecision(flagDecision());
    signed = await signPdf({ pdf, signer, ...facts });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("begins with the unsigned file, byte for byte", () => {
    expect(Buffer.compare(signed.subarray(0, pdf.length), pdf)).toBe(0);
  });

  it("is the same file when it is signed again with the same key", async () => {
    expect(Buffer.compare(await signPdf({ pdf, signer, ...facts }), signed)).toBe(0);
  });

  it("is valid, whole, and says that its certificate is a sample", async () => {
    expect(await checkSignature(signed)).toMatchObject({
      valid: true,
      coversWholeFile: true,
      signer: { name: "MẪU – Liên minh Hợp tác xã Việt Nam (không có giá trị pháp lý)" },
    });
  });

  it.runIf(hasOpenssl)("is accepted by openssl as CAdES", async () => {
    const { status, stderr } = await openssl(signed);
    expect(stderr.toString()).toContain("Verification successful");
    expect(status).toBe(0);
  });

  it.runIf(hasOpenssl)("is refused by openssl after one byte changed", async () => {
    const changed = Buffer.from(signed);
    changed[5_000]! ^= 1;
    expect((await openssl(changed)).status).not.toBe(0);
  });

  it("is not valid after a byte changed anywhere, in the signature itself too", async () => {
    const { signer: own } = await checkSignature(signed);
    const step = (at: number) => (at < pdf.length ? 2003 : 67);
    for (let at = 3; at < signed.length; at += step(at)) {
      const changed = Buffer.from(signed);
      changed[at]! ^= 1;
      const { valid, coversWholeFile, signer: who } = await checkSignature(changed);
      expect(valid && coversWholeFile && who?.publicKey === own?.publicKey).toBe(false);
    }
  });

  it("is not valid, and harms nobody, with a certificate whose key makes no sense", async () => {
    const text = Buffer.from(signed).toString("latin1");
    const rsa = Buffer.from("06092a864886f70d010101", "hex").toString("hex");
    const key = text.indexOf(rsa, pdf.length);
    expect(key).toBeGreaterThan(pdf.length);
    for (let at = key - 20; at < key + 80; at++) {
      const changed = Buffer.from(signed);
      changed[at] = changed[at] === 0x30 ? 0x31 : 0x30;
      expect((await checkSignature(changed)).valid).toBe(false);
    }
  });

  it("is not whole any more after something was added at its end", async () => {
    const update = Buffer.from("\n40 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\n%%EOF\n");
    expect(await checkSignature(Buffer.concat([signed, update]))).toMatchObject({
      valid: true,
      coversWholeFile: false,
    });
  });

  it("shows another key when someone else signs it again, and the first stays a prefix", async () => {
    const stranger = keyInMemory();
    const twice = await signPdf({ pdf: signed, signer: stranger, ...facts });
    const [first, second] = [await checkSignature(signed), await checkSignature(twice)];
    expect(second).toMatchObject({ valid: true, coversWholeFile: true });
    expect(second.signer?.publicKey).not.toBe(first.signer?.publicKey);
    expect(second.digest).not.toBe(first.digest);
    expect(await checkSignature(twice.subarray(0, signed.length))).toEqual(first);
  });

  it("cannot be given by a signature whose hole holds something else than the signature", async () => {
    const text = Buffer.from(signed).toString("latin1");
    const wider = text.replace(
      /\/ByteRange \[ 0 (\d+)/u,
      (_all, start: string) => `/ByteRange [ 0 ${Number(start) - 10}`,
    );
    expect((await checkSignature(Buffer.from(wider, "latin1"))).valid).toBe(false);
  });

  it("is refused when the certificate belongs to another key", async () => {
    const other = await mockCertificate(keyInMemory());
    const mixed = { ...signer, certificate: () => Promise.resolve([other]) };
    await expect(signPdf({ pdf, signer: mixed, ...facts })).rejects.toThrow("another key");
  });

  it("carries the certificates it was given", async () => {
    const own = await mockCertificate(signer);
    const above = await mockCertificate(keyInMemory());
    const chained = { ...signer, certificate: () => Promise.resolve([own, above]) };
    const file = await signPdf({ pdf, signer: chained, ...facts });
    expect(await checkSignature(file)).toMatchObject({ valid: true, coversWholeFile: true });
    expect(parts(file).signature.includes(Buffer.from(above))).toBe(true);
  });

  it("may lack a field: one that shows nothing is added", async () => {
    const draft = await drawDecision(flagDecision({ mode: "draft", number: null, date: null }));
    const file = await signPdf({ pdf: draft, signer, ...facts });
    expect(await checkSignature(file)).toMatchObject({ valid: true, coversWholeFile: true });
  });
});

describe("what is no signature", () => {
  it.each([
    ["an empty file", ""],
    ["an unsigned file", "%PDF-1.7\n%%EOF"],
    ["a range outside the file", "%PDF-1.7 /ByteRange [0 10 20 9999999999] <00>"],
    ["a range around nonsense", "/ByteRange [0 30 40 10]        <00000000>          "],
  ])("%s is neither valid nor whole", async (_, text) => {
    expect(await checkSignature(Buffer.from(text))).toMatchObject({
      valid: false,
      coversWholeFile: false,
      signer: null,
    });
  });
});

describe("the sample certificate", () => {
  it("depends on nothing but the key", async () => {
    const [one, two] = await Promise.all([mockCertificate({ ...signer }), mockCertificate(signer)]);
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.compare(one, await mockCertificate(keyInMemory()))).not.toBe(0);
  });
});
