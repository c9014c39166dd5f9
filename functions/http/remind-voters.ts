import { findRunSession } from "../acts/find-run-session.ts";
import { pendingOf } from "../acts/pending-of.ts";
import { remindVoters } from "../acts/remind-voters.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { RemindVotersPage } from "../pages/remind-voters.tsx";
import { SessionActRefused } from "../pages/session-act.tsx";
import type {
  BallotBoxes,
  Clock,
  Links,
  Mailer,
  Mandates,
  Nominations,
  Registry,
  Sessions,
  Successions,
} from "../ports.ts";
import {
  ballotBoxes,
  clock,
  links,
  mailer,
  mandates,
  nominations,
  publicUrl,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly ballotBoxes: Pick<BallotBoxes, "hasVoted">;
  readonly successions: Pick<Successions, "find">;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly registry: Pick<Registry, "season" | "clusters">;
  readonly mandates: Pick<Mandates, "find">;
  readonly links: Pick<Links, "issue">;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

type ActVisit = Pick<SignedInVisit, "method" | "params" | "form" | "frame" | "viewer">;

/** Reminds whoever has not voted: how many on GET, the mails on POST, once for each showing. */
export const remindVotersRoute =
  (needs: Needs) =>
  async ({ method, params, form, frame, viewer }: ActVisit): Promise<Reply> => {
    const session = await findRunSession(needs)(viewer, params["id"]);
    const refused = () =>
      show(SessionActRefused({ frame, session, ...sessionActWords[frame.language].closed }), 409);
    if (session.state !== "open") return refused();
    const shown = async (changed: boolean) => {
      const missing = (await pendingOf(needs)(session)).voters.length;
      const members = votersOf(session, session.round).length;
      return RemindVotersPage({ frame, session, missing, members, changed });
    };
    if (method === "GET") return show(await shown(false));
    const number = Number(form.get("number"));
    switch (await remindVoters(needs)(session, viewer.person.id, number)) {
      case "reminded":
        return seeOther(`/sessions/${session.id}?said=remind`);
      case "changed":
        return show(await shown(true), 409);
      case "closed":
        return refused();
    }
  };

export const handler = page({
  name: "remind-voters",
  for: "signed-in",
  run: (visit) =>
    remindVotersRoute({
      sessions: sessions(),
      successions: successions(),
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      nominations: nominations(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
