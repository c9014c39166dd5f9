import type { NewEvent } from "../../../schemas/event.ts";
import type { StageOutcome } from "../../../schemas/nomination.ts";
import type { CandidateResult, Session } from "../../../schemas/session.ts";
import { resultSentence } from "./result-sentence.ts";

/** What a result means for its nomination: the end of its stage, and a line on its timeline. */
export type Announcement = {
  readonly outcome: StageOutcome;
  readonly event: Pick<NewEvent, "kind" | "facts">;
};

/** What a nomination is told; nothing when it goes on waiting, or was withdrawn. */
export const announcedAs = (
  session: Pick<Session, "id" | "title" | "body" | "results" | "chairDecision">,
  result: CandidateResult,
): Announcement | undefined => {
  const reason = resultSentence(result, session.results.length, "vi");
  const facts = {
    stage: session.body === "cluster" ? "cluster-vote" : "council-vote",
    session: session.id,
    title: session.title,
    agree: String(result.agree),
    disagree: String(result.disagree),
    returned: String(result.returned),
    abstain: String(result.abstain),
    recused: String(result.recused),
    absent: String(result.absent),
    basis: String(result.basis),
    needed: String(result.needed),
    reason,
    ...(result.why === "chair-decided" &&
      session.chairDecision && {
        chair: session.chairDecision.name,
        chairReason: session.chairDecision.reason,
      }),
  };
  switch (result.outcome) {
    case "chosen":
      return { outcome: { outcome: "advanced" }, event: { kind: "voted", facts } };
    case "returned":
      return {
        outcome: { outcome: "returned", reasons: result.reasons.map((one) => ({ reason: one })) },
        event: { kind: "returned", facts },
      };
    case "not-chosen":
      if (result.why === "withdrawn") return undefined;
      return { outcome: { outcome: "not-chosen", reason }, event: { kind: "not-chosen", facts } };
    case "second-round":
    case "waiting":
      return undefined;
  }
};
