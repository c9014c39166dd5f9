import { signingSeat } from "../acts/ask-signer.ts";
import { findDecision } from "../acts/find-decision.ts";
import { frozenIn } from "../acts/frozen-in.ts";
import { dayOf } from "../domain/dates.ts";
import { currentLines } from "../domain/decision/current-lines.ts";
import { decisionSubject } from "../domain/decision/decision-subject.ts";
import { NotFound } from "../domain/errors.ts";
import { DecisionPage, type DecisionSaid } from "../pages/decision.tsx";
import type { Clock, Decisions, Nominations, Registry } from "../ports.ts";
import { clock, decisions, nominations, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "find">;
  readonly registry: Pick<Registry, "season" | "organisations" | "holdersOf">;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly clock: Clock;
};

type Asked = Pick<SignedInVisit, "frame" | "viewer" | "params" | "query">;

/** The desk's page of one decision, drafts and cancelled ones included. */
export const showDecision =
  (needs: Needs) =>
  async ({ frame, viewer, params, query }: Asked): Promise<Reply> => {
    const { decision } = await findDecision(needs)(viewer, params["id"]);
    const ids = decision.awardees.map(({ nominee }) => nominee.organisationId);
    const [season, organisations, holders] = await Promise.all([
      needs.registry.season(decision.seasonId),
      needs.registry.organisations(ids),
      needs.registry.holdersOf(signingSeat, dayOf(needs.clock.now())),
    ]);
    if (!season) throw new NotFound("season");
    return show(
      DecisionPage({
        frame,
        decision,
        subject: decisionSubject(decision, season.kind),
        season: season.name,
        lines: currentLines(decision, organisations),
        signer: holders[0]?.person.name,
        frozen:
          decision.state === "waiting"
            ? (await frozenIn(needs)(decision)).map(({ nominee }) => nominee.name)
            : [],
        said: known.find((said) => said === query.get("said")),
      }),
    );
  };

const known: readonly DecisionSaid[] = ["reminded", "drafted", "cancelled", "changed"];

export const handler = page({
  name: "show-decision",
  for: "signed-in",
  run: (visit) =>
    showDecision({
      decisions: decisions(),
      nominations: nominations(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
