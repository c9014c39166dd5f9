import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import { Prose } from "../../schemas/primitives.ts";
import { cancelSession } from "../acts/cancel-session.ts";
import { findRunSession } from "../acts/find-run-session.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { CancelSessionPage } from "../pages/cancel-session.tsx";
import { SessionActRefused } from "../pages/session-act.tsx";
import type { BallotBoxes, Clock, Executions, Registry, Sessions } from "../ports.ts";
import { ballotBoxes, clock, executions, registry, sessions } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly ballotBoxes: Pick<BallotBoxes, "find" | "cancel">;
  readonly registry: Pick<Registry, "season" | "clusters">;
  readonly executions: Pick<Executions, "resume">;
  readonly clock: Clock;
};

type ActVisit = Pick<SignedInVisit, "method" | "params" | "form" | "frame" | "viewer">;

/** Ends a session without a count: its reason on GET, the act on POST. */
export const cancelSessionRoute =
  (needs: Needs) =>
  async ({ method, params, form, frame, viewer }: ActVisit): Promise<Reply> => {
    const session = await findRunSession(needs)(viewer, params["id"]);
    const { closed, cancel } = sessionActWords[frame.language];
    const there = `/sessions/${session.id}?said=cancel`;
    if (session.state === "cancelled" && method === "GET") return seeOther(there);
    if (session.state !== "open" && session.state !== "cancelled") {
      return show(SessionActRefused({ frame, session, ...closed }), 409);
    }
    if (method === "GET" && session.round === 1) return show(CancelSessionPage({ frame, session }));
    const counted = { title: cancel.counted, next: cancel.countedNext };
    if (method === "GET") return show(SessionActRefused({ frame, session, ...counted }), 409);

    const typed = Prose.parse(form.get("reason") ?? "");
    const problem =
      typed === "" ? "missing" : typed.length > sessionRules.longestWhy ? "long" : undefined;
    if (problem !== undefined && session.state === "open") {
      return show(CancelSessionPage({ frame, session, typed, problem }), 422);
    }
    switch (await cancelSession(needs)(session, viewer.person.id, typed)) {
      case "cancelled":
        return seeOther(there);
      case "counted":
        return show(SessionActRefused({ frame, session, ...counted }), 409);
      case "not-begun":
        return show(CancelSessionPage({ frame, session, typed, stands: "notBegun" }), 409);
      case "changed":
        return show(CancelSessionPage({ frame, session, typed, stands: "changed" }), 409);
    }
  };

export const handler = page({
  name: "cancel-session",
  for: "signed-in",
  run: (visit) =>
    cancelSessionRoute({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      registry: registry(),
      executions: executions(),
      clock: clock(),
    })(visit),
});
