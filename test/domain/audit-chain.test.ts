import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { brokenAt, canonical, chainStart, linked } from "../../functions/domain/audit-chain.ts";
import type { NewEvent } from "../../schemas/event.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const nomination = { id: "n-0000000000000001", eventCount: 0, chainHead: chainStart };
const event = (kind: NewEvent["kind"], facts: NewEvent["facts"] = {}): NewEvent => ({
  kind,
  at: "2022-10-03T02:00:00.000Z",
  actor: { kind: "system" },
  facts,
});

describe("the audit chain", () => {
  const events = linked(
    nomination,
    [event("drafted"), event("submitted", { dossier: "1" }), event("stage-opened")],
    sha256,
  );

  it("links each event to the one before it", () => {
    expect(events.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(events[1]?.previous).toBe(events[0]?.hash);
    expect(brokenAt(events, sha256)).toBeUndefined();
  });

  it.each([
    ["a fact is changed", events.map((one) => (one.number === 2 ? { ...one, facts: {} } : one)), 2],
    ["an event is left out", events.filter(({ number }) => number !== 2), 2],
    ["two events change places", [events[1]!, events[0]!, events[2]!], 1],
    [
      "an event and its own hash are forged",
      events.map((one) =>
        one.number === 2 ? { ...one, kind: "withdrawn" as const, hash: sha256("x") } : one,
      ),
      2,
    ],
  ])("breaks where %s", (_, forged, at) => {
    expect(brokenAt(forged, sha256)).toBe(at);
  });

  it("writes the same facts as the same bytes, whatever the order of keys", () => {
    expect(canonical({ b: [1, { d: null, c: "x" }], a: undefined })).toBe(
      '{"b":[1,{"c":"x","d":null}]}',
    );
  });
});
