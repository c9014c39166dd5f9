import { Instant } from "../../schemas/primitives.ts";
import { extendSession } from "../acts/extend-session.ts";
import { findRunSession } from "../acts/find-run-session.ts";
import { after, dayOf } from "../domain/dates.ts";
import { readExtension } from "../domain/votes/read-extension.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ExtendSessionPage } from "../pages/extend-session.tsx";
import { SessionActRefused } from "../pages/session-act.tsx";
import type { BallotBoxes, Clock, Executions, Registry, Sessions } from "../ports.ts";
import { ballotBoxes, clock, executions, registry, sessions } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly ballotBoxes: Pick<BallotBoxes, "moveClosing">;
  readonly registry: Pick<Registry, "season" | "clusters">;
  readonly executions: Pick<Executions, "resume">;
  readonly clock: Clock;
};

type ActVisit = Pick<SignedInVisit, "method" | "params" | "form" | "frame" | "viewer">;

const usualDays = 2;

/** Gives a session more time: typed on GET, done on POST, once however often the form is sent. */
export const extendSessionRoute =
  (needs: Needs) =>
  async ({ method, params, form, frame, viewer }: ActVisit): Promise<Reply> => {
    const session = await findRunSession(needs)(viewer, params["id"]);
    const { closesAt: from } = session;
    const refused = () =>
      show(SessionActRefused({ frame, session, ...sessionActWords[frame.language].closed }), 409);
    if (session.state !== "open") return refused();
    if (method === "GET") {
      const typed = { date: dayOf(after(from, usualDays * 86_400)), time: "17:00" };
      return show(ExtendSessionPage({ frame, session, typed, from }));
    }
    const typed = { date: form.get("date") ?? "", time: form.get("time") ?? "" };
    const shown = Instant.safeParse(form.get("from")).data ?? from;
    const read = readExtension(typed, shown, session);
    if (read.outcome === "incomplete") {
      const { problem } = read;
      return show(ExtendSessionPage({ frame, session, typed, from, problem }), 422);
    }
    switch (await extendSession(needs)(session, viewer.person.id, shown, read.to)) {
      case "extended":
        return seeOther(`/sessions/${session.id}?said=extend`);
      case "changed":
        return show(ExtendSessionPage({ frame, session, typed, from, changed: true }), 409);
      case "counted":
        return refused();
    }
  };

export const handler = page({
  name: "extend-session",
  for: "signed-in",
  run: (visit) =>
    extendSessionRoute({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      registry: registry(),
      executions: executions(),
      clock: clock(),
    })(visit),
});
