import * as z from "zod";
import {
  Candidate,
  CandidateResult,
  Session,
  SessionResult,
  Voter,
} from "../../schemas/session.ts";

/*
 * A session with hundreds of nominees is larger than the 400 KB that an item may be, so its lists
 * are kept as parts beside it. Parts are written once and never change: the list is fixed at the
 * opening and a result at the count.
 */

const largestPart = 150_000;

/** A session without its lists. */
export const SessionItem = Session.omit({ electorate: true, candidates: true }).extend({
  item: z.literal("session"),
  results: z.array(SessionResult.omit({ candidates: true })),
});

const part = { item: z.literal("part"), at: z.int().nonnegative() };

/** Some of a session's voters, of its nominees, or of the results of one of its rounds. */
export const SessionPart = z.discriminatedUnion("of", [
  z.object({ ...part, of: z.literal("electorate"), things: z.array(Voter) }),
  z.object({ ...part, of: z.literal("candidates"), things: z.array(Candidate) }),
  z.object({
    ...part,
    of: z.literal("results"),
    round: z.int().positive(),
    things: z.array(CandidateResult),
  }),
]);
export type SessionPart = z.infer<typeof SessionPart>;

/** What lies in a session's partition. */
export const StoredSession = z.union([SessionItem, SessionPart]);

/** The parts that a session is kept in: the lists when it is new, and one round's result. */
export const partsOf = (session: Session): SessionPart[] => [
  ...(session.version === 0
    ? [
        ...chunks(session.electorate).map((things, at): SessionPart => ({
          item: "part",
          of: "electorate",
          at,
          things,
        })),
        ...chunks(session.candidates).map((things, at): SessionPart => ({
          item: "part",
          of: "candidates",
          at,
          things,
        })),
      ]
    : []),
  ...session.results.flatMap(({ round, candidates }) =>
    chunks(candidates).map((things, at): SessionPart => ({
      item: "part",
      of: "results",
      at,
      round,
      things,
    })),
  ),
];

/** The session item, without what its parts hold. */
export const itemOf = (session: Session): z.infer<typeof SessionItem> => {
  const { electorate: _electorate, candidates: _candidates, ...rest } = session;
  return {
    ...rest,
    item: "session",
    results: session.results.map(({ candidates: _counted, ...result }) => result),
    version: session.version + 1,
  };
};

/** Puts a session together again, in the order in which its parts were cut. */
export const sessionFrom = (stored: readonly z.infer<typeof StoredSession>[]) => {
  const head = stored.find((one) => one.item === "session");
  if (!head) return undefined;
  const parts = stored.filter((one) => one.item === "part").sort((one, two) => one.at - two.at);
  return Session.parse({
    ...head,
    electorate: parts.flatMap((one) => (one.of === "electorate" ? one.things : [])),
    candidates: parts.flatMap((one) => (one.of === "candidates" ? one.things : [])),
    results: head.results.map((result) => ({
      ...result,
      candidates: parts.flatMap((one) =>
        one.of === "results" && one.round === result.round ? one.things : [],
      ),
    })),
  });
};

const chunks = <Thing>(things: readonly Thing[]): Thing[][] => {
  const cut: Thing[][] = [[]];
  let size = 0;
  for (const thing of things) {
    const weight = Buffer.byteLength(JSON.stringify(thing));
    if (size > 0 && size + weight > largestPart) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)?.push(thing);
    size += weight;
  }
  return cut;
};
