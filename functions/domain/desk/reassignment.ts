import type { Actor, NewEvent } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { Line, type Instant } from "../../../schemas/primitives.ts";
import type { Seat } from "../../../schemas/registry.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { lateDue } from "../late-due.ts";

/** A seat that may take a review over, as a choice of the form. */
export type SeatChoice = {
  readonly value: string;
  readonly seat: Seat;
  readonly organisation: string;
  readonly people: readonly string[];
};

/** A seat as the value of a form's choice. */
export const seatValue = ({ role, organisationId }: Seat): string => `${role}@${organisationId}`;

/** What was chosen, or the fields that are wrong. */
export type ReadReassignment =
  | { readonly outcome: "complete"; readonly choice: SeatChoice; readonly reason: string }
  | { readonly outcome: "incomplete"; readonly wrong: readonly ("to" | "reason")[] };

/** Longest reason for giving a review to somebody else, in characters. */
export const longestGiveReason = 500;

/** Reads a posted form: exactly one of the offered seats, and a reason. */
export const readReassignment = (
  form: URLSearchParams,
  choices: readonly SeatChoice[],
): ReadReassignment => {
  const values = form.getAll("to");
  const choice = choices.find(({ value }) => values.length === 1 && value === values[0]);
  const reason = Line.parse(form.get("reason") ?? "");
  const reasonFits = reason !== "" && reason.length <= longestGiveReason;
  return choice && reasonFits
    ? { outcome: "complete", choice, reason }
    : {
        outcome: "incomplete",
        wrong: [...(choice ? [] : ["to" as const]), ...(reasonFits ? [] : ["reason" as const])],
      };
};

/** A review in another seat, with the event that says so. */
export const reassigned = (
  nomination: Nomination,
  stage: StageRecord,
  seat: Seat,
  { actor, at, reason }: { readonly actor: Actor; readonly at: Instant; readonly reason: string },
): { readonly after: Nomination; readonly stage: StageRecord; readonly event: NewEvent } => {
  const due = lateDue(stage, at);
  return {
    after: { ...nomination, holder: seat, due, updatedAt: at },
    stage: { ...stage, holder: seat, due },
    event: {
      kind: "reassigned",
      at,
      actor,
      facts: {
        stage: stage.stage,
        from: stage.holder.organisationId,
        organisation: seat.organisationId,
        reason,
        due,
      },
    },
  };
};
