import { NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { maySeeSession } from "../domain/votes/session-body.ts";
import { findSession, type FindSessionNeeds, type FoundSession } from "./find-session.ts";

/** A session that the viewer may see; for everybody else there is none. */
export const findSeenSession =
  (needs: FindSessionNeeds) =>
  async (viewer: Viewer, asked: string | undefined): Promise<FoundSession> => {
    const found = await findSession(needs)(asked);
    if (!maySeeSession(viewer, found.session, found.clusters)) throw new NotFound("session");
    return found;
  };
