import * as z from "zod";
import { SessionAnswer } from "../../schemas/api/sessions.ts";
import { Id, Language } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { findSeenSession } from "../acts/find-seen-session.ts";
import type { FindSessionNeeds } from "../acts/find-session.ts";
import { resultSentence } from "../domain/votes/result-sentence.ts";
import { candidatesOf, finalResults } from "../domain/votes/rounds.ts";
import { shownState } from "../domain/votes/shown-state.ts";
import type { BallotBoxes, Clock } from "../ports.ts";
import { operation } from "./operation.ts";

type Needs = FindSessionNeeds & {
  readonly ballotBoxes: Pick<BallotBoxes, "find">;
  readonly clock: Clock;
};

/** One session, for those who may see it. */
export const showSession = (needs: Needs) =>
  operation({
    name: "showSession",
    method: "GET",
    path: "/sessions/{id}",
    summary: {
      vi: "Một phiên bỏ phiếu: khi đang mở chỉ có số phiếu đã nhận; kết quả có sau khi công bố; không bao giờ có ai bầu gì",
      en: "One session: only how many have voted while it is open, the result once it is announced, and never who voted what",
    },
    for: "signed-in",
    params: z.strictObject({ id: Id, language: Language.default("vi") }),
    answer: SessionAnswer,
    act: async ({ id, language }, viewer) => {
      const { session } = await findSeenSession(needs)(viewer, id);
      const box = await needs.ballotBoxes.find(session.id, session.round);
      const { electorate, agenda = [], cancelled } = session;
      return {
        ...session,
        ...{ state: shownState(session, needs.clock.now()), agenda, cancelled },
        members: electorate.length,
        turnout: { cast: box?.cast ?? 0, of: box?.members ?? electorate.length },
        nominees: candidatesOf(session, session.state === "announced" ? 1 : session.round),
        result: session.state === "announced" ? resultOf(session, language) : undefined,
      };
    },
  });

const resultOf = (session: Session, language: Language) => ({
  rounds: session.results,
  nominees: finalResults(session).map((result) => ({
    ...result,
    sentence: resultSentence(result, session.results.length, language),
  })),
});
