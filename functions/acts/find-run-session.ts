import { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { Forbidden, NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { mayRunSession, maySeeSession } from "../domain/votes/session-body.ts";
import type { Registry, Sessions } from "../ports.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find">;
  readonly registry: Pick<Registry, "season" | "clusters">;
};

/** A session for whoever runs it; for those who may not even see it, there is none. */
export const findRunSession =
  ({ sessions, registry }: Needs) =>
  async (viewer: Viewer, asked: string | undefined): Promise<Session> => {
    const id = Id.safeParse(asked);
    const session = id.success ? await sessions.find(id.data) : undefined;
    const season = session && (await registry.season(session.seasonId));
    if (!session || !season) throw new NotFound("session");
    const clusters = await registry.clusters(season.year);
    if (!maySeeSession(viewer, session, clusters)) throw new NotFound("session");
    if (!mayRunSession(viewer, session, clusters)) throw new Forbidden("session");
    return session;
  };
