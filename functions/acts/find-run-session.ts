import type { Session } from "../../schemas/session.ts";
import { Forbidden, NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { mayRunSession, maySeeSession } from "../domain/votes/session-body.ts";
import { findSession, type FindSessionNeeds } from "./find-session.ts";

/** A session for whoever runs it; for those who may not even see it, there is none. */
export const findRunSession =
  (needs: FindSessionNeeds) =>
  async (viewer: Viewer, asked: string | undefined): Promise<Session> => {
    const { session, clusters } = await findSession(needs)(asked);
    if (!maySeeSession(viewer, session, clusters)) throw new NotFound("session");
    if (!mayRunSession(viewer, session, clusters)) throw new Forbidden("session");
    return session;
  };
