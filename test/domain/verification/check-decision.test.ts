import { describe, expect, it } from "vitest";
import { checkDecision } from "../../../functions/domain/verification/check-decision.ts";
import type { NominationRecord } from "../../../functions/domain/verification/nomination-record.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { NominationEvent } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { aCountedSession } from "../../support/a-counted-session.ts";
import { anId } from "../../support/a-session.ts";

const { session, result } = aCountedSession();
const drawnUp = "2022-11-01T03:00:00.000Z";
const signed = "2022-11-05T03:00:00.000Z";
const nominee = { kind: "collective" as const, name: "HTX số 1", organisationId: "htx-1" };
const nomination = { id: anId("n", 1), award: "FLAG_VCA", nominee } as Nomination;
const awardee = { nominationId: nomination.id, nominee, organisationName: "", province: "" };

const event = (kind: NominationEvent["kind"], at: string, facts = {}) =>
  ({ kind, at, facts, actor: { kind: "system" } }) as NominationEvent;
/** What is wrong with a decision over the first nominee, or without it, by its chain. */
const differences = (awardees: Decision["awardees"], events: NominationEvent[]) => {
  const decision = {
    ...{ id: anId("d", 1), award: "FLAG_VCA", awardees, state: "issued", openedAt: drawnUp },
    ...{ sessionId: session.id, tallyDigest: result.digest, date: "2022-11-05" },
    approval: { personId: "chu-tich", name: "Nguyễn Văn Ký", at: signed, by: "mailed-link" },
  } as Decision;
  const records = [{ nomination, events, dossiers: [], files: [] } as NominationRecord];
  return checkDecision({ decision, session, records, chains: "" }).differences;
};

describe("a decision that leaves out somebody who was chosen", () => {
  const missing = ["HTX số 1 was chosen and is not honoured"];
  const frozen = event("frozen", "2022-10-30T03:00:00.000Z");

  it.each<[string, NominationEvent[], string[]]>([
    ["for no reason", [], missing],
    ["who was frozen when it was drawn up", [frozen], []],
    [
      "who was frozen before, and went on before it was drawn up",
      [frozen, event("unfrozen", "2022-10-31T03:00:00.000Z")],
      missing,
    ],
    [
      "whom another decision over the same vote honours",
      [event("decided", signed, { decision: anId("d", 2) })],
      [],
    ],
    [
      "whom no other decision honours",
      [event("decided", signed, { decision: anId("d", 1) })],
      missing,
    ],
  ])("%s", (_when, events, expected) => {
    expect(differences([], events)).toEqual(expected);
  });

  it("honours nobody who was frozen when it was signed", () => {
    const wrong = ["HTX số 1: was frozen when the decision was signed"];
    expect(differences([awardee], [event("frozen", "2022-11-03T03:00:00.000Z")])).toEqual(wrong);
    expect(differences([awardee], [])).toEqual([]);
    // At the very moment of the signature the mark may have come after it.
    expect(differences([awardee], [event("frozen", signed)])).toEqual([]);
  });
});
