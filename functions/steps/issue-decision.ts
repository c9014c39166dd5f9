import type { Approval, Decision } from "../../schemas/decision.ts";
import type { PaperMode } from "../../schemas/paper.ts";
import type { Instant } from "../../schemas/primitives.ts";
import { IssueDecisionInput, IssueDecisionOutput } from "../../schemas/steps.ts";
import { composeDecision, type ComposeNeeds } from "../acts/compose-decision.ts";
import { digestChains } from "../acts/digest-chains.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { frozenIn } from "../acts/frozen-in.ts";
import { noteDecision } from "../acts/note-decision.ts";
import { after, dayOf } from "../domain/dates.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import { signerOf } from "../domain/decision/signer-of.ts";
import { IllegalMove, NotFound } from "../domain/errors.ts";
import type {
  Clock,
  DecisionArchive,
  Decisions,
  DecisionSigner,
  Digester,
  Nominations,
  PaperMaker,
} from "../ports.ts";
import {
  clock,
  decisionArchive,
  decisions,
  decisionSigner,
  digester,
  nominations,
  publicUrl,
  registry,
  sealingPaperMaker,
  sessions,
} from "../runtime/container.ts";
import { setting } from "../runtime/setting.ts";
import { step } from "../runtime/step.ts";

type Needs = ComposeNeeds & {
  readonly decisions: Pick<Decisions, "find" | "save" | "number">;
  readonly nominations: Pick<Nominations, "find" | "findMany" | "events" | "save">;
  readonly papers: Pick<PaperMaker, "decision">;
  readonly sign: DecisionSigner;
  readonly archive: Pick<DecisionArchive, "keep">;
  readonly digester: Digester;
  readonly clock: Clock;
  readonly mode: PaperMode;
};

/** Decisions on commendation are kept for good; a store's lock needs an end. */
const keptSeconds = 70 * 366 * 86_400;

/**
 * Numbers, draws, signs and keeps an approved decision. Each part is safe to repeat: the audit digest
 * is fixed before the number, number and date are given once, and the first file that is kept stays.
 * While it has no number and somebody on its list is frozen, it is cancelled instead.
 */
export const issueDecision =
  (needs: Needs) =>
  async ({ decisionId }: IssueDecisionInput): Promise<IssueDecisionOutput> => {
    const decision = await needs.decisions.find(decisionId);
    if (!decision) throw new NotFound(decisionId);
    const { approval } = decision;
    if (decision.cancelled?.why === "frozen") return {};
    if (decision.number === undefined && (await frozenIn(needs)(decision)).length > 0) {
      await hold(needs, decision);
      return {};
    }
    if (!approval) throw new IllegalMove("not signed");
    const digested = await digestedOnce(needs, decision, approval);
    const numbered = await needs.decisions.number(digested, dayOf(approval.at));
    const issued = await issuedOnce(needs, numbered);
    return { number: decisionNumber(issued.number ?? 0) };
  };

/** What was signed honours everybody on the list or nobody: the others need another draft. */
const hold = async ({ decisions, clock }: Needs, decision: Decision): Promise<void> => {
  const cancelled = { at: clock.now(), why: "frozen", by: { kind: "system" } } as const;
  await decisions.save({ ...decision, state: "cancelled", cancelled, resumed: true });
};

/** Fixes what the paper says about the audit chains, and notes that the workflow was resumed. */
const digestedOnce = async (
  needs: Needs,
  decision: Decision,
  { at }: Approval,
): Promise<Decision> => {
  if (decision.chainHead !== undefined) return decision;
  // Before the digest: an event that came later with the same moment would change it.
  await noteSigned(needs, decision);
  const ids = decision.awardees.map(({ nominationId }) => nominationId);
  const chainHead = await digestChains(needs)(ids, at);
  return needs.decisions.save({ ...decision, resumed: true, chainHead });
};

/** Whoever an amending decision concerns has ended, and learns of it when it is published. */
const noteSigned = async (needs: Needs, decision: Decision): Promise<void> => {
  const note = {
    kind: "signed",
    actor: signerOf(decision),
    facts: { decision: decision.id },
  } as const;
  await fewAtOnce(decision.awardees, ({ nominationId }) =>
    noteDecision(needs)(nominationId, note, (one) => (one.state === "closed" ? undefined : one)),
  );
};

const issuedOnce = async (needs: Needs, decision: Decision): Promise<Decision> => {
  const { number, date, approval } = decision;
  if (decision.file) return decision;
  if (number === undefined || date === undefined || !approval) throw new IllegalMove("no number");
  const { decisions, papers, sign, archive, clock, mode } = needs;
  const paper = await composeDecision(needs)(decision, { signer: approval, day: date, mode });
  const drawn = await papers.decision(paper);
  const now = clock.now();
  const bytes = await sign({ bytes: drawn, at: now, reason: reasonFor(number, approval.at) });
  const name = `${date.slice(0, 4)}/${decision.id}.pdf`;
  const file = await archive.keep(name, bytes, after(now, keptSeconds));
  return decisions.save({ ...decision, state: "issued", file });
};

const reasonFor = (number: number, approvedAt: Instant): string =>
  `Ban hành Quyết định số ${decisionNumber(number)}, đã được phê duyệt lúc ${approvedAt}`;

export const handler = step({
  name: "issue-decision",
  input: IssueDecisionInput,
  output: IssueDecisionOutput,
  run: (input) =>
    issueDecision({
      decisions: decisions(),
      nominations: nominations(),
      registry: registry(),
      sessions: sessions(),
      papers: sealingPaperMaker(),
      sign: decisionSigner(),
      archive: decisionArchive(),
      digester: digester(),
      clock: clock(),
      publicUrl: publicUrl(),
      mode: setting("SEAL_MODE") === "configured" ? "configured" : "mock",
    })(input),
});
