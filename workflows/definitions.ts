import { readFileSync } from "node:fs";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

/**
 * The three machines as written in their files, with the Lambdas that each calls: `OpenStage` here
 * is the placeholder `${OpenStageArn}` there.
 */
export const machines = {
  nomination: {
    source: read("nomination.asl.json"),
    tasks: [
      "PlanRoute",
      "OpenStage",
      "EscalateStage",
      "AwaitRevision",
      "EscalateRevision",
      "CloseNomination",
    ],
  },
  session: {
    source: read("session.asl.json"),
    tasks: [
      "InviteVoters",
      "TallySession",
      "AskChair",
      "EscalateChair",
      "AnnounceResult",
      "DraftDecisions",
    ],
  },
  decision: {
    source: read("decision.asl.json"),
    tasks: ["RequestSignature", "EscalateSignature", "IssueDecision", "PublishDecision"],
  },
} as const;

/** The name of a machine. */
export type MachineName = keyof typeof machines;

/** A Lambda that some machine calls. */
export type TaskName = (typeof machines)[MachineName]["tasks"][number];
