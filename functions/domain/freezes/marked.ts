import type { NewEvent } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { PersonRole } from "../../../schemas/registry.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { actorIn } from "../dossier/actor-in.ts";
import { lateDue } from "../late-due.ts";
import type { FreezeAct } from "./read-freeze.ts";

/** A nomination after an act of the desk, with the event that tells of it. */
export type Marked = {
  readonly after: Nomination;
  readonly event: NewEvent;
  /** Where the wait for its holder got more time. */
  readonly stage?: StageRecord;
};

/** Marks a nomination, or lets it go on with time enough for whoever holds it. */
export const marked = (
  nomination: Nomination,
  stage: StageRecord | undefined,
  wanted: FreezeAct,
  { seat, at }: { readonly seat: PersonRole; readonly at: Instant },
): Marked => {
  const event = { ...eventFor(nomination, stage, wanted), at, actor: actorIn(seat) };
  if (wanted.act === "freeze") {
    const frozen = { ...wanted.mark, at, by: seat.personId };
    return { after: { ...nomination, frozen, updatedAt: at }, event };
  }
  const { frozen: _frozen, ...free } = nomination;
  if (!stage || stage.answer) return { after: { ...free, updatedAt: at }, event };
  const due = lateDue(stage, at);
  return { after: { ...free, due, updatedAt: at }, event, stage: { ...stage, due } };
};

/** What the chain says of an act; the same act of the same person is told the same. */
const eventFor = (
  { frozen }: Pick<Nomination, "frozen">,
  stage: Pick<StageRecord, "stage"> | undefined,
  wanted: FreezeAct,
): Pick<NewEvent, "kind" | "facts"> => {
  const where: NewEvent["facts"] = stage ? { stage: stage.stage } : {};
  if (wanted.act === "lift") {
    const { outcome, note } = wanted;
    const paper = frozen ? { paper: frozen.paper } : {};
    return { kind: "unfrozen", facts: { ...where, ...paper, outcome, note } };
  }
  const { kind, paper, number, date, note } = wanted.mark;
  return {
    kind: "frozen",
    facts: {
      ...where,
      ...{ freeze: kind, paper, note },
      ...(number !== undefined && { paperNumber: number }),
      ...(date !== undefined && { paperDate: date }),
    },
  };
};
