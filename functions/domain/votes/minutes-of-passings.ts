import type { Session } from "../../../schemas/session.ts";
import { minutesWords } from "../words/minutes.ts";
import { momentInWords } from "./moment-in-words.ts";
import { passingsOf } from "./passings-of.ts";

const words = minutesWords.passed;

/** Who took over whose seat while the session was open, and from which round on they voted for it. */
export const minutesOfPassings = (session: Session): string[] =>
  passingsOf(session).map(({ personId, next, before, at }) => {
    const round = session.results.find(({ successions = [] }) =>
      successions.some((one) => one.personId === personId),
    )?.round;
    const moment = momentInWords(at);
    if (round === undefined) return words.listed(next, before, moment);
    return round === 1
      ? words.votes(next, before, moment)
      : words.votesFrom(next, before, moment, round);
  });
