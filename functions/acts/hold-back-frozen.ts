import type { Id } from "../../schemas/primitives.ts";
import type { CandidateResult, Session } from "../../schemas/session.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { finalResults } from "../domain/votes/rounds.ts";
import type { Clock, Nominations, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "save">;
  readonly nominations: Pick<Nominations, "find" | "stage">;
  readonly clock: Clock;
};

/**
 * Notes on a session, before its results are given out, who was frozen since the count: they wait for a
 * later one. Noted once; whoever has the result already keeps it.
 */
export const holdBackFrozen =
  (needs: Needs) =>
  async (session: Session): Promise<Session> => {
    if (session.state === "announced" || session.heldBack) return session;
    const at = needs.clock.now();
    const found = await fewAtOnce(finalResults(session), (result) => held(needs, session, result));
    const nominationIds = found.filter((id) => id !== undefined);
    return nominationIds.length === 0
      ? session
      : needs.sessions.save({ ...session, heldBack: { at, nominationIds } });
  };

const held = async (
  { nominations }: Needs,
  { candidates }: Session,
  { nominationId, outcome, why }: CandidateResult,
): Promise<Id | undefined> => {
  if (outcome === "waiting" || why === "withdrawn") return undefined;
  const listed = candidates.find((one) => one.nominationId === nominationId);
  const nomination = await nominations.find(nominationId);
  if (!nomination || nomination.visit !== listed?.visit || !isFrozen(nomination)) return undefined;
  const stage = await nominations.stage(nominationId, nomination.visit);
  return stage?.answer ? undefined : nominationId;
};
