import { describe, expect, it } from "vitest";
import { sealFaults } from "../../../functions/adapters/signature/seal-faults.ts";
import type { SealFiles } from "../../../functions/adapters/signature/seal-files.ts";
import { aCertificate, anRsaKey, asPem, type Certified } from "../../support/a-certificate.ts";
import { aPicture, aSealPicture, aSignaturePicture } from "../../support/a-picture.ts";
import { timeCertificates } from "../../support/a-time-authority.ts";
import { anAuthority } from "../../support/an-authority.ts";

const { root, middle, own } = anAuthority();
const pem = (...chain: readonly Certified[]) => Buffer.from(asPem(...chain.map(({ der }) => der)));
const clear = () => [200, 16, 30, 0] as const;
const good: SealFiles = {
  certificate: pem(own, middle, root),
  seal: aSealPicture(),
  signature: aSignaturePicture(),
  timeRoots: pem(timeCertificates().root),
};
const at = new Date("2024-05-01T00:00:00Z");
const spki = ({ publicKey }: Pick<Certified, "publicKey">) =>
  publicKey.export({ type: "spki", format: "der" });

const faults = (change: Partial<SealFiles> = {}, more: { at?: Date; key?: Certified } = {}) =>
  sealFaults(
    { ...good, ...change },
    { publicKey: spki(more.key ?? own), at: more.at ?? at, timed: true },
  );

describe("a seal that may be used", () => {
  it("has no fault: key, chain, purpose, pictures, time", () => {
    expect(faults()).toEqual([]);
  });

  it("may lack the picture of a signature, and the roots of a time authority that is not set", () => {
    const files = { ...good, signature: undefined, timeRoots: undefined };
    expect(sealFaults(files, { publicKey: spki(own), at, timed: false })).toEqual([]);
  });

  it("may name the certificates above its own in any order", () => {
    expect(faults({ certificate: pem(own, root, middle) })).toEqual([]);
  });
});

describe("a seal that may not be used", () => {
  const key = anRsaKey();
  const named = (wish: object) =>
    pem(aCertificate({ name: "A", by: middle, key, ...wish }), middle, root);
  const owner = { ...own, ...key };
  it.each<[string, () => string[], string]>([
    ["has no certificate", () => faults({ certificate: undefined }), "certificate.pem is missing"],
    ["has an empty one", () => faults({ certificate: Buffer.from("") }), "holds no certificate"],
    [
      "has a damaged one",
      () => faults({ certificate: Buffer.from(asPem(own.der.subarray(0, 90))) }),
      "cannot be read",
    ],
    [
      "is for another key",
      () => faults({}, { key: owner }),
      "belongs to another key than the one that signs",
    ],
    ["lacks the root", () => faults({ certificate: pem(own, middle) }), "does not go up to a root"],
    ["lacks what is between", () => faults({ certificate: pem(own, root) }), "is not known"],
    [
      "vouches for itself alone",
      () => faults({ certificate: named({ by: undefined }) }),
      "is not known",
    ],
    [
      "is not valid any more",
      () => faults({}, { at: new Date("2041-01-01T00:00:00Z") }),
      "has expired at 2040-01-01",
    ],
    ["is not valid yet", () => faults({}, { at: new Date("2019-01-01T00:00:00Z") }), "only from"],
    [
      "is for other purposes",
      () => faults({ certificate: named({ use: 0x20 }) }, { key: owner }),
      "not for signing (key usage)",
    ],
    ["has no seal", () => faults({ seal: undefined }), "seal.png is missing"],
    ["has a drawing", () => faults({ seal: Buffer.from("<svg/>") }), "is no PNG"],
    ["is not round", () => faults({ seal: aPicture(426, 300, clear) }), "36 × 36 mm"],
    ["is coarse", () => faults({ seal: aSealPicture(100) }), "from 284 to 1700 print well"],
    [
      "has a white ground",
      () => faults({ seal: aPicture(426, 426, () => [255, 255, 255, 255]) }),
      "no transparent ground",
    ],
    [
      "has a signature out of shape",
      () => faults({ signature: aPicture(400, 400, clear) }),
      "48 × 19 mm",
    ],
    [
      "stamps by no root",
      () => faults({ timeRoots: pem(timeCertificates().own) }),
      "that is no root",
    ],
  ])("%s, and says so in one line", (_what, found, line) => {
    const lines = found();
    expect(
      lines.filter((one) => one.includes(line)),
      lines.join("\n"),
    ).toHaveLength(1);
  });
});
