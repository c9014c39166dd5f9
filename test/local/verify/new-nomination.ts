import { digest } from "../../../functions/adapters/keys.ts";
import { chainStart } from "../../../functions/domain/audit-chain.ts";
import { submission } from "../../../functions/domain/dossier/submission.ts";
import type { Nominations } from "../../../functions/ports.ts";
import type { AcceptedFile } from "../../../schemas/dossier.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { anId } from "../../support/a-session.ts";

const at = "2022-10-01T01:00:00.000Z";
const actor = { kind: "system" } as const;

/** A nomination that was drafted, got a file, was submitted, and stands before the council. */
export const newNomination = async (
  { nominations }: { readonly nominations: Nominations },
  number: number,
): Promise<Nomination> => {
  const id = anId("n", number);
  const route = [
    { name: "council-vote", secondsToAnswer: 1000 },
    { name: "decision", secondsToAnswer: 1000 },
  ] as const;
  const organisationId = `htx-${number}`;
  const file: AcceptedFile = {
    ...{ id: anId("f", number), nominationId: id, slot: "achievement-report", name: "a.pdf" },
    ...{ size: 5, receivedAt: at, state: "accepted", type: "pdf", mediaType: "application/pdf" },
    ...{ sha256: digest(id), pages: 1, key: "k", versionId: "v", removed: false },
  };
  const drafted = await nominations.save({
    after: {
      ...{ id, seasonId: "nam-2022", award: "FLAG_VCA", ownerId: organisationId, state: "draft" },
      nominee: { kind: "collective", name: `HTX số ${number}`, organisationId },
      ...{ allianceId: `lm-${number}`, province: `Tỉnh ${number}`, achievements: "Tốt" },
      ...{ earlierAwards: "", route: [], current: 0, visit: 0, since: at, returnReasons: [] },
      ...{ dossierVersion: 0, createdAt: at, updatedAt: at },
      ...{ version: 0, eventCount: 0, chainHead: chainStart },
    },
    events: [{ kind: "drafted", at, actor, facts: {} }],
    files: [file],
  });
  const submitted = submission(
    { nomination: drafted, files: [file], route, cluster: undefined, actor, at },
    digest,
  );
  const { after, events, dossier } = submitted;
  return nominations.save({
    before: drafted,
    after: { ...after, visit: 1 },
    events: [...events, { kind: "stage-opened", at, actor, facts: { stage: "council-vote" } }],
    dossier,
    stage: {
      ...{ nominationId: id, visit: 1, kind: "vote", stage: "council-vote", openedAt: at },
      ...{ holder: { role: "council-chair", organisationId: "vca" }, escalations: 0, version: 0 },
      ...{ due: "2022-11-01T16:59:59.999Z", resumed: false },
    },
  });
};
