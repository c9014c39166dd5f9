import type { DossierVersion } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Instant } from "../../schemas/primitives.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { findReadable } from "../acts/find-nomination.ts";
import { NotFound } from "../domain/errors.ts";
import { fileSlug } from "../domain/file-slug.ts";
import { returnNotice } from "../domain/reviews/return-notice.ts";
import type { Nominations, PaperMaker, Registry } from "../ports.ts";
import { nominations, paperMaker, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { inline, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "find" | "stage" | "dossier">;
  readonly registry: Pick<Registry, "season" | "organisation" | "person" | "cluster">;
  readonly papers: Pick<PaperMaker, "letter">;
};

/** The notice of one return of a dossier, drawn from its records whenever it is asked for. */
export const printReturnNotice =
  (needs: Needs) =>
  async ({
    viewer,
    params,
    frame,
  }: Pick<SignedInVisit, "viewer" | "params" | "frame">): Promise<Reply> => {
    const nomination = await findReadable(needs)(viewer, params["id"]);
    const visit = /^\d{1,3}$/.test(params["visit"] ?? "") ? Number(params["visit"]) : 0;
    const paper = await paperOf(needs, nomination, visit, frame.mock ? "mock" : "configured");
    if (!paper) throw new NotFound("notice");
    const bytes = await needs.papers.letter(paper);
    const name = fileSlug(`thong bao tra ho so ${paper.date ?? ""}`);
    return inline(bytes, "application/pdf", `${name}.pdf`);
  };

const paperOf = async (
  { nominations, registry }: Needs,
  nomination: Nomination,
  visit: number,
  mode: "mock" | "configured",
) => {
  const { id, seasonId, ownerId, allianceId, clusterId } = nomination;
  if (visit < 2) return undefined;
  const [returned, revision] = await Promise.all([
    nominations.stage(id, visit - 1),
    nominations.stage(id, visit),
  ]);
  if (revision?.kind !== "revision" || returned?.answeredAt === undefined) return undefined;
  const [season, owner, alliance] = await Promise.all([
    registry.season(seasonId),
    registry.organisation(ownerId),
    registry.organisation(allianceId),
  ]);
  const judged = await versionAt(nominations, nomination, returned.answeredAt);
  if (!season || !owner || !alliance || !judged) return undefined;
  const cluster =
    clusterId === undefined ? undefined : (await registry.cluster(clusterId, season.year))?.name;
  const reviewer = await reviewerOf(registry, returned);
  return returnNotice({
    ...{ nomination, season, owner, alliance, cluster, returned, revision, judged, reviewer, mode },
  });
};

/** The version that stood at a moment: later ones were submitted after it. */
const versionAt = async (
  { dossier }: Pick<Nominations, "dossier">,
  { id, dossierVersion }: Nomination,
  at: Instant,
): Promise<DossierVersion | undefined> => {
  for (let number = dossierVersion; number > 0; number -= 1) {
    const version = await dossier(id, number);
    if (version && version.submittedAt <= at) return version;
  }
  return undefined;
};

const reviewerOf = async (
  { person }: Pick<Registry, "person">,
  { answeredBy }: StageRecord,
): Promise<string | undefined> =>
  answeredBy?.kind === "person" ? (await person(answeredBy.personId))?.name : undefined;

export const handler = page({
  name: "print-return-notice",
  for: "signed-in",
  run: (visit) =>
    printReturnNotice({
      nominations: nominations(),
      registry: registry(),
      papers: paperMaker(),
    })(visit),
});
