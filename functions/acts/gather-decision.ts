import type { AwardCode } from "../../schemas/catalogue/awards.ts";
import type { Awardee } from "../../schemas/decision.ts";
import type { Actor } from "../../schemas/event.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import { StaleWrite } from "../domain/errors.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import type { Clock, Decisions, Nominations, Registry } from "../ports.ts";
import { startDecision, type StartDecisionNeeds } from "./start-decision.ts";
import { undecidedOf } from "./undecided-of.ts";

type Needs = StartDecisionNeeds & {
  readonly decisions: Pick<Decisions, "save" | "find">;
  readonly nominations: Pick<Nominations, "find" | "save" | "inStage">;
  readonly registry: Pick<Registry, "season" | "organisations">;
  readonly clock: Clock;
};

/** What is to be gathered, by whom, under which id. */
export type Gathering = {
  readonly id: Id;
  readonly seasonId: string;
  readonly award: AwardCode;
  readonly actor: Actor;
  /** The cancelled decision, resting on a vote, whose place this one takes. */
  readonly before?: Id | undefined;
};

/**
 * Draws up one decision for the nominations of a season and award that wait for one. Each is claimed
 * first, under the condition that nobody else did, so that two gatherings never share a nominee. Those
 * that are frozen go on waiting. Safe to repeat with the same id.
 */
export const gatherDecision =
  (needs: Needs) =>
  async (gathering: Gathering): Promise<"drafted" | "nothing left"> => {
    const { id, seasonId, award } = gathering;
    const existing = await needs.decisions.find(id);
    const awardees = existing?.awardees ?? (await claimed(needs, gathering));
    if (awardees.length === 0) return "nothing left";
    const vote = await voteBehind(needs, gathering);
    await startDecision(needs)({ id, award, seasonId, awardees: [...awardees], ...vote });
    return "drafted";
  };

const voteBehind = async ({ decisions }: Needs, { before }: Gathering) => {
  const cancelled = before === undefined ? undefined : await decisions.find(before);
  return {
    ...(cancelled?.sessionId !== undefined && { sessionId: cancelled.sessionId }),
    ...(cancelled?.tallyDigest !== undefined && { tallyDigest: cancelled.tallyDigest }),
  };
};

const claimed = async (needs: Needs, gathering: Gathering): Promise<Awardee[]> => {
  const waiting = await undecidedOf(needs)(gathering.seasonId, gathering.id);
  const own: Nomination[] = [];
  for (const { nomination: listed, before } of waiting) {
    const { id, award, decisionId } = listed;
    if (award !== gathering.award) continue;
    // What this gathering claimed in an earlier try no longer shows what it was claimed from.
    if (decisionId !== gathering.id && before?.id !== gathering.before) continue;
    // The list may lag behind; what counts is the nomination itself.
    const nomination = await needs.nominations.find(id);
    if (nomination?.state !== "in-stage" || nomination.decisionId !== decisionId) continue;
    if (isFrozen(nomination)) continue;
    if (decisionId === gathering.id || (await claim(needs, nomination, gathering))) {
      own.push(nomination);
    }
  }
  return awardeesOf(needs, own);
};

const claim = async (
  { nominations, clock }: Needs,
  nomination: Nomination,
  { id, actor }: Gathering,
): Promise<boolean> => {
  const at = clock.now();
  try {
    await nominations.save({
      before: nomination,
      after: { ...nomination, decisionId: id, updatedAt: at },
      events: [{ kind: "decision-drafted", at, actor, facts: { decision: id } }],
    });
    return true;
  } catch (error) {
    if (error instanceof StaleWrite) return false; // Somebody was faster; the next list shows it.
    throw error;
  }
};

const awardeesOf = async (
  { registry }: Needs,
  nominations: readonly Nomination[],
): Promise<Awardee[]> => {
  const ids = nominations.map(({ nominee }) => nominee.organisationId);
  const organisations = await registry.organisations(ids);
  return nominations.map(({ id, nominee, province }): Awardee => {
    const organisation = organisations.find((one) => one.id === nominee.organisationId);
    return {
      nominationId: id,
      nominee,
      organisationName: organisation?.name ?? nominee.name,
      province,
    };
  });
};
