import type { Session } from "../../schemas/session.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { findOpinionSession } from "../acts/find-opinion-session.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import { ListOpinionsPage, type AbsentMember } from "../pages/list-opinions.tsx";
import type { BallotBoxes, Clock, Mandates, Registry, Sessions } from "../ports.ts";
import { ballotBoxes, clock, mandates, registry, sessions } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "marker">;
  readonly mandates: Pick<Mandates, "find">;
  readonly registry: Pick<Registry, "season" | "clusters">;
  readonly clock: Clock;
};

type ListVisit = Pick<SignedInVisit, "params" | "frame" | "viewer">;

/** The members for whom a written opinion may be entered. It does not tell who voted by link. */
export const listOpinions =
  (needs: Needs) =>
  async ({ params, frame, viewer }: ListVisit): Promise<Reply> => {
    const session = await findOpinionSession(needs)(viewer, params["id"]);
    const open = session.state === "open" && session.closesAt > needs.clock.now();
    return show(
      ListOpinionsPage({
        ...{ frame, session, open },
        counted: absenceRuleFor(session).written === "counted",
        members: await absentMembers(needs, session),
      }),
    );
  };

const absentMembers = (
  { ballotBoxes, mandates }: Needs,
  session: Session,
): Promise<AbsentMember[]> =>
  fewAtOnce(votersOf(session, session.round), async ({ personId, name }) => {
    const marker = await ballotBoxes.marker(session.id, session.round, personId);
    const mandate = await mandates.find(session.id, session.round, personId);
    return {
      ...{ personId, name, written: marker?.how?.by === "written" },
      ...(mandate && { deputy: mandate.name }),
    };
  });

export const handler = page({
  name: "list-opinions",
  for: "signed-in",
  run: (visit) =>
    listOpinions({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
