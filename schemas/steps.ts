import * as z from "zod";
import { PlannedStage, StageOutcome, Ending } from "./nomination.ts";
import { Id } from "./primitives.ts";

const nominationId = Id;
const taskToken = z.string().min(1);

export const PlanRouteInput = z.object({ nominationId });
export const PlanRouteOutput = z.object({ stages: z.array(PlannedStage).min(1) });

export const OpenStageInput = z.object({
  nominationId,
  current: z.int().nonnegative(),
  visit: z.int().positive(),
  taskToken,
});
export const AwaitRevisionInput = OpenStageInput;

/** What a token task answers to its Lambda call; the state's result is what resumes the token. */
export const Parked = z.object({ parked: z.boolean() });

export const EscalateStageInput = z.object({ nominationId, visit: z.int().positive() });
/** `waiting`: asked again, wait `seconds` more. Anything else came in just before the clock. */
export const EscalateStageOutput = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("waiting"), seconds: z.int().positive() }),
  ...StageOutcome.options,
]);

export const CloseNominationInput = z.object({ nominationId, outcome: StageOutcome });
export const CloseNominationOutput = z.object({ ending: Ending });

export const InviteVotersInput = z.object({
  sessionId: Id,
  round: z.int().positive(),
  taskToken,
});
export const TallySessionInput = z.object({ sessionId: Id, round: z.int().positive() });
export const TallySessionOutput = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("final") }),
  z.object({
    outcome: z.literal("second-round"),
    round: z.int().positive(),
    secondsToAnswer: z.int().positive(),
  }),
]);
export const AnnounceResultInput = z.object({ sessionId: Id });
export const AnnounceResultOutput = z.object({ chosen: z.int().nonnegative() });
export const DraftDecisionsInput = z.object({ sessionId: Id });
export const DraftDecisionsOutput = z.object({ decisionIds: z.array(Id) });

export const RequestSignatureInput = z.object({ decisionId: Id, taskToken });
export const EscalateSignatureInput = z.object({ decisionId: Id });
export const EscalateSignatureOutput = z.object({
  outcome: z.enum(["waiting", "approved"]),
  seconds: z.int().positive(),
});
export const IssueDecisionInput = z.object({ decisionId: Id });
export const IssueDecisionOutput = z.object({ number: z.string() });
export const PublishDecisionInput = z.object({ decisionId: Id });
export const PublishDecisionOutput = z.object({ published: z.int().nonnegative() });
