import { closeEarly } from "../acts/close-early.ts";
import { findRunSession } from "../acts/find-run-session.ts";
import { pendingOf } from "../acts/pending-of.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { CloseSessionPage } from "../pages/close-session.tsx";
import { SessionActRefused } from "../pages/session-act.tsx";
import type {
  BallotBoxes,
  Clock,
  Executions,
  Nominations,
  Registry,
  Sessions,
  Successions,
} from "../ports.ts";
import {
  ballotBoxes,
  clock,
  executions,
  nominations,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly ballotBoxes: Pick<BallotBoxes, "hasVoted" | "moveClosing">;
  readonly successions: Pick<Successions, "find">;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly registry: Pick<Registry, "season" | "clusters">;
  readonly executions: Pick<Executions, "resume">;
  readonly clock: Clock;
};

type ActVisit = Pick<SignedInVisit, "method" | "params" | "frame" | "viewer">;

/** Closes a session before its time, if no ballot that is missing can matter. */
export const closeSession =
  (needs: Needs) =>
  async ({ method, params, frame, viewer }: ActVisit): Promise<Reply> => {
    const session = await findRunSession(needs)(viewer, params["id"]);
    const { closed, close } = sessionActWords[frame.language];
    const refused = (title: string, next: string) =>
      show(SessionActRefused({ frame, session, title, next }), 409);
    if (session.state !== "open") return refused(closed.title, closed.next);
    if (method === "GET") {
      const { voters, idle } = await pendingOf(needs)(session);
      return idle
        ? show(CloseSessionPage({ frame, session, missing: voters.length }))
        : refused(close.no, close.noNext);
    }
    switch (await closeEarly(needs)(session, viewer.person.id)) {
      case "closed":
        return seeOther(`/sessions/${session.id}?said=close`);
      case "may-matter":
        return refused(close.no, close.noNext);
      case "counted":
        return refused(closed.title, closed.next);
    }
  };

export const handler = page({
  name: "close-session",
  for: "signed-in",
  run: (visit) =>
    closeSession({
      sessions: sessions(),
      successions: successions(),
      ballotBoxes: ballotBoxes(),
      nominations: nominations(),
      registry: registry(),
      executions: executions(),
      clock: clock(),
    })(visit),
});
