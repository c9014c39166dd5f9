import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kmsBallotKeys } from "../../../functions/adapters/kms-ballot-keys.ts";
import { entryCode, sealBallot } from "../../../functions/adapters/seal-ballot.ts";
import { IllegalMove, InvalidInput } from "../../../functions/domain/errors.ts";
import type { BallotKeys } from "../../../functions/ports.ts";
import type { Ballot } from "../../../schemas/session.ts";
import { anId } from "../../support/a-session.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

const sessionId = anId("s", 1);
const ballot = (reason = "Thiếu xác nhận thuế"): Ballot => ({
  sessionId,
  round: 1,
  receipt: "ABCDEFGH23456789",
  answers: [
    { nominationId: anId("n", 1), choice: "agree" },
    { nominationId: anId("n", 2), choice: "return", reason },
  ],
});

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let keys: BallotKeys;

beforeAll(async () => {
  stores = await embeddedStores();
  keys = kmsBallotKeys(stores.ballotKey);
});
afterAll(() => stores.close());

describe("a sealed ballot", () => {
  it("is opened by the count with the round's own key, as it was", async () => {
    const key = await keys.make(sessionId, 1);
    const sealed = [
      sealBallot(ballot(), key.publicKey, 2),
      sealBallot(ballot("x"), key.publicKey, 2),
    ];
    expect(await keys.open(sealed, key, sessionId)).toEqual([ballot(), ballot("x")]);
  });

  it("is not opened for another session or round", async () => {
    const key = await keys.make(sessionId, 1);
    const sealed = [sealBallot(ballot(), key.publicKey, 2)];
    await expect(keys.open(sealed, key, anId("s", 2))).rejects.toThrow("encryption context");
    await expect(keys.open(sealed, { ...key, round: 2 }, sessionId)).rejects.toThrow(
      "encryption context",
    );
  });

  it("is refused when one bit of it was altered, wherever", async () => {
    const key = await keys.make(sessionId, 1);
    const envelope = Buffer.from(sealBallot(ballot(), key.publicKey, 2), "base64");
    for (const at of [5, 60, 90, 91, 400, envelope.length - 1]) {
      const altered = Buffer.from(envelope);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(keys.open([altered.toString("base64")], key, sessionId)).rejects.toThrow(
        IllegalMove,
      );
    }
  });
});

describe("the size of an envelope", () => {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ format: "der", type: "spki" }).toString("base64");

  it("is the same whatever was answered, in how many words, by however recused a voter", () => {
    const sizes = [
      ballot("x"),
      ballot("ậ".repeat(500)),
      { ...ballot(), answers: [{ nominationId: anId("n", 2), choice: "disagree" as const }] },
    ].map((one) => sealBallot(one, spki, 2).length);
    expect(new Set(sizes).size).toBe(1);
  });

  it("has room for the longest answers of a small list, and stays small for a long one", () => {
    const answers = (nominees: number) =>
      Array.from({ length: nominees }, (_, at) => ({
        nominationId: anId("n", at),
        choice: "return" as const,
        reason: "ậ".repeat(500),
      }));
    expect(sealBallot({ ...ballot(), answers: answers(18) }, spki, 18).length).toBeLessThan(60_000);
    expect(() => sealBallot({ ...ballot(), answers: answers(60) }, spki, 60)).toThrow(InvalidInput);
    expect(sealBallot(ballot(), spki, 419).length).toBeLessThan(100_000);
  });
});

describe("the code of an entry", () => {
  it("has ten letters, another for every nominee and receipt", () => {
    const codes = ["ABCDEFGH23456789", "ABCDEFGH2345678A"].flatMap((receipt) =>
      [1, 2].map((nominee) => entryCode(receipt, anId("n", nominee))),
    );
    expect(new Set(codes).size).toBe(4);
    for (const code of codes) expect(code).toMatch(/^[A-Z2-7]{10}$/);
  });
});
