import { AmendingAct, type Decision } from "../../schemas/decision.ts";
import { Id } from "../../schemas/primitives.ts";
import { signingSeat } from "../acts/ask-signer.ts";
import { composeDecision, type ComposeNeeds } from "../acts/compose-decision.ts";
import { findDecision } from "../acts/find-decision.ts";
import {
  drawnUp,
  startAmendment,
  type AmendNeeds,
  type WantedAmendment,
} from "../acts/start-amendment.ts";
import { dayOf } from "../domain/dates.ts";
import { currentLines } from "../domain/decision/current-lines.ts";
import { decisionSubject } from "../domain/decision/decision-subject.ts";
import { counted } from "../domain/decision/grant.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import { provisionFor } from "../domain/decision/provision-for.ts";
import {
  readAmendForm,
  typedAmendment,
  withAnotherRow,
  type AmendError,
} from "../domain/decision/read-amend-form.ts";
import { stillHonoured } from "../domain/decision/standing.ts";
import { whyNotAmend } from "../domain/decision/why-not-amend.ts";
import { InvalidInput, NotFound } from "../domain/errors.ts";
import type { Frame } from "../domain/frame.ts";
import { AmendDecisionPage } from "../pages/amend-decision.tsx";
import { AmendPreviewPage } from "../pages/amend-preview.tsx";
import type { AmendView } from "../pages/amend-view.ts";
import type { Executions, Random, Registry } from "../ports.ts";
import {
  clock,
  decisions,
  executions,
  publicUrl,
  random,
  registry,
  sessions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = AmendNeeds &
  ComposeNeeds & {
    readonly registry: Pick<Registry, "season" | "organisations" | "holdersOf">;
    readonly executions: Pick<Executions, "startDecision">;
    readonly random: Pick<Random, "id">;
  };

type Asked = Pick<SignedInVisit, "frame" | "viewer" | "params" | "method" | "form">;

/** The form that amends an issued decision: filled in, seen as a draft, sent to the chairman. */
export const amendDecision =
  (needs: Needs) =>
  async ({ frame, viewer, params, method, form }: Asked): Promise<Reply> => {
    const { decision } = await findDecision(needs)(viewer, params["id"]);
    const act = AmendingAct.safeParse(params["act"]);
    if (!act.success) throw new NotFound("act");
    const there = `/decisions/${decision.id}`;
    if (method === "GET") {
      if (whyNotAmend(decision) !== undefined) return seeOther(there);
      const view = await viewOf(needs, frame, decision, act.data, form, needs.random.id("d"));
      return show(AmendDecisionPage({ ...view, errors: [] }));
    }
    const formId = Id.safeParse(form.get("decision"));
    if (!formId.success || !formId.data.startsWith("d-")) throw new InvalidInput("decision");
    // Sent twice: what was drawn up by the first form is shown again.
    if (form.get("action") === "send" && (await needs.decisions.find(formId.data))) {
      return seeOther(`/decisions/${formId.data}?said=drafted`);
    }
    if (whyNotAmend(decision) !== undefined) return seeOther(`${there}?said=changed`);
    const view = await viewOf(needs, frame, decision, act.data, form, formId.data);
    return posted(needs, view, form.get("action") ?? "");
  };

const posted = async (needs: Needs, view: AmendView, action: string): Promise<Reply> => {
  const again = (errors: readonly AmendError[], status = 422) =>
    show(AmendDecisionPage({ ...view, errors }), status);
  if (action === "more") {
    return show(AmendDecisionPage({ ...view, typed: withAnotherRow(view.typed), errors: [] }));
  }
  if (action === "edit") return again([], 200);
  const read = readAmendForm(view.act, view.typed, view.lines);
  if (read.outcome === "wrong") return again(read.errors);
  const wanted: WantedAmendment = {
    ...read,
    ...{ id: view.formId, original: view.decisionId, act: view.act },
  };
  if (action === "preview") return preview(needs, view, wanted);
  if (action !== "send") throw new InvalidInput("action");
  const started = await startAmendment(needs)(wanted);
  return started === "drafted"
    ? seeOther(`/decisions/${view.formId}?said=drafted`)
    : seeOther(`/decisions/${view.decisionId}?said=changed`);
};

const preview = async (needs: Needs, view: AmendView, wanted: WantedAmendment): Promise<Reply> => {
  const drawn = await drawnUp(needs, wanted);
  if (drawn.outcome !== "drafted") return seeOther(`/decisions/${view.decisionId}?said=changed`);
  const day = dayOf(needs.clock.now());
  const [holder] = await needs.registry.holdersOf(signingSeat, day);
  const paper = await composeDecision(needs)(drawn.decision, {
    ...{ day, mode: "draft" },
    signer: { name: holder?.person.name ?? "…", signsAs: holder?.role.signsAs },
  });
  return show(AmendPreviewPage({ ...view, paper }));
};

const viewOf = async (
  { registry, clock: { now } }: Needs,
  frame: Frame,
  decision: Decision,
  act: AmendingAct,
  form: URLSearchParams,
  formId: string,
): Promise<AmendView> => {
  const ids = decision.awardees.map(({ nominee }) => nominee.organisationId);
  const season = await registry.season(decision.seasonId);
  if (!season) throw new NotFound("season");
  return {
    ...{ frame, act, formId, decisionId: decision.id },
    number: decisionNumber(decision.number ?? 0),
    subject: decisionSubject(decision, season.kind),
    lines: currentLines(decision, await registry.organisations(ids)),
    count: counted(stillHonoured(decision), frame.language),
    provision: provisionFor(act, dayOf(now())) ?? "",
    typed: typedAmendment(form),
  };
};

export const handler = page({
  name: "amend-decision",
  for: "signed-in",
  run: (visit) =>
    amendDecision({
      decisions: decisions(),
      registry: registry(),
      sessions: sessions(),
      executions: executions(),
      random: random(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
