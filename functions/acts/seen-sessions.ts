import type { Cluster, Season } from "../../schemas/registry.ts";
import type { SessionHead } from "../../schemas/session.ts";
import type { Viewer } from "../domain/frame.ts";
import { maySeeSession } from "../domain/votes/session-body.ts";
import type { Registry, Sessions } from "../ports.ts";

/** What listing sessions needs. */
export type SeenSessionsNeeds = {
  readonly sessions: Pick<Sessions, "ofSeason">;
  readonly registry: Pick<Registry, "seasons" | "clusters">;
};

/** A season, the clusters of its year, and the sessions in it that a viewer may see. */
export type SeenSessions = {
  readonly season: Season;
  readonly clusters: readonly Cluster[];
  readonly sessions: readonly SessionHead[];
};

/** Every season with the sessions in it that the viewer may see, be it none. */
export const seenSessions =
  ({ sessions, registry }: SeenSessionsNeeds) =>
  async (viewer: Viewer): Promise<SeenSessions[]> => {
    const seen: SeenSessions[] = [];
    for (const season of await registry.seasons()) {
      const clusters = await registry.clusters(season.year);
      const all = await sessions.ofSeason(season.id);
      seen.push({
        season,
        clusters,
        sessions: all.filter((session) => maySeeSession(viewer, session, clusters)),
      });
    }
    return seen;
  };
