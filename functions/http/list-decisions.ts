import type { Nomination } from "../../schemas/nomination.ts";
import type { Season } from "../../schemas/registry.ts";
import { undecidedOf, type Undecided } from "../acts/undecided-of.ts";
import { Forbidden } from "../domain/errors.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { deskSeat } from "../domain/permissions.ts";
import { DecisionsPage } from "../pages/decisions.tsx";
import type { Group } from "../pages/gather-form.tsx";
import type { Clock, Decisions, Nominations, Random, Registry } from "../ports.ts";
import { clock, decisions, nominations, random, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "find" | "unfinished" | "ofSeason">;
  readonly nominations: Pick<Nominations, "inStage">;
  readonly registry: Pick<Registry, "seasons">;
  readonly random: Pick<Random, "id">;
  readonly clock: Clock;
};

type Listing = Pick<SignedInVisit, "frame" | "viewer" | "query">;

/** The desk's page of decisions: to draw up, on their way, issued or cancelled in a season. */
export const listDecisions =
  (needs: Needs) =>
  async ({ frame, viewer, query }: Listing): Promise<Reply> => {
    if (!deskSeat(viewer)) throw new Forbidden("desk");
    const seasons = await needs.registry.seasons();
    const season = seasons.find(({ id }) => id === query.get("season")) ?? seasons[0];
    const ofSeason = season ? await needs.decisions.ofSeason(season.id) : [];
    const result = query.get("result");
    return show(
      DecisionsPage({
        frame,
        now: needs.clock.now(),
        ...(await waitingIn(needs, seasons)),
        waiting: await needs.decisions.unfinished(),
        seasons,
        season,
        signed: ofSeason
          .filter(({ state }) => state === "published")
          .sort((one, two) => (two.number ?? 0) - (one.number ?? 0)),
        cancelled: ofSeason.filter(({ state }) => state === "cancelled"),
        result: result === "drafted" || result === "nothing" ? result : undefined,
      }),
    );
  };

const waitingIn = async (
  needs: Needs,
  seasons: readonly Season[],
): Promise<{ readonly groups: Group[]; readonly frozen: Nomination[] }> => {
  const groups: Group[] = [];
  const frozen: Nomination[] = [];
  for (const season of seasons) {
    const all = await undecidedOf(needs)(season.id);
    frozen.push(...all.map(({ nomination }) => nomination).filter(isFrozen));
    const undecided = all.filter(({ nomination }) => !isFrozen(nomination));
    const keyOf = ({ nomination, before }: Undecided) => `${nomination.award} ${before?.id ?? ""}`;
    for (const key of new Set(undecided.map(keyOf))) {
      const own = undecided.filter((one) => keyOf(one) === key);
      const [first] = own;
      if (!first) continue;
      groups.push({
        season,
        award: first.nomination.award,
        nominations: own.map(({ nomination }) => nomination),
        before: first.before?.id,
        formId: needs.random.id("d"),
      });
    }
  }
  return { groups, frozen };
};

export const handler = page({
  name: "list-decisions",
  for: "signed-in",
  run: (visit) =>
    listDecisions({
      decisions: decisions(),
      nominations: nominations(),
      registry: registry(),
      random: random(),
      clock: clock(),
    })(visit),
});
