import type { Session } from "../../schemas/session.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { findOpinionSession } from "../acts/find-opinion-session.ts";
import { seatedIn, type SeatedNeeds } from "../acts/seated-in.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import { asHeld } from "../domain/votes/with-successors.ts";
import { ListOpinionsPage, type AbsentMember } from "../pages/list-opinions.tsx";
import type { BallotBoxes, Clock, Mandates, Registry, Sessions } from "../ports.ts";
import {
  ballotBoxes,
  clock,
  mandates,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = SeatedNeeds & {
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

/**
 * Each seat by whoever holds it now, or by whose written opinion it has. Of one that was passed on
 * no deputy is told: it would tell that nobody had voted for it.
 */
const absentMembers = async (needs: Needs, session: Session): Promise<AbsentMember[]> => {
  const { ballotBoxes, mandates } = needs;
  const { id, round } = session;
  const voting = (await seatedIn(needs)(session, round)).electorate;
  const held = asHeld(session);
  const asked = new Set(votersOf(held, round).map(({ personId }) => personId));
  const seats = held.electorate.map((holder, at) => ({ holder, voter: voting[at] ?? holder }));
  return fewAtOnce(
    seats.filter(({ holder }) => asked.has(holder.personId)),
    async ({ holder, voter }) => {
      const marker = await ballotBoxes.marker(id, round, voter.personId);
      const written = marker?.how?.by === "written";
      const passed = session.passed?.some(({ personId }) => personId === holder.personId) === true;
      const mandate = passed ? undefined : await mandates.find(id, round, holder.personId);
      const { personId, name } = written ? voter : holder;
      return { ...{ personId, name, written }, ...(mandate && { deputy: mandate.name }) };
    },
  );
};

export const handler = page({
  name: "list-opinions",
  for: "signed-in",
  run: (visit) =>
    listOpinions({
      sessions: sessions(),
      successions: successions(),
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
