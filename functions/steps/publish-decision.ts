import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Awardee, Decision } from "../../schemas/decision.ts";
import { PublishDecisionInput, PublishDecisionOutput } from "../../schemas/steps.ts";
import { answerStage } from "../acts/answer-stage.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { publishAmendment } from "../acts/publish-amendment.ts";
import { dayOf } from "../domain/dates.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import { pastAwardOf } from "../domain/decision/past-award-of.ts";
import { signerOf } from "../domain/decision/signer-of.ts";
import { IllegalMove, NotFound, Unavailable } from "../domain/errors.ts";
import { notIssued, published } from "../domain/notices/decision.ts";
import type { Clock, Decisions, Executions, Mailer, Nominations, Registry } from "../ports.ts";
import {
  clock,
  decisions,
  executions,
  mailer,
  nominations,
  publicUrl,
  registry,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "find" | "save">;
  readonly nominations: Nominations;
  readonly executions: Executions;
  readonly registry: Registry;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** A decision whose number and date were given. */
type Numbered = Decision & { readonly number: number; readonly date: string };

/**
 * Gives every awardee's nomination the decision, remembers the awards and tells the desk. Safe to
 * repeat: a stage keeps its first answer. A nomination that has not reached its stage yet makes the
 * step fail as `Unavailable`, after all others were served, so that it is tried again. One that amends
 * another takes effect on that one instead; of one that was held before it had a number the desk is told.
 */
export const publishDecision =
  (needs: Needs) =>
  async ({ decisionId }: PublishDecisionInput): Promise<PublishDecisionOutput> => {
    const found = await needs.decisions.find(decisionId);
    if (found?.cancelled?.why === "frozen") {
      await tellDesk(needs, found, notIssued);
      return { published: 0 };
    }
    const decision = numbered(found);
    if (decision.amends) await publishAmendment(needs)(decision, decision.amends);
    else await serveAll(needs, decision);
    await tellDesk(needs, decision, published);
    if (decision.state !== "published") {
      await needs.decisions.save({
        ...decision,
        state: "published",
        publishedAt: needs.clock.now(),
      });
    }
    return { published: decision.awardees.length };
  };

const numbered = (decision: Decision | undefined): Numbered => {
  if (!decision) throw new NotFound("decision");
  const { number, date, file } = decision;
  if (number === undefined || date === undefined || !file) throw new IllegalMove("not issued");
  return { ...decision, number, date };
};

const serveAll = async (needs: Needs, decision: Numbered): Promise<void> => {
  const served = await fewAtOnce(decision.awardees, (awardee) => serve(needs, decision, awardee));
  const late = served.filter((one) => one === "not there yet").length;
  if (late > 0) throw new Unavailable(`${late} nominations have not reached the decision yet`);
};

const serve = async (
  needs: Needs,
  decision: Numbered,
  awardee: Awardee,
): Promise<"served" | "not there yet"> => {
  const { nominationId } = awardee;
  const number = decisionNumber(decision.number);
  await needs.registry.rememberAward(pastAwardOf(decision, awardee));
  const nomination = await needs.nominations.find(nominationId);
  // Closed: by an earlier try, or withdrawn after the chairman had signed. The decision stands.
  if (!nomination || nomination.state === "closed") return "served";
  const here =
    nomination.state === "in-stage" && nomination.route[nomination.current]?.name === "decision";
  if (!here) return "not there yet";
  await answerStage(needs)({
    nominationId,
    visit: nomination.visit,
    outcome: { outcome: "advanced" },
    actor: signerOf(decision),
    event: { kind: "decided", facts: { stage: "decision", number, decision: decision.id } },
    alter: (before) => ({ ...before, decisionId: decision.id, decisionNumber: number }),
  });
  return "served";
};

const tellDesk = async (
  { registry, mailer, clock, publicUrl }: Needs,
  decision: Decision,
  write: typeof published,
): Promise<void> => {
  const seat = { role: "desk", organisationId: nationalAllianceId } as const;
  const season = await registry.season(decision.seasonId);
  for (const { person } of await registry.holdersOf(seat, dayOf(clock.now()))) {
    const facts = { decision, season: { name: season?.name ?? decision.seasonId }, to: person };
    await mailer.send(write(facts, publicUrl));
  }
};

export const handler = step({
  name: "publish-decision",
  input: PublishDecisionInput,
  output: PublishDecisionOutput,
  run: (input) =>
    publishDecision({
      decisions: decisions(),
      nominations: nominations(),
      executions: executions(),
      registry: registry(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
