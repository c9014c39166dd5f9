import type { AcceptedFile } from "../../schemas/dossier.ts";
import type { Candidate } from "../../schemas/session.ts";
import { awardHistories } from "../acts/award-histories.ts";
import { deskContact } from "../acts/desk-contact.ts";
import { followLink } from "../acts/follow-link.ts";
import { NotFound } from "../domain/errors.ts";
import { CandidatePage } from "../pages/candidate.tsx";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import type { Clock, DossierFiles, Links, Nominations, Registry, Sessions } from "../ports.ts";
import {
  clock,
  dossierFiles,
  links,
  nominations,
  registry,
  sessions,
} from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find">;
  readonly nominations: Pick<Nominations, "dossier" | "files">;
  readonly dossierFiles: Pick<DossierFiles, "viewUrl">;
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf" | "organisation" | "organisations" | "pastAwards">;
  readonly clock: Clock;
};

type LinkVisit = Pick<Visit, "params" | "frame"> & { readonly token: string };

/** A nominee's dossier, and its files, for whoever was asked to vote on it. */
export const readCandidate =
  (needs: Needs) =>
  async ({ token, params, frame }: LinkVisit): Promise<Reply> => {
    const followed = await followLink(needs)(token, "ballot");
    if (followed.outcome === "dead") {
      const contact = await deskContact(needs);
      return show(LinkProblemPage({ frame, why: followed.why, contact }), 410);
    }
    const session = await needs.sessions.find(followed.link.subjectId);
    const candidate = session?.candidates.find(({ nominationId }) => nominationId === params["id"]);
    if (!candidate) throw new NotFound("candidate");
    const { dossier, files } = await dossierOf(needs, candidate);
    const wanted = params["file"];
    if (wanted === undefined) {
      const histories = await awardHistories(needs)([candidate]);
      const history = histories.get(candidate.nominationId) ?? [];
      return show(CandidatePage({ frame, candidate, dossier, files, history }));
    }
    const file = files.find(({ id }) => id === wanted);
    if (!file) throw new NotFound("file");
    return seeOther(await needs.dossierFiles.viewUrl(file));
  };

/** The dossier as it was when the list was fixed, whatever was submitted since. */
const dossierOf = async (
  { nominations }: Needs,
  { nominationId, dossierVersion, dossierHash }: Candidate,
) => {
  const dossier = await nominations.dossier(nominationId, dossierVersion);
  if (dossier?.hash !== dossierHash) return { dossier: undefined, files: [] };
  const all = await nominations.files(nominationId);
  const files = all.filter(
    (file): file is AcceptedFile => file.state === "accepted" && dossier.fileIds.includes(file.id),
  );
  return { dossier, files };
};

export const handler = page({
  name: "read-candidate",
  for: "link",
  run: (visit) =>
    readCandidate({
      sessions: sessions(),
      nominations: nominations(),
      dossierFiles: dossierFiles(),
      links: links(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
