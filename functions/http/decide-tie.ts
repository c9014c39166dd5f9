import type { Session } from "../../schemas/session.ts";
import { deskContact } from "../acts/desk-contact.ts";
import { followLink } from "../acts/follow-link.ts";
import { goneFrom } from "../acts/gone-from.ts";
import { settleTie } from "../acts/settle-tie.ts";
import { NotFound } from "../domain/errors.ts";
import { lastTie } from "../domain/votes/last-tie.ts";
import { readChairChoice, type ChairPaper } from "../domain/votes/read-chair-choice.ts";
import { DecideTiePage } from "../pages/decide-tie.tsx";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import { TieDecidedPage } from "../pages/tie-decided.tsx";
import type { Clock, Executions, Links, Nominations, Registry, Sessions } from "../ports.ts";
import { clock, executions, links, nominations, registry, sessions } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf" | "organisation" | "person">;
  readonly executions: Pick<Executions, "resume">;
  readonly clock: Clock;
};

type LinkVisit = Pick<Visit, "method" | "form" | "frame"> & { readonly token: string };

/** The chair's page for a tie: shown on GET, decided on POST, once. */
export const decideTie =
  (needs: Needs) =>
  async ({ frame, method, token, form }: LinkVisit): Promise<Reply> => {
    const followed = await followLink(needs)(token, "chair");
    if (followed.outcome === "dead") {
      const contact = await deskContact(needs);
      return show(LinkProblemPage({ frame, why: followed.why, contact }), 410);
    }
    const { subjectId, personId } = followed.link;
    const session = await needs.sessions.find(subjectId);
    if (!session) throw new NotFound("session");
    const posted = method === "POST";
    const over = session.chairDecision ?? session.chairWait?.lapsed;
    if (session.state !== "tied" || over !== undefined) {
      return show(TieDecidedPage({ frame, session, again: posted }), posted ? 409 : 200);
    }
    const paper = await chairPaper(needs, session);
    const typed = { chosen: form.getAll("chosen"), reason: form.get("reason") ?? "" };
    if (!posted) return show(DecideTiePage({ frame, session, paper, typed, errors: [] }));
    const read = readChairChoice(paper, typed);
    if (read.outcome === "incomplete") {
      return show(DecideTiePage({ frame, session, paper, typed, errors: read.errors }), 422);
    }
    const { chosen, reason } = read;
    const name = (await needs.registry.person(personId))?.name ?? personId;
    const settled = await settleTie(needs)(session.id, { by: personId, name, reason, chosen });
    const again = settled.outcome !== "settled";
    return show(TieDecidedPage({ frame, session: settled.session, again }), again ? 409 : 200);
  };

/** Those who withdrew since the count need no place, and those who are frozen can have none now. */
const chairPaper = async (needs: Needs, session: Session): Promise<ChairPaper> => {
  const tie = lastTie(session);
  const { gone, frozen } = await goneFrom(needs)(session, session.round);
  const offered = (tie?.tied ?? [])
    .map(({ nominationId }) => nominationId)
    .filter((id) => !gone.has(id) && !frozen.has(id));
  return { offered, places: Math.min(tie?.places ?? 0, offered.length) };
};

export const handler = page({
  name: "decide-tie",
  for: "link",
  run: (visit) =>
    decideTie({
      sessions: sessions(),
      nominations: nominations(),
      links: links(),
      registry: registry(),
      executions: executions(),
      clock: clock(),
    })(visit),
});
