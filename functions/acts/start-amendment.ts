import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { AmendingAct, Decision, LineChange } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import { currentLines } from "../domain/decision/current-lines.ts";
import { decisionSubject } from "../domain/decision/decision-subject.ts";
import { stillHonoured } from "../domain/decision/standing.ts";
import { whyNotAmend, type Unamendable } from "../domain/decision/why-not-amend.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import { dueAfter, secondsFor } from "../domain/working-days.ts";
import type { Clock, Decisions, Executions, Registry } from "../ports.ts";

/** What drawing up an amendment needs. */
export type AmendNeeds = {
  readonly decisions: Pick<Decisions, "find" | "saveTogether">;
  readonly registry: Pick<Registry, "season" | "organisations">;
  readonly clock: Clock;
};

/** What is to be done to which decision, for whom, why, on what ground, on whose request. */
export type WantedAmendment = {
  /** The id of the decision to be drawn up, so that sending twice makes one. */
  readonly id: Id;
  readonly original: Id;
  readonly act: AmendingAct;
  /** Whose award is taken back; for other acts they follow from the changes. */
  readonly nominationIds: readonly Id[];
  readonly changes: readonly Omit<LineChange, "from">[];
  readonly reason: string;
  readonly basis: string;
  readonly askedBy: string;
};

/** Drawn up, or what stands against it; `nothing-left` when it would change nothing any more. */
export type StartedAmendment = "drafted" | Unamendable | "nothing-left";

const { workingDays } = stageOf("decision");
const tries = 5;

/**
 * Records a decision that amends another and sends it on its way to the signature. The amended one
 * takes its id in the same write, so that of two at the same moment one is drawn up. Safe to repeat.
 */
export const startAmendment =
  (needs: AmendNeeds & { readonly executions: Pick<Executions, "startDecision"> }) =>
  async (wanted: WantedAmendment): Promise<StartedAmendment> => {
    const outcome = await recorded(needs, wanted);
    if (outcome === "drafted") {
      await needs.executions.startDecision(wanted.id, secondsFor(workingDays));
    }
    return outcome;
  };

const recorded = async (needs: AmendNeeds, wanted: WantedAmendment): Promise<StartedAmendment> => {
  for (let attempt = 1; ; attempt += 1) {
    if (await needs.decisions.find(wanted.id)) return "drafted"; // By an earlier try.
    const drawn = await drawnUp(needs, wanted);
    if (drawn.outcome !== "drafted") return drawn.outcome;
    try {
      const original: Decision = { ...drawn.original, pending: wanted.id };
      await needs.decisions.saveTogether([original, drawn.decision]);
      return "drafted";
    } catch (error) {
      // Somebody amends it at the same moment: what stands now decides.
      if (!(error instanceof StaleWrite) || attempt === tries) throw error;
    }
  }
};

/** The amending decision as it would be recorded now, with the one it amends; nothing is written. */
export const drawnUp = async (
  { decisions, registry, clock }: AmendNeeds,
  wanted: WantedAmendment,
): Promise<
  | { readonly outcome: "drafted"; readonly decision: Decision; readonly original: Decision }
  | { readonly outcome: Unamendable | "nothing-left" }
> => {
  const original = await decisions.find(wanted.original);
  const season = original && (await registry.season(original.seasonId));
  if (!original || !season) throw new NotFound("decision");
  const why = whyNotAmend(original);
  if (why !== undefined) return { outcome: why };
  const { number, date, seasonId, award, year } = original;
  if (number === undefined || date === undefined) return { outcome: "not-published" };

  const ids = original.awardees.map(({ nominee }) => nominee.organisationId);
  const lines = currentLines(original, await registry.organisations(ids));
  const changes = wanted.changes.flatMap((change): LineChange[] => {
    const from = lines.find((one) => one.nominationId === change.nominationId)?.line[change.part];
    return change.to === from ? [] : [{ ...change, from: from ?? "" }];
  });
  const named =
    wanted.act === "revoke" ? wanted.nominationIds : changes.map((one) => one.nominationId);
  const standing = stillHonoured(original);
  const awardees = standing.filter(({ nominationId }) => named.includes(nominationId));
  const concerned = awardees.flatMap(
    ({ nominationId }) => lines.find((one) => one.nominationId === nominationId)?.line ?? [],
  );
  if (awardees.length === 0) return { outcome: "nothing-left" };

  const now = clock.now();
  const { act, reason, basis, askedBy } = wanted;
  return {
    outcome: "drafted",
    original,
    decision: {
      ...{ id: wanted.id, seasonId, award, year, awardees, state: "waiting", resumed: false },
      amends: {
        ...{ act, decisionId: original.id, number, date, reason, basis, askedBy },
        subject: decisionSubject(original, season.kind),
        changes: changes.filter((one) =>
          awardees.some(({ nominationId }) => nominationId === one.nominationId),
        ),
        lines: concerned,
        whole: awardees.length === standing.length,
      },
      ...{ openedAt: now, due: dueAfter(now, workingDays), version: 0 },
    },
  };
};
