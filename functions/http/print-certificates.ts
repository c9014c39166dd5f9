import type { Decision } from "../../schemas/decision.ts";
import { Id } from "../../schemas/primitives.ts";
import { findReadable } from "../acts/find-nomination.ts";
import { certificatesPaper } from "../domain/decision/certificates-paper.ts";
import { Forbidden, NotFound } from "../domain/errors.ts";
import { fileSlug } from "../domain/file-slug.ts";
import { pathOf } from "../domain/path-of.ts";
import { deskSeat } from "../domain/permissions.ts";
import type { Decisions, Nominations, PaperMaker, Registry } from "../ports.ts";
import { decisions, nominations, paperMaker, publicUrl, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { inline, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "find">;
  readonly decisions: Pick<Decisions, "find">;
  readonly registry: Pick<Registry, "season" | "organisations">;
  readonly papers: Pick<PaperMaker, "certificates">;
  readonly publicUrl: string;
};

type Asked = Pick<SignedInVisit, "viewer" | "params" | "frame">;

/** The certificate of one nomination for its readers, or all of a decision for the desk, to be printed. */
export const printCertificates =
  (needs: Needs) =>
  async ({ viewer, params, frame }: Asked): Promise<Reply> => {
    if (pathOf(frame).startsWith("/nominations/")) {
      const nomination = await findReadable(needs)(viewer, params["id"]);
      if (nomination.ending !== "decided") throw new NotFound("certificate");
      return drawn(needs, nomination.decisionId, frame.mock, nomination.id);
    }
    if (!deskSeat(viewer)) throw new Forbidden("desk");
    return drawn(needs, Id.safeParse(params["id"]).data, frame.mock);
  };

const drawn = async (
  needs: Needs,
  id: Id | undefined,
  mock: boolean,
  only?: Id,
): Promise<Reply> => {
  const decision = id === undefined ? undefined : await needs.decisions.find(id);
  const paper = decision && (await paperOf(needs, decision, mock, only));
  if (!paper) throw new NotFound("certificate");
  const [holder] = paper.holders;
  const name = fileSlug(`${paper.award} ${only && holder ? holder.rollNumber : paper.number}`);
  const bytes = await needs.papers.certificates(paper);
  return inline(bytes, "application/pdf", `${name}.pdf`);
};

const paperOf = async (
  { registry, publicUrl }: Needs,
  decision: Decision,
  mock: boolean,
  only: Id | undefined,
) => {
  const season = await registry.season(decision.seasonId);
  const ids = decision.awardees.map(({ nominee }) => nominee.organisationId);
  const organisations = await registry.organisations(ids);
  const mode = mock ? "mock" : "configured";
  return season && certificatesPaper({ decision, season, organisations, mode, publicUrl }, only);
};

export const handler = page({
  name: "print-certificates",
  for: "signed-in",
  run: (visit) =>
    printCertificates({
      nominations: nominations(),
      decisions: decisions(),
      registry: registry(),
      papers: paperMaker(),
      publicUrl: publicUrl(),
    })(visit),
});
