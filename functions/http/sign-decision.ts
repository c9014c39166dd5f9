import type { Decision } from "../../schemas/decision.ts";
import { approveDecision } from "../acts/approve-decision.ts";
import { composeDecision, type ComposeNeeds } from "../acts/compose-decision.ts";
import { followSignLink, type Signable, type SignLinkNeeds } from "../acts/follow-sign-link.ts";
import { resumeDecision } from "../acts/resume-decision.ts";
import { canonical } from "../domain/audit-chain.ts";
import { dayOf } from "../domain/dates.ts";
import { InvalidInput, NotFound } from "../domain/errors.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { DecisionSignedPage } from "../pages/decision-signed.tsx";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import { SignDecisionPage } from "../pages/sign-decision.tsx";
import type { Decisions, Digester, Executions, PaperMaker, Registry } from "../ports.ts";
import {
  clock,
  decisions,
  digester,
  executions,
  links,
  nominations,
  paperMaker,
  publicUrl,
  registry,
  sessions,
} from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { inline, seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = Omit<SignLinkNeeds & ComposeNeeds, "registry" | "decisions"> & {
  readonly registry: Pick<Registry, "holdersOf" | "season" | "organisations" | "person">;
  readonly decisions: Pick<Decisions, "find" | "save">;
  readonly executions: Pick<Executions, "resume">;
  readonly papers: Pick<PaperMaker, "decision">;
  readonly digester: Digester;
};

type LinkVisit = Pick<Visit, "method" | "form" | "frame"> & { readonly token: string };

/** The chairman's page: the decision as it will be on GET, the signature on POST. */
export const signDecision =
  (needs: Needs) =>
  async ({ frame, method, form, token }: LinkVisit): Promise<Reply> => {
    const followed = await followSignLink(needs)(token);
    if (followed.outcome === "dead") {
      const { language } = frame;
      return show(LinkProblemPage({ language, why: followed.why, contact: undefined }), 410);
    }
    if (method === "POST") return posted(needs, frame, form, token, followed);
    const asPaper = pathOf(frame).endsWith("/draft.pdf");
    if (followed.outcome === "signed") {
      return asPaper ? seeOther(`/sign/${token}`) : signed(needs, frame, followed.decision);
    }
    return asPaper ? drawn(needs, followed) : signable(needs, frame, followed);
  };

const posted = async (
  needs: Needs,
  frame: Frame,
  form: URLSearchParams,
  token: string,
  followed: Signable | { readonly outcome: "signed"; readonly decision: Decision },
): Promise<Reply> => {
  const [action, ...others] = form.getAll("action");
  if (action !== "sign" || others.length > 0) throw new InvalidInput("action");
  if (followed.outcome === "signed") {
    await resumeDecision(needs)(followed.decision);
    return seeOther(`/sign/${token}`);
  }
  const { decision, link } = followed;
  const seen = form.get("shown");
  const changed = seen !== null && seen !== nameOf(needs, decision);
  if (changed || decision.awardees.length === 0) {
    return signable(needs, frame, followed, { changed });
  }
  const signer = await signerOf(needs, link.personId);
  const at = needs.clock.now();
  const approval = { personId: link.personId, name: signer, at, by: "mailed-link" } as const;
  await approveDecision(needs)(decision.id, approval, decision.awardees);
  return seeOther(`/sign/${token}`);
};

const signable = async (
  needs: Needs,
  frame: Frame,
  followed: Signable,
  refused?: { readonly changed: boolean },
): Promise<Reply> => {
  const { decision, gone } = followed;
  const paper = decision.awardees.length === 0 ? undefined : await draftOf(needs, followed);
  const season = await seasonName(needs, decision);
  const shown = nameOf(needs, decision);
  const changed = refused?.changed ?? false;
  const markup = SignDecisionPage({ frame, decision, season, paper, shown, gone, changed });
  return show(markup, refused ? 409 : 200);
};

const signed = async (needs: Needs, frame: Frame, decision: Decision): Promise<Reply> =>
  show(DecisionSignedPage({ frame, decision, season: await seasonName(needs, decision) }));

const drawn = async (needs: Needs, followed: Signable): Promise<Reply> => {
  if (followed.decision.awardees.length === 0) throw new NotFound("draft");
  const bytes = await needs.papers.decision(await draftOf(needs, followed));
  return inline(bytes, "application/pdf", "du-thao-quyet-dinh.pdf");
};

const draftOf = async (needs: Needs, { decision, link }: Signable) =>
  composeDecision(needs)(decision, {
    signer: await signerOf(needs, link.personId),
    day: dayOf(needs.clock.now()),
    mode: "draft",
  });

const signerOf = async ({ registry }: Needs, personId: string): Promise<string> => {
  const person = await registry.person(personId);
  if (!person) throw new NotFound("link");
  return person.name;
};

const seasonName = async ({ registry }: Needs, { seasonId }: Decision): Promise<string> =>
  (await registry.season(seasonId))?.name ?? seasonId;

/** Names the list that a page shows, so that nothing is signed that was not seen. */
const nameOf = ({ digester }: Needs, { id, awardees }: Decision): string =>
  digester(canonical({ id, awardees })).slice(0, 16);

export const handler = page({
  name: "sign-decision",
  for: "link",
  run: (visit) =>
    signDecision({
      links: links(),
      registry: registry(),
      clock: clock(),
      decisions: decisions(),
      nominations: nominations(),
      sessions: sessions(),
      executions: executions(),
      papers: paperMaker(),
      digester: digester(),
      publicUrl: publicUrl(),
    })(visit),
});
