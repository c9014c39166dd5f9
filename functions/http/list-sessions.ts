import { seenSessions } from "../acts/seen-sessions.ts";
import { waitingNominations } from "../acts/waiting-nominations.ts";
import { bodiesOf } from "../domain/votes/session-body.ts";
import { voteWords } from "../domain/words/votes.ts";
import { SessionsPage, type SeasonSessions } from "../pages/sessions.tsx";
import type { Clock, Nominations, Registry, Sessions } from "../ports.ts";
import { clock, nominations, registry, sessions } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "ofSeason">;
  readonly nominations: Pick<Nominations, "inStage">;
  readonly registry: Pick<Registry, "seasons" | "clusters">;
  readonly clock: Clock;
};

/** The sessions of every season that the viewer may see, and those that the viewer may open. */
export const listSessions =
  (needs: Needs) =>
  async ({ frame, viewer }: Pick<SignedInVisit, "frame" | "viewer">): Promise<Reply> => {
    const seasons: SeasonSessions[] = [];
    for (const { season, clusters, sessions: seen } of await seenSessions(needs)(viewer)) {
      const openable: SeasonSessions["openable"][number][] = [];
      for (const body of bodiesOf(viewer, clusters)) {
        const waiting = await waitingNominations(needs)(season, body);
        const name =
          body.kind === "council" ? voteWords[frame.language].council : body.cluster.name;
        openable.push({ kind: body.kind, name, waiting: waiting.nominations.length });
      }
      if (seen.length > 0 || openable.length > 0)
        seasons.push({ season, sessions: seen, openable });
    }
    return show(SessionsPage({ frame, seasons, now: needs.clock.now() }));
  };

export const handler = page({
  name: "list-sessions",
  for: "signed-in",
  run: (visit) =>
    listSessions({
      sessions: sessions(),
      nominations: nominations(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
