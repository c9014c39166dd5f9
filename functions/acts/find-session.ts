import { Id } from "../../schemas/primitives.ts";
import type { Cluster, Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import type { Registry, Sessions } from "../ports.ts";

/** What finding a session needs. */
export type FindSessionNeeds = {
  readonly sessions: Pick<Sessions, "find">;
  readonly registry: Pick<Registry, "season" | "clusters">;
};

/** A session with what says whose it is. */
export type FoundSession = {
  readonly session: Session;
  readonly season: Season;
  readonly clusters: readonly Cluster[];
};

/** A session, its season, and the clusters of its year, which say whose it is; `NotFound` without one. */
export const findSession =
  ({ sessions, registry }: FindSessionNeeds) =>
  async (asked: string | undefined): Promise<FoundSession> => {
    const id = Id.safeParse(asked);
    const session = id.success ? await sessions.find(id.data) : undefined;
    const season = session && (await registry.season(session.seasonId));
    if (!session || !season) throw new NotFound("session");
    return { session, season, clusters: await registry.clusters(season.year) };
  };
