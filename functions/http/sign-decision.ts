import type { Approval, Decision } from "../../schemas/decision.ts";
import type { Link } from "../../schemas/link.ts";
import type { LocalDate } from "../../schemas/primitives.ts";
import { approveDecision } from "../acts/approve-decision.ts";
import { signingSeat } from "../acts/ask-signer.ts";
import { composeDecision, type ComposeNeeds } from "../acts/compose-decision.ts";
import { followSignLink, type Signable, type SignLinkNeeds } from "../acts/follow-sign-link.ts";
import { resumeDecision } from "../acts/resume-decision.ts";
import { dayOf } from "../domain/dates.ts";
import {
  changedParts,
  readShown,
  shownDraft,
  writeShown,
  type DraftPart,
} from "../domain/decision/shown-draft.ts";
import type { Signer } from "../domain/decision/signature-block.ts";
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
  readonly registry: Pick<Registry, "holdersOf" | "season" | "organisations">;
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
      return show(LinkProblemPage({ frame, why: followed.why, contact: undefined }), 410);
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
  const [written = "", ...more] = form.getAll("shown");
  const seen = readShown(written);
  if (!seen || more.length > 0) throw new InvalidInput("shown");
  const { decision } = followed;
  if (decision.awardees.length === 0 || followed.frozen.length > 0) {
    return signable(needs, frame, followed, ["list"]);
  }
  const at = needs.clock.now();
  const now = shownDraft(await draftOf(needs, followed, dayOf(at)), needs.digester);
  if (now.digest !== seen.digest) {
    return signable(needs, frame, followed, changedParts(seen, now));
  }
  const approval = await approvalOf(needs, followed.link, { at, draft: now.digest });
  await approveDecision(needs)(decision.id, approval, decision.awardees);
  return seeOther(`/sign/${token}`);
};

/** Everything that says later who signed: the person, the link that was mailed, the draft that was read. */
const approvalOf = async (
  needs: Needs,
  { personId, role, organisationId, email, hash, issuedAt }: Link,
  read: Pick<Approval, "at" | "draft">,
): Promise<Approval> => ({
  personId,
  ...(await signerOf(needs, personId)),
  by: "mailed-link",
  link: { role, organisationId, email, hash, mailedAt: issuedAt },
  ...read,
});

const signable = async (
  needs: Needs,
  frame: Frame,
  followed: Signable,
  changed?: readonly DraftPart[],
): Promise<Reply> => {
  const { decision, gone, frozen } = followed;
  const today = dayOf(needs.clock.now());
  const draft = decision.awardees.length === 0 ? undefined : await draftOf(needs, followed, today);
  const season = await seasonName(needs, decision);
  const shown = draft ? writeShown(shownDraft(draft, needs.digester)) : "";
  const markup = SignDecisionPage({
    frame,
    decision,
    season,
    paper: draft,
    shown,
    gone,
    frozen,
    changed,
  });
  return show(markup, changed ? 409 : 200);
};

const signed = async (needs: Needs, frame: Frame, decision: Decision): Promise<Reply> =>
  show(DecisionSignedPage({ frame, decision, season: await seasonName(needs, decision) }));

const drawn = async (needs: Needs, followed: Signable): Promise<Reply> => {
  if (followed.decision.awardees.length === 0) throw new NotFound("draft");
  const today = dayOf(needs.clock.now());
  const bytes = await needs.papers.decision(await draftOf(needs, followed, today));
  return inline(bytes, "application/pdf", "du-thao-quyet-dinh.pdf");
};

const draftOf = async (needs: Needs, { decision, link }: Signable, day: LocalDate) =>
  composeDecision(needs)(decision, {
    signer: await signerOf(needs, link.personId),
    day,
    mode: "draft",
  });

/** The holder of the seat today, with the right by which it is held. */
const signerOf = async ({ registry, clock }: Needs, personId: string): Promise<Signer> => {
  const holders = await registry.holdersOf(signingSeat, dayOf(clock.now()));
  const holder = holders.find(({ person }) => person.id === personId);
  if (!holder) throw new NotFound("link");
  const { person, role } = holder;
  return { name: person.name, ...(role.signsAs !== undefined && { signsAs: role.signsAs }) };
};

const seasonName = async ({ registry }: Needs, { seasonId }: Decision): Promise<string> =>
  (await registry.season(seasonId))?.name ?? seasonId;

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
