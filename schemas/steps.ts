import * as z from "zod";
import { PlannedStage, StageOutcome, Ending } from "./nomination.ts";
import { Id } from "./primitives.ts";

const nominationId = Id;
const taskToken = z.string().min(1);

export const PlanRouteInput = z.object({ nominationId });
export type PlanRouteInput = z.infer<typeof PlanRouteInput>;
export const PlanRouteOutput = z.object({ stages: z.array(PlannedStage).min(1) });
export type PlanRouteOutput = z.infer<typeof PlanRouteOutput>;

export const OpenStageInput = z.object({
  nominationId,
  current: z.int().nonnegative(),
  visit: z.int().positive(),
  taskToken,
});
export type OpenStageInput = z.infer<typeof OpenStageInput>;
export const AwaitRevisionInput = OpenStageInput;
export type AwaitRevisionInput = z.infer<typeof AwaitRevisionInput>;

/** What a token task answers to its Lambda call; the state's result is what resumes the token. */
export const Parked = z.object({ parked: z.boolean() });
export type Parked = z.infer<typeof Parked>;

export const EscalateStageInput = z.object({ nominationId, visit: z.int().positive() });
export type EscalateStageInput = z.infer<typeof EscalateStageInput>;
/** `waiting`: asked again, wait `seconds` more. Anything else came in just before the clock. */
export const EscalateStageOutput = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("waiting"), seconds: z.int().positive() }),
  ...StageOutcome.options,
]);
export type EscalateStageOutput = z.infer<typeof EscalateStageOutput>;

export const CloseNominationInput = z.object({ nominationId, outcome: StageOutcome });
export type CloseNominationInput = z.infer<typeof CloseNominationInput>;
export const CloseNominationOutput = z.object({ ending: Ending });
export type CloseNominationOutput = z.infer<typeof CloseNominationOutput>;

export const InviteVotersInput = z.object({
  sessionId: Id,
  round: z.int().positive(),
  taskToken,
});
export type InviteVotersInput = z.infer<typeof InviteVotersInput>;
export const TallySessionInput = z.object({ sessionId: Id, round: z.int().positive() });
export type TallySessionInput = z.infer<typeof TallySessionInput>;
const waiting = { round: z.int().positive(), secondsToAnswer: z.int().positive() };
/** `extended`: the closing was moved before the count came, and the round goes on. */
export const TallySessionOutput = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("final") }),
  z.object({ outcome: z.literal("second-round"), ...waiting }),
  z.object({ outcome: z.literal("extended"), ...waiting }),
  z.object({ outcome: z.literal("tied"), secondsToAnswer: z.int().positive() }),
]);
export type TallySessionOutput = z.infer<typeof TallySessionOutput>;
export const AskChairInput = z.object({ sessionId: Id, taskToken });
export type AskChairInput = z.infer<typeof AskChairInput>;
export const EscalateChairInput = z.object({ sessionId: Id });
export type EscalateChairInput = z.infer<typeof EscalateChairInput>;
/** `settled`: decided, or given up; there is nothing left to wait for. */
export const EscalateChairOutput = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("waiting"), secondsToAnswer: z.int().positive() }),
  z.object({ outcome: z.literal("settled") }),
]);
export type EscalateChairOutput = z.infer<typeof EscalateChairOutput>;
export const AnnounceResultInput = z.object({ sessionId: Id });
export type AnnounceResultInput = z.infer<typeof AnnounceResultInput>;
export const AnnounceResultOutput = z.object({ chosen: z.int().nonnegative() });
export type AnnounceResultOutput = z.infer<typeof AnnounceResultOutput>;
export const DraftDecisionsInput = z.object({ sessionId: Id });
export type DraftDecisionsInput = z.infer<typeof DraftDecisionsInput>;
export const DraftDecisionsOutput = z.object({ decisionIds: z.array(Id) });
export type DraftDecisionsOutput = z.infer<typeof DraftDecisionsOutput>;

export const RequestSignatureInput = z.object({ decisionId: Id, taskToken });
export type RequestSignatureInput = z.infer<typeof RequestSignatureInput>;
export const EscalateSignatureInput = z.object({ decisionId: Id });
export type EscalateSignatureInput = z.infer<typeof EscalateSignatureInput>;
export const EscalateSignatureOutput = z.object({
  outcome: z.enum(["waiting", "approved", "cancelled"]),
  seconds: z.int().positive(),
});
export type EscalateSignatureOutput = z.infer<typeof EscalateSignatureOutput>;
export const IssueDecisionInput = z.object({ decisionId: Id });
export type IssueDecisionInput = z.infer<typeof IssueDecisionInput>;
/** Without a number where it was held, because somebody on its list is frozen. */
export const IssueDecisionOutput = z.object({ number: z.string().optional() });
export type IssueDecisionOutput = z.infer<typeof IssueDecisionOutput>;
export const PublishDecisionInput = z.object({ decisionId: Id });
export type PublishDecisionInput = z.infer<typeof PublishDecisionInput>;
export const PublishDecisionOutput = z.object({ published: z.int().nonnegative() });
export type PublishDecisionOutput = z.infer<typeof PublishDecisionOutput>;

/** How much of a data file was loaded. */
export const RegistryLoaded = z.object({
  organisations: z.int(),
  people: z.int(),
  seasons: z.int(),
});
export type RegistryLoaded = z.infer<typeof RegistryLoaded>;

/** A mail that came back, as the mail service tells of it; what else it says is not needed. */
export const RecordBounceInput = z.object({ messageId: z.string().min(1).max(200) });
export type RecordBounceInput = z.infer<typeof RecordBounceInput>;
export const RecordBounceOutput = z.object({ noted: z.int().nonnegative() });
export type RecordBounceOutput = z.infer<typeof RecordBounceOutput>;

/** Whatever the schedule sends; the sweep asks the clock and the records only. */
export const SweepDeadlinesInput = z.unknown();
export type SweepDeadlinesInput = z.infer<typeof SweepDeadlinesInput>;
/** What one run of the sweep found and did; `stuck` workflows have ended before their nomination. */
export const SweepDeadlinesOutput = z.object({
  looked: z.int().nonnegative(),
  reminded: z.int().nonnegative(),
  resumed: z.int().nonnegative(),
  started: z.int().nonnegative(),
  stuck: z.int().nonnegative(),
  sessions: z.int().nonnegative(),
  decisions: z.int().nonnegative(),
  failed: z.int().nonnegative(),
});
export type SweepDeadlinesOutput = z.infer<typeof SweepDeadlinesOutput>;
