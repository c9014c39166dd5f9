import { stageOf } from "../../../schemas/catalogue/stages.ts";
import type { DossierFile, DossierVersion } from "../../../schemas/dossier.ts";
import type { Actor } from "../../../schemas/event.ts";
import type { Nomination, PlannedStage } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { Cluster, Seat } from "../../../schemas/registry.ts";
import { holderOf } from "../holders.ts";
import { dueAfter } from "../working-days.ts";
import type { Changed } from "./describe.ts";
import { dossierHash } from "./dossier-hash.ts";

/** What a submission is made from. */
export type SubmissionFacts = {
  readonly nomination: Nomination;
  readonly files: readonly DossierFile[];
  readonly route: readonly PlannedStage[];
  readonly cluster: Pick<Cluster, "leader"> | undefined;
  /** The seat that asked for it to be completed, where that is not the usual one. */
  readonly returnedBy?: Seat | undefined;
  readonly actor: Actor;
  readonly at: Instant;
};

/**
 * Seals a dossier and hands it to the stage that it goes to: the first, or the one that returned it.
 * Holder and due date are known at once, so that nothing is ever with nobody; the workflow confirms
 * them when it opens the stage a moment later.
 */
export const submission = (
  { nomination, files, route, cluster, returnedBy, actor, at }: SubmissionFacts,
  sha256: (text: string) => string,
): Changed & { readonly dossier: DossierVersion } => {
  const sealed = files
    .filter((file) => file.state === "accepted")
    .filter(({ removed }) => !removed);
  const number = nomination.dossierVersion + 1;
  const content = {
    nominationId: nomination.id,
    number,
    nomineeName: nomination.nominee.name,
    achievements: nomination.achievements,
    earlierAwards: nomination.earlierAwards,
  };
  const hash = dossierHash({ ...content, files: sealed }, sha256);
  const stage = route[nomination.current]?.name;
  const again = nomination.dossierVersion > 0;
  return {
    after: {
      ...nomination,
      state: "in-stage",
      route: [...route],
      ...(stage !== undefined && {
        holder: returnedBy ?? holderOf(stage, nomination, cluster),
        due: dueAfter(at, stageOf(stage).workingDays),
      }),
      since: at,
      dossierVersion: number,
      dossierHash: hash,
      updatedAt: at,
    },
    events: [
      {
        kind: again ? "resubmitted" : "submitted",
        at,
        actor,
        facts: { version: String(number), hash, ...(stage !== undefined && { stage }) },
      },
    ],
    dossier: { ...content, hash, fileIds: sealed.map(({ id }) => id), submittedAt: at },
  };
};
