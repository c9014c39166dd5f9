import * as z from "zod";
import { SessionsAnswer } from "../../schemas/api/sessions.ts";
import { seenSessions, type SeenSessionsNeeds } from "../acts/seen-sessions.ts";
import { shownState } from "../domain/votes/shown-state.ts";
import type { Clock } from "../ports.ts";
import { operation } from "./operation.ts";

/** The sessions that somebody may see. */
export const listSessions = (needs: SeenSessionsNeeds & { readonly clock: Clock }) =>
  operation({
    name: "listSessions",
    method: "GET",
    path: "/sessions",
    summary: {
      vi: "Các phiên bỏ phiếu mà người hỏi được xem",
      en: "The voting sessions that whoever asks may see",
    },
    for: "signed-in",
    params: z.strictObject({}),
    answer: SessionsAnswer,
    act: async (_, viewer) => {
      const now = needs.clock.now();
      const seasons = await seenSessions(needs)(viewer);
      return {
        items: seasons
          .flatMap(({ sessions }) => sessions)
          .map((session) => ({ ...session, state: shownState(session, now) })),
      };
    },
  });
