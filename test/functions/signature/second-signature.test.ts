import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../../functions/adapters/signature/check-signature.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { asPem } from "../../support/a-certificate.ts";
import { anAuthority } from "../../support/an-authority.ts";
import { signerOver } from "../../support/signer-over.ts";
import { flagDecision } from "../paper/sample-papers.ts";

const first = anAuthority();
const second = anAuthority("Văn thư – Liên minh HTX tỉnh Đắk Lắk");
const organisation = signerOver(first.own, [first.own, first.middle]);
const registry = signerOver(second.own, [second.own, second.middle]);
const issued = {
  at: "2023-01-08T03:04:05.000Z",
  reason: "Ban hành Quyết định số 05/QĐ-LMHTXVN",
  name: "Liên minh Hợp tác xã Việt Nam",
};
const copied = {
  at: "2023-01-09T01:00:00.000Z",
  reason: "SAO Y",
  name: "Liên minh Hợp tác xã tỉnh Đắk Lắk",
  shown: true,
};
const has = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined;
const folder = mkdtempSync(join(tmpdir(), "two-signatures-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a second signature", () => {
  let once: Uint8Array;
  let twice: Uint8Array;
  beforeAll(async () => {
    once = await signPdf({
      pdf: await drawDecision(flagDecision()),
      signer: organisation,
      ...issued,
    });
    twice = await signPdf({ pdf: once, signer: registry, ...copied });
  });

  it("leaves the first as it was, and both say what they cover", async () => {
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0);
    const { valid, coversWholeFile, signatures } = await checkSignature(twice);
    expect([valid, coversWholeFile]).toEqual([true, true]);
    expect(
      signatures.map(({ valid, reach, after, signer, reason, name, at }) => ({
        ...{ valid, reach, after, reason, name, at },
        by: signer?.name,
      })),
    ).toEqual([
      {
        ...issued,
        ...{ valid: true, reach: once.length, after: "signatures" },
        by: first.own.name,
      },
      {
        ...{ at: copied.at, reason: copied.reason, name: copied.name },
        ...{ valid: true, reach: twice.length, after: "nothing" },
        by: second.own.name,
      },
    ]);
  });

  it("keeps every letter of both names, and the chains", async () => {
    const { signatures } = await checkSignature(twice);
    expect(signatures[0]?.signer?.name).toBe("LIÊN MINH HỢP TÁC XÃ VIỆT NAM, “Đoàn kết” + Đổi mới");
    expect(
      signatures.map(({ certificates }) => certificates.map(({ raw }) => raw.toString("hex"))),
    ).toEqual(
      [first, second].map(({ own, middle }) =>
        [own, middle].map(({ der }) => Buffer.from(der).toString("hex")),
      ),
    );
  });

  it("has a field of its own, and the first allows signatures alone", async () => {
    const { catalog, context } = await PDFDocument.load(twice, { updateMetadata: false });
    const fields = catalog.getAcroForm()!.getAllFields();
    expect(fields.map(([field]) => field.getPartialName())).toEqual(["Organisation", "Signature2"]);
    const text = Buffer.from(twice).toString("latin1");
    expect(text.match(/\/TransformMethod \/DocMDP/gu)).toHaveLength(1);
    expect(text).toMatch(/\/P 2\b/u);
    expect(catalog.get(PDFName.of("Perms"))).toBeDefined();
    expect(String(context.lookup(catalog.getAcroForm()!.dict.get(PDFName.of("SigFlags"))))).toBe(
      "3",
    );
  });

  it.runIf(has("pdfsig", "-v"))("is accepted together with the first by pdfsig", () => {
    const path = join(folder, "twice.pdf");
    writeFileSync(path, twice);
    const said = spawnSync("pdfsig", ["-nocert", path]).stdout.toString();
    expect(said.match(/Signature is Valid\./gu)).toHaveLength(2);
    expect(said.match(/ETSI\.CAdES\.detached/gu)).toHaveLength(2);
    expect(said).toContain("Total document signed");
    expect(said).toContain("LIÊN MINH HỢP TÁC XÃ VIỆT NAM");
  });

  it.runIf(has("openssl", "version"))("is, like the first, good CAdES to openssl", () => {
    const file = Buffer.from(twice);
    const text = file.toString("latin1");
    const roots = join(folder, "roots.pem");
    writeFileSync(roots, asPem(first.root.der, second.root.der));
    for (const [, start, end, length] of text.matchAll(/ByteRange \[ 0 (\d+) (\d+) (\d+) +\]/gu)) {
      const [from, to] = [Number(start), Number(end)];
      const content = join(folder, "content");
      const cms = join(folder, "cms");
      writeFileSync(
        content,
        Buffer.concat([file.subarray(0, from), file.subarray(to, to + Number(length))]),
      );
      writeFileSync(cms, Buffer.from(text.slice(from + 1, to - 1), "hex"));
      const { stderr } = spawnSync("openssl", [
        ...["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-purpose", "any"],
        ...["-in", cms, "-content", content, "-CAfile", roots, "-out", join(folder, "out")],
      ]);
      expect(stderr.toString()).toContain("Verification successful");
    }
  });
});

describe("what was added to a signed file", () => {
  let once: Uint8Array;
  beforeAll(async () => {
    once = await signPdf({
      pdf: await drawDecision(flagDecision()),
      signer: organisation,
      ...issued,
    });
  });

  const standing = async (pdf: Uint8Array) => {
    const { signatures, coversWholeFile } = await checkSignature(pdf);
    return { first: signatures[0], coversWholeFile };
  };
  /** The file with an object changed by an addition at its end, as an editor leaves it. */
  const edited = async (change: (document: PDFDocument) => void) => {
    const document = await PDFDocument.load(Uint8Array.from(once), {
      forIncrementalUpdate: true,
      updateMetadata: false,
    });
    change(document);
    return document.save({ useObjectStreams: false, updateFieldAppearances: false });
  };
  const shadow = (document: PDFDocument) => {
    const page = document.getPage(0);
    const content = document.context.flateStream("BT /F1 12 Tf (other) Tj ET");
    page.node.set(PDFName.of("Contents"), document.context.register(content));
  };

  it("is said to be a change when it shows other text over what was signed", async () => {
    expect(await standing(await edited(shadow))).toMatchObject({
      first: { valid: true, after: "changes" },
      coversWholeFile: false,
    });
  });

  it("is said to be a change even when it is signed afterwards", async () => {
    const signed = await signPdf({ pdf: await edited(shadow), signer: registry, ...copied });
    expect(await standing(signed)).toMatchObject({
      first: { valid: true, after: "changes" },
      coversWholeFile: true,
    });
  });

  it("is said to be a change when it comes in the same addition as a signature", async () => {
    const twice = await signPdf({ pdf: once, signer: registry, ...copied });
    const text = Buffer.from(twice).toString("latin1");
    const at = text.lastIndexOf("/Tabs /S");
    expect(at).toBeGreaterThan(once.length);
    const changed = Buffer.from(twice);
    changed.write("/Tabs /R", at, "latin1");
    expect(await standing(changed)).toMatchObject({ first: { valid: true, after: "changes" } });
  });

  it("is said to be a change when one byte follows the last signature", async () => {
    const longer = Buffer.concat([once, Buffer.from("\n")]);
    expect(await standing(longer)).toMatchObject({
      first: { valid: true, after: "changes" },
      coversWholeFile: false,
    });
  });
});
