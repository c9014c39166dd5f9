import { describe, expect, it } from "vitest";
import { digest } from "../../../functions/adapters/keys.ts";
import { chainStart, linked } from "../../../functions/domain/audit-chain.ts";
import { checkAnnounced } from "../../../functions/domain/verification/check-announced.ts";
import type { NominationRecord } from "../../../functions/domain/verification/nomination-record.ts";
import { announcedAs } from "../../../functions/domain/votes/announced-as.ts";
import type { NewEvent } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { aCountedSession } from "../../support/a-counted-session.ts";
import { anId } from "../../support/a-session.ts";

const { session, result } = aCountedSession();
const actor = { kind: "body", name: session.bodyName } as const;
const submitted: NewEvent = {
  ...{ kind: "submitted", at: "2022-10-01T01:00:00.000Z", actor: { kind: "system" } },
  facts: { version: "1", hash: "d".repeat(64) },
};
const told: NewEvent = {
  ...{ at: session.closesAt, actor },
  ...announcedAs(session, result.candidates[0]!)!.event,
};
const withdrawn: NewEvent = {
  ...{ kind: "withdrawn", at: "2022-10-12T01:00:00.000Z", actor: { kind: "system" }, facts: {} },
};

/** The first nominee's record, with these events in a chain that fits. */
const differences = (events: readonly NewEvent[], of = session) => {
  const nomination = {
    ...{ id: anId("n", 1), award: "FLAG_VCA", nominee: { name: "HTX số 1" } },
  } as Nomination;
  const chain = linked({ id: nomination.id, eventCount: 0, chainHead: chainStart }, events, digest);
  const record: NominationRecord = { nomination, events: chain, dossiers: [], files: [] };
  return checkAnnounced(of, [record]).differences;
};

describe("a result in the audit chain", () => {
  it("fits in every figure and word", () => {
    expect(differences([submitted, told])).toEqual([]);
  });

  it.each([
    [
      "a figure",
      { ...told, facts: { ...told.facts, agree: "5" } },
      "HTX số 1, agree in the chain: the record says 5, but it is 4",
    ],
    [
      "the sentence",
      { ...told, facts: { ...told.facts, reason: "Đạt." } },
      "HTX số 1, reason in the chain: the record says Đạt., but it is Đạt: 4/5 phiếu đồng ý, cần ít nhất 4.",
    ],
    [
      "the kind",
      { ...told, kind: "not-chosen" },
      "HTX số 1, in the chain: the record says not-chosen, but it is voted",
    ],
    [
      "the body",
      { ...told, actor: { kind: "body", name: "Ai đó" } },
      'HTX số 1, told by: the record says {"kind":"body","name":"Ai đó"}, but it is {"kind":"body","name":"Cụm thi đua Tây Nguyên"}',
    ],
  ] as const)(
    "differs when %s was changed, however well the chain fits",
    (_what, event, expected) => {
      expect(differences([submitted, event])).toEqual([expected]);
    },
  );

  it("may be missing for a withdrawn nominee alone", () => {
    expect(differences([submitted])).toEqual(["HTX số 1: the chain does not tell the result"]);
    expect(differences([submitted, withdrawn])).toEqual([]);
    expect(differences([submitted], { ...session, state: "counted" })).toEqual([]);
  });

  it("is told once", () => {
    expect(differences([submitted, told, told])).toEqual([
      "HTX số 1: the chain tells the result more than once",
    ]);
  });

  it("rests on the dossier that was submitted", () => {
    const other = { ...submitted, facts: { version: "1", hash: "f".repeat(64) } };
    expect(differences([other, told])).toEqual([
      `HTX số 1, dossier voted on: the record says ${"d".repeat(64)}, but it is ${"f".repeat(64)}`,
    ]);
  });

  const marked = (kind: "frozen" | "unfrozen", at: string): NewEvent => ({
    ...{ kind, at, actor: { kind: "system" }, facts: {} },
  });
  const early = "2022-10-11T01:00:00.000Z";
  const counted = (why: "frozen" | "no-quorum") => {
    const [first, ...rest] = result.candidates;
    const left = { ...first!, outcome: "waiting", why } as const;
    return { ...session, results: [{ ...result, candidates: [left, ...rest] }] };
  };

  it("leaves waiting as frozen only whom the chain says was frozen", () => {
    const frozen = [submitted, marked("frozen", early)];
    expect(differences(frozen, counted("frozen"))).toEqual([]);
    const wrong = ["HTX số 1: counted as frozen, and its chain knows of no mark then"];
    expect(differences([submitted], counted("frozen"))).toEqual(wrong);
    const lifted = [...frozen, marked("unfrozen", "2022-10-12T01:00:00.000Z")];
    expect(differences(lifted, counted("frozen"))).toEqual(wrong);
    const late = [submitted, marked("frozen", "2022-12-01T01:00:00.000Z")];
    expect(differences(late, counted("frozen"))).toEqual(wrong);
  });

  it("holds nobody back whose chain knows of no mark, and tells whoever is held back nothing", () => {
    const heldBack = { at: result.countedAt, nominationIds: [anId("n", 1)] };
    const held = { ...session, heldBack };
    expect(differences([submitted, marked("frozen", result.countedAt)], held)).toEqual([]);
    expect(differences([submitted], held)).toEqual([
      "HTX số 1: held back as frozen, and its chain knows of no mark then",
    ]);
    expect(differences([submitted, marked("frozen", result.countedAt), told], held)).toEqual([
      "HTX số 1: the chain tells a result, and none was decided",
    ]);
  });

  it("decides nothing about anybody who was frozen well before the count", () => {
    expect(differences([submitted, marked("frozen", early), told])).toEqual([
      "HTX số 1: was frozen, and the count decided about it",
    ]);
    const lifted = marked("unfrozen", "2022-10-12T01:00:00.000Z");
    expect(differences([submitted, marked("frozen", early), lifted, told])).toEqual([]);
    // At the same moment as the count the mark may have come after it.
    expect(differences([submitted, marked("frozen", result.countedAt), told])).toEqual([]);
  });

  it("counts nobody as withdrawn whose chain knows of no withdrawal", () => {
    const [first, ...rest] = result.candidates;
    const gone = { ...first!, outcome: "not-chosen", why: "withdrawn" } as const;
    const counted = { ...session, results: [{ ...result, candidates: [gone, ...rest] }] };
    expect(differences([submitted, withdrawn], counted)).toEqual([]);
    expect(differences([submitted], counted)).toEqual([
      "HTX số 1: counted as withdrawn, and its chain knows of no withdrawal",
    ]);
  });
});
