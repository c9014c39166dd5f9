import * as z from "zod";
import { Digest, Id, Instant, Slug } from "./primitives.ts";

/** Who did it: a person in a seat, the system itself, or a body whose members stay unnamed. */
export const Actor = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), personId: Slug, role: z.string(), organisationId: Slug }),
  z.object({ kind: z.literal("system") }),
  z.object({ kind: z.literal("body"), name: z.string() }),
]);
export type Actor = z.infer<typeof Actor>;

/** What can happen to a nomination. */
export const EventKind = z.enum([
  "drafted",
  "described",
  "file-accepted",
  "file-refused",
  "file-removed",
  "submitted",
  "stage-opened",
  "stage-approved",
  "stage-escalated",
  "returned",
  "rejected",
  "not-chosen",
  "voted",
  "resubmitted",
  "withdrawn",
  "lapsed",
  "reminded",
  "reassigned",
  "frozen",
  "unfrozen",
  "mail-bounced",
  "decision-drafted",
  "signed",
  "decided",
  "amended",
  "revoked",
  "closed",
]);
export type EventKind = z.infer<typeof EventKind>;

/** One thing that happened. `hash` covers the previous hash and everything else here. */
export const NominationEvent = z.object({
  nominationId: Id,
  number: z.int().positive(),
  kind: EventKind,
  at: Instant,
  actor: Actor,
  /** Short facts for the timeline: stage, slot, reason, file name, decision number. */
  facts: z.record(z.string(), z.string()),
  previous: Digest,
  hash: Digest,
});
export type NominationEvent = z.infer<typeof NominationEvent>;

/** An event before it has a place in the chain. */
export type NewEvent = Pick<NominationEvent, "kind" | "at" | "actor" | "facts">;
