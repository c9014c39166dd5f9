import type { Session } from "../../schemas/session.ts";
import { Forbidden } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { mayRunSession } from "../domain/votes/session-body.ts";
import { findSeenSession } from "./find-seen-session.ts";
import type { FindSessionNeeds } from "./find-session.ts";

/** A session for whoever runs it; for those who may not even see it, there is none. */
export const findRunSession =
  (needs: FindSessionNeeds) =>
  async (viewer: Viewer, asked: string | undefined): Promise<Session> => {
    const { session, clusters } = await findSeenSession(needs)(viewer, asked);
    if (!mayRunSession(viewer, session, clusters)) throw new Forbidden("session");
    return session;
  };
