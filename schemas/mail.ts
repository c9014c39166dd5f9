import * as z from "zod";
import { Id, Instant, Slug } from "./primitives.ts";

/** What kinds of mail there are; the words of each are in the catalogue. */
export const MailKind = z.enum([
  "review-asked",
  "returned",
  "resubmitted",
  "submitted",
  "stage-passed",
  "ballot-asked",
  "ballot-receipt",
  "ballot-reminder",
  "ballot-extended",
  "session-cancelled",
  "chair-asked",
  "opinion-entered",
  "deputy-asked",
  "deputy-named",
  "mandate-ended",
  "seat-passed",
  "sign-asked",
  "decided",
  "amended",
  "waiting-for-decision",
  "rejected",
  "not-chosen",
  "withdrawn",
  "lapsed",
  "reminder",
  "escalated",
  "frozen",
  "unfrozen",
  "session-announced",
  "result-told",
  "waiting-for-session",
]);
export type MailKind = z.infer<typeof MailKind>;

/** A mail ready to go. `id` is the same for the same mail, so that a repeat is recognised. */
export const Mail = z.object({
  id: z.string().regex(/^[a-z0-9-]{8,120}$/),
  kind: MailKind,
  to: z.object({ personId: Slug, name: z.string(), email: z.email() }),
  subject: z.string().min(1).max(200),
  /** Its own words, as text and as HTML; the mailer puts sender and help line around them. */
  text: z.string(),
  html: z.string(),
  /** Nominations whose timelines show this mail. */
  about: z.array(Id),
});
export type Mail = z.infer<typeof Mail>;

/** What is kept of a mail: never its text, because the text may hold a link. */
export const MailRecord = z.object({
  id: z.string(),
  kind: MailKind,
  personId: Slug,
  name: z.string(),
  subject: z.string(),
  about: z.array(Id),
  at: Instant,
  state: z.enum(["pending", "sent", "bounced"]),
  messageId: z.string().optional(),
});
export type MailRecord = z.infer<typeof MailRecord>;
