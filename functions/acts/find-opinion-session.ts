import type { Session } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { mayEnterOpinions } from "../domain/votes/may-enter-opinions.ts";
import { findSession, type FindSessionNeeds } from "./find-session.ts";

/** A session whose absent members' opinions this person may enter; `NotFound` for anybody else. */
export const findOpinionSession =
  (needs: FindSessionNeeds) =>
  async (viewer: Viewer, asked: string | undefined): Promise<Session> => {
    const { session, clusters } = await findSession(needs)(asked);
    if (!mayEnterOpinions(viewer, session, clusters)) throw new NotFound("session");
    return session;
  };
