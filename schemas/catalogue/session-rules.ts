/** What holds for every ballot session, whatever it votes on; an administrator may change it here. */
export const sessionRules = {
  /** Members who must be left to vote on a nominee, so that no vote can be guessed from the result. */
  leastSecret: 3,
  /** Seconds that a session must stay open at least, and may stay open at most. */
  shortest: 600,
  longest: 60 * 86_400,
  /** Longest reason for a return, and what all reasons of one ballot may take, in bytes of UTF-8. */
  longestReason: 500,
  reasonBytes: 30_000,
  /** Days after closing during which a ballot link still says what became of the session. */
  linkDaysAfterClosing: 30,
  /** Seconds that a chair has to settle a tie, and how often the chair is asked in all. */
  secondsForChair: 3 * 86_400,
  chairAsked: 3,
  /** Longest reason of a cancellation, or of a chair. */
  longestWhy: 1000,
  /** Lines of an agenda, and characters of each. */
  agendaLines: 20,
  agendaLine: 200,
} as const;
