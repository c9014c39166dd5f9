import { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { mayEnterOpinions } from "../domain/votes/may-enter-opinions.ts";
import type { Registry, Sessions } from "../ports.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find">;
  readonly registry: Pick<Registry, "season" | "clusters">;
};

/** A session whose absent members' opinions this person may enter; `NotFound` for anybody else. */
export const findOpinionSession =
  ({ sessions, registry }: Needs) =>
  async (viewer: Viewer, asked: string | undefined): Promise<Session> => {
    const id = Id.safeParse(asked);
    const session = id.success ? await sessions.find(id.data) : undefined;
    const season = session && (await registry.season(session.seasonId));
    if (!session || !season) throw new NotFound("session");
    const clusters = await registry.clusters(season.year);
    if (!mayEnterOpinions(viewer, session, clusters)) throw new NotFound("session");
    return session;
  };
