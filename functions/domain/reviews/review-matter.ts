import type { AcceptedFile, DossierVersion } from "../../../schemas/dossier.ts";
import type { Nomination, StageOutcome } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { PastAward } from "../../../schemas/registry.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import type { DoubtfulCitation } from "../doubtful-citations.ts";

/** Everything that a reviewer reads before answering. */
export type ReviewMatter = {
  readonly nomination: Nomination;
  readonly stage: StageRecord;
  readonly now: Instant;
  readonly seasonName: string;
  /** Who was asked, and for which body. */
  readonly reviewer: { readonly name: string; readonly body: string };
  /** What the organisation that nominates is called. */
  readonly ownerName: string;
  readonly dossier: DossierVersion;
  readonly files: readonly AcceptedFile[];
  readonly history: readonly PastAward[];
  readonly doubtful: readonly DoubtfulCitation[];
};

/** An answer that stands, as its stage shows it. */
export type StandingReview = {
  readonly nomination: Nomination;
  readonly stage: StageRecord;
  readonly answer: Exclude<StageOutcome, { readonly outcome: "withdrawn" | "lapsed" }>;
  readonly seasonName: string;
  /** Who answered: the reader, somebody else, or nobody that has a name. */
  readonly by: { readonly name: string | undefined; readonly isReader: boolean };
  /** The dossier has been changed since, so a newer mail counts. */
  readonly newVersion: boolean;
};
