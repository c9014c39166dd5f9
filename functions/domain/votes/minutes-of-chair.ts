import { minutesWords as words } from "../words/minutes.ts";
import { lastTie } from "./last-tie.ts";
import type { MinutesFacts } from "./minutes-facts.ts";
import { momentInWords } from "./moment-in-words.ts";

/** The tie that the last round left, and who settled it how and why; nothing where there was none. */
export const minutesOfChair = ({
  session,
  chair,
}: Pick<MinutesFacts, "session" | "chair">): string[] => {
  const tie = lastTie(session);
  if (!tie) return [];
  const { chairDecision, chairWait } = session;
  const left = words.tieLeft(tie.tied.map(({ name }) => name).join("; "), tie.places);
  if (!chairDecision) return [left, ...(chairWait?.lapsed === undefined ? [] : [words.undecided])];
  const { by, name, at, chosen, reason } = chairDecision;
  const decided = by === chair?.personId ? words.decided : words.decidedInstead;
  const names = tie.tied
    .filter(({ nominationId }) => chosen.includes(nominationId))
    .map((one) => one.name);
  return [left, decided(name, momentInWords(at), names.join("; ")), words.because(reason)];
};
