import { findOwn } from "../acts/find-nomination.ts";
import { dayOf } from "../domain/dates.ts";
import { missingForLetter, submissionLetter } from "../domain/dossier/submission-letter.ts";
import { NotFound } from "../domain/errors.ts";
import { fileSlug } from "../domain/file-slug.ts";
import { pathOf } from "../domain/path-of.ts";
import { PrepareLetterPage } from "../pages/prepare-letter.tsx";
import type { Clock, Nominations, PaperMaker, Registry } from "../ports.ts";
import { clock, nominations, paperMaker, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { inline, seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "find">;
  readonly registry: Pick<Registry, "season" | "organisation">;
  readonly papers: Pick<PaperMaker, "letter">;
  readonly clock: Clock;
};

/** The submission letter made of what was typed: a page to read it, a PDF to print and sign. */
export const prepareLetter =
  (needs: Needs) =>
  async ({
    viewer,
    params,
    frame,
  }: Pick<SignedInVisit, "viewer" | "params" | "frame">): Promise<Reply> => {
    const { nomination } = await findOwn(needs)(viewer, params["id"]);
    const { registry, papers, clock } = needs;
    const [season, owner, alliance] = await Promise.all([
      registry.season(nomination.seasonId),
      registry.organisation(nomination.ownerId),
      registry.organisation(nomination.allianceId),
    ]);
    if (!season || !owner || !alliance) throw new NotFound("season");
    const missing = missingForLetter(nomination);
    const day = dayOf(clock.now());
    const paper = submissionLetter({ nomination, season, owner, alliance: alliance.name, day });
    if (!pathOf(frame).endsWith(".pdf")) {
      return show(PrepareLetterPage({ frame, nomination, missing, paper }));
    }
    if (missing.length > 0) return seeOther(`/nominations/${nomination.id}/submission-letter`);
    const name = fileSlug(`to trinh ${nomination.nominee.name}`);
    return inline(await papers.letter(paper), "application/pdf", `${name}.pdf`);
  };

export const handler = page({
  name: "prepare-letter",
  for: "signed-in",
  run: (visit) =>
    prepareLetter({
      nominations: nominations(),
      registry: registry(),
      papers: paperMaker(),
      clock: clock(),
    })(visit),
});
