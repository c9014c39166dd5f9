import type { Candidate } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import { doubtfulCitations } from "../domain/doubtful-citations.ts";
import { dayOf } from "../domain/dates.ts";
import type { ReviewMatter } from "../domain/reviews/review-matter.ts";
import type { Clock, Nominations, Registry } from "../ports.ts";
import { awardHistories } from "./award-histories.ts";
import { boundDossier } from "./bound-dossier.ts";
import type { ReviewWork } from "./follow-review.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "dossier" | "files">;
  readonly registry: Pick<
    Registry,
    "organisations" | "pastAwards" | "season" | "person" | "organisation"
  >;
  readonly clock: Clock;
};

/** Gathers what a reviewer reads: the bound version, the history, doubtful citations. */
export const readReviewMatter =
  (needs: Needs) =>
  async ({ link, nomination, stage }: ReviewWork): Promise<ReviewMatter> => {
    const { registry, clock } = needs;
    const now = clock.now();
    const [{ dossier, files }, season, person, body, owner] = await Promise.all([
      boundDossier(needs)({
        nominationId: nomination.id,
        version: nomination.dossierVersion,
        hash: link.dossierHash,
      }),
      registry.season(nomination.seasonId),
      registry.person(link.personId),
      registry.organisation(link.organisationId),
      registry.organisation(nomination.ownerId),
    ]);
    if (!dossier) throw new NotFound("dossier");
    const ownerName = owner?.name ?? "";
    const candidate = candidateOf(nomination, ownerName, link.dossierHash ?? "");
    const histories = await awardHistories(needs)([candidate]);
    return {
      nomination,
      stage,
      now,
      seasonName: season?.name ?? nomination.seasonId,
      reviewer: { name: person?.name ?? "", body: body?.name ?? "" },
      ownerName,
      dossier,
      files,
      history: histories.get(nomination.id) ?? [],
      doubtful: doubtfulCitations(
        `${dossier.achievements}\n${dossier.earlierAwards}`,
        dayOf(dossier.submittedAt),
      ),
    };
  };

const candidateOf = (
  { id, nominee, award, province, visit, dossierVersion }: ReviewWork["nomination"],
  organisationName: string,
  dossierHash: string,
): Candidate => ({
  nominationId: id,
  kind: nominee.kind,
  name: nominee.name,
  award,
  organisationId: nominee.organisationId,
  organisationName,
  province,
  visit,
  dossierVersion,
  dossierHash,
});
