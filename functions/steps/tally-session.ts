import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session, SessionResult } from "../../schemas/session.ts";
import { TallySessionInput, TallySessionOutput } from "../../schemas/steps.ts";
import { countRound, type CountNeeds } from "../acts/count-round.ts";
import { endCancelled } from "../acts/end-cancelled.ts";
import { after, secondsBetween } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { lastTie } from "../domain/votes/last-tie.ts";
import type { Clock, Sessions } from "../ports.ts";
import {
  ballotBoxes,
  ballotKeys,
  ballotSealer,
  clock,
  digester,
  mandates,
  nominations,
  random,
  sessions,
  successions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = CountNeeds & { readonly sessions: Sessions };
type Input = TallySessionInput;
type Output = TallySessionOutput;

/**
 * Counts a round once. A repeat finds the stored result and answers as the first time; a round whose
 * closing was moved goes on, and one that was cancelled is never opened.
 */
export const tallySession =
  (needs: Needs) =>
  async ({ sessionId, round }: Input): Promise<Output> => {
    const session = await needs.sessions.find(sessionId);
    if (!session) throw new NotFound(sessionId);
    if (session.state === "cancelled") return { outcome: "final" };
    if (session.results.some((result) => result.round === round)) {
      return next(session, round, needs.clock);
    }
    const box = await needs.ballotBoxes.close(sessionId, round, needs.clock.now());
    if (box.state === "cancelled") {
      await endCancelled(needs)(session);
      return { outcome: "final" };
    }
    if (box.state === "open") {
      const secondsToAnswer = secondsBetween(needs.clock.now(), box.closesAt);
      return { outcome: "extended", round, secondsToAnswer };
    }
    const result = await countRound(needs)(session, round);
    return next(
      await needs.sessions.save(counted(session, result, needs.clock)),
      round,
      needs.clock,
    );
  };

const counted = (
  { taskToken: _taskToken, ...session }: Session,
  result: SessionResult,
  clock: Clock,
): Session => {
  const results = [...session.results, result];
  const now = clock.now();
  const again = result.candidates.some(({ outcome }) => outcome === "second-round");
  return again
    ? {
        ...session,
        results,
        round: result.round + 1,
        closesAt: after(now, session.secondsToAnswer),
      }
    : {
        ...session,
        results,
        // A round in which everybody has voted is counted before the time that was set.
        closesAt: session.closesAt < now ? session.closesAt : now,
        state: lastTie({ ...session, results }) === undefined ? "counted" : "tied",
      };
};

const next = ({ state, round, closesAt }: Session, countedRound: number, clock: Clock): Output => {
  if (round > countedRound) {
    const secondsToAnswer = secondsBetween(clock.now(), closesAt);
    return { outcome: "second-round", round, secondsToAnswer };
  }
  return state === "tied"
    ? { outcome: "tied", secondsToAnswer: sessionRules.secondsForChair }
    : { outcome: "final" };
};

export const handler = step({
  name: "tally-session",
  input: TallySessionInput,
  output: TallySessionOutput,
  run: (input) =>
    tallySession({
      sessions: sessions(),
      nominations: nominations(),
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      successions: successions(),
      ballotKeys: ballotKeys(),
      ballotSealer: ballotSealer(),
      random: random(),
      clock: clock(),
      digester: digester(),
    })(input),
});
