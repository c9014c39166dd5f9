import { boundDossier } from "../acts/bound-dossier.ts";
import { deskContact } from "../acts/desk-contact.ts";
import { followReview } from "../acts/follow-review.ts";
import { NotFound } from "../domain/errors.ts";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import type { Clock, DossierFiles, Links, Nominations, Registry } from "../ports.ts";
import { clock, dossierFiles, links, nominations, registry } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "find" | "stage" | "dossier" | "files">;
  readonly dossierFiles: Pick<DossierFiles, "viewUrl">;
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf" | "organisation">;
  readonly clock: Clock;
};

type LinkVisit = Pick<Visit, "params" | "frame"> & { readonly token: string };

/** One file of exactly the dossier version that a reviewer was asked about. */
export const openReviewedFile =
  (needs: Needs) =>
  async ({ token, params, frame }: LinkVisit): Promise<Reply> => {
    const followed = await followReview(needs)(token);
    if (followed.outcome === "dead") {
      const contact = await deskContact(needs);
      return show(LinkProblemPage({ frame, why: followed.why, contact }), 410);
    }
    const { link, nomination } = followed;
    const { files } = await boundDossier(needs)({
      nominationId: nomination.id,
      version: nomination.dossierVersion,
      hash: link.dossierHash,
    });
    const file = files.find(({ id }) => id === params["file"]);
    if (!file) throw new NotFound("file");
    return seeOther(await needs.dossierFiles.viewUrl(file));
  };

export const handler = page({
  name: "open-reviewed-file",
  for: "link",
  run: (visit) =>
    openReviewedFile({
      nominations: nominations(),
      dossierFiles: dossierFiles(),
      links: links(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
