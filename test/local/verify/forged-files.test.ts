import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createHash } from "node:crypto";
import { parse } from "node-html-parser";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { composeDecision } from "../../../functions/acts/compose-decision.ts";
import { keys } from "../../../functions/adapters/keys.ts";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../../functions/adapters/signature/check-signature.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { verifyDecision } from "../../../functions/http/verify-decision.ts";
import { product } from "../../../infra/local/product.ts";
import { keyInMemory } from "../../functions/paper/key-in-memory.ts";
import { aVisit } from "../../support/a-request.ts";
import { aDecidedSeason } from "./a-decided-season.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let season: Awaited<ReturnType<typeof aDecidedSeason>>;
let issued: Uint8Array;
let systemKey: string | undefined;

const decision = async () => (await season.needs.decisions.find(season.decisionId))!;

beforeAll(async () => {
  season = await aDecidedSeason();
  issued = await season.needs.archive.read((await decision()).file!);
  systemKey = (await checkSignature(issued)).signer?.publicKey;
});
afterEach(() => season.putRight());
afterAll(async () => {
  await season.close();
  await season.remove();
});

/** What the page says of a file that a visitor brings, as the script and the plain upload ask it. */
const pageSays = async (bytes: Uint8Array) => {
  const query = new URLSearchParams({ file: sha256(bytes) });
  if (bytes.length > issued.length) query.set("start", sha256(bytes.subarray(0, issued.length)));
  const params = { number: "1", year: "2022" };
  const headers = { "sec-fetch-site": "same-origin" };
  const visit = aVisit({ path: "/verify/1/2022", params, query, headers });
  const { body } = await verifyDecision(season.needs)(visit);
  return parse(String(body)).querySelector("main .notice h2")?.textContent;
};

/** Whether a reader of the signature alone would take the file for one that the system signed. */
const signatureHolds = async (bytes: Uint8Array) => {
  const { valid, coversWholeFile, signer } = await checkSignature(bytes);
  return valid && coversWholeFile && signer?.publicKey === systemKey;
};

/** What the proof says when the file takes the place of the archived one. */
const proofSays = async (bytes: Uint8Array) => {
  const { key } = (await decision()).file!;
  const { VersionId: versionId } = await new S3Client({}).send(
    new PutObjectCommand({ Bucket: product.buckets.decisions, Key: key, Body: bytes }),
  );
  await season.tamper("work", keys.decision(season.decisionId), (item) => ({
    ...item,
    file: { ...(item["file"] as object), versionId, sha256: sha256(bytes), size: bytes.length },
  }));
  return season.differences();
};

const oneByteChanged = () => {
  const bytes = Uint8Array.from(issued);
  bytes[2000]! ^= 1;
  return Promise.resolve(bytes);
};
const updated = () => {
  const update = "\n5 0 obj\n<< /Type /Page >>\nendobj\nxref\n0 0\ntrailer\n<<>>\n%%EOF\n";
  return Promise.resolve(new Uint8Array(Buffer.concat([issued, Buffer.from(update)])));
};
/** Another list of awardees under the same number, day, signer and QR code. */
const withItsCode = async () => {
  const own = await decision();
  const forged = {
    ...own,
    awardees: own.awardees.map((one) => ({
      ...one,
      nominee: { ...one.nominee, name: "HTX Giả Mạo" },
    })),
  };
  const composition = { signer: own.approval!, day: own.date!, mode: "mock" } as const;
  return drawDecision(await composeDecision(season.needs)(forged, composition));
};
const signedByAStranger = async () => {
  const { approval } = await decision();
  return signPdf({
    ...{ pdf: await withItsCode(), signer: keyInMemory(), at: approval!.at, name: "Kẻ khác" },
    reason: `Ban hành Quyết định số 01/QĐ-LMHTXVN, đã được phê duyệt lúc ${approval!.at}`,
  });
};

describe("a forged decision is refused by the page, by its signature, and by the proof", () => {
  it.each([
    ["one byte changed", oneByteChanged, "the signature does not fit the signed bytes"],
    ["an update after the signature", updated, "the signature does not cover the whole file"],
    ["the QR code on another paper", withItsCode, "the signature does not fit the signed bytes"],
    [
      "the same, signed by a stranger",
      signedByAStranger,
      "the key that signed is not the system's",
    ],
  ])("%s", async (_what, forge, difference) => {
    const bytes = await forge();
    expect(await pageSays(bytes)).toMatch(/^Không phải tệp đã ban hành/);
    expect(await signatureHolds(bytes)).toBe(false);
    expect(await proofSays(bytes)).toContain(difference);
  });

  it("which the issued one is by none of them", async () => {
    expect(await pageSays(issued)).toBe("Đúng là tệp đã ban hành");
    expect(await signatureHolds(issued)).toBe(true);
    expect(await season.differences()).toEqual([]);
  });
});
