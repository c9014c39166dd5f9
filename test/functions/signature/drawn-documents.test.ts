import { beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../../functions/adapters/signature/check-signature.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { keyInMemory } from "../paper/key-in-memory.ts";
import { flagDecision, medalDecision } from "../paper/sample-papers.ts";

const signing = {
  signer: keyInMemory(),
  at: "2023-01-08T03:04:05.000Z",
  reason: "Ban hành Quyết định",
  name: "Liên minh Hợp tác xã Việt Nam",
};
const signed = (pdf: Uint8Array) => signPdf({ pdf, ...signing });
const inHex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe.each([
  ["a short decision", flagDecision()],
  ["one whose objects fill several streams", medalDecision(120)],
])("%s", (_, paper) => {
  let drawn: Uint8Array;
  let read: Uint8Array;
  beforeAll(async () => {
    drawn = await drawDecision(paper);
    read = await signed(Uint8Array.from(drawn));
  });

  it("signed where it was drawn is the same file as signed where it was read", async () => {
    expect(inHex(await signed(drawn))).toBe(inHex(read));
  });

  it("is the same file when it is signed once more", async () => {
    expect(inHex(await signed(drawn))).toBe(inHex(read));
  });

  it("is whole and valid either way", async () => {
    const { valid, coversWholeFile } = await checkSignature(read);
    expect([valid, coversWholeFile]).toEqual([true, true]);
  });
});
