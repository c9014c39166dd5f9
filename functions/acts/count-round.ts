import type { Mandate, Succession } from "../../schemas/ballot-box.ts";
import type { CandidateResult, Session, SessionResult } from "../../schemas/session.ts";
import { canonical } from "../domain/audit-chain.ts";
import { dayOf } from "../domain/dates.ts";
import { IllegalMove } from "../domain/errors.ts";
import { wrongWith } from "../domain/votes/check-ballots.ts";
import { listDigest } from "../domain/votes/list-digest.ts";
import { tally } from "../domain/votes/tally.ts";
import { votersDigest } from "../domain/votes/voters-digest.ts";
import { asCounted } from "../domain/votes/with-successors.ts";
import type {
  BallotBoxes,
  BallotKeys,
  BallotSealer,
  Clock,
  Digester,
  Mandates,
  Nominations,
  Random,
  Successions,
} from "../ports.ts";
import { goneFrom } from "./gone-from.ts";

/** What counting needs. */
export type CountNeeds = {
  readonly nominations: Pick<Nominations, "findMany">;
  readonly ballotBoxes: BallotBoxes;
  readonly mandates: Pick<Mandates, "all">;
  readonly successions: Pick<Successions, "all">;
  readonly ballotKeys: Pick<BallotKeys, "open">;
  readonly ballotSealer: Pick<BallotSealer, "code">;
  readonly random: Pick<Random, "shuffled">;
  readonly clock: Clock;
  readonly digester: Digester;
};

/**
 * Closes a round's box, opens its ballots and counts them. Refuses to count when box, markers and
 * ballots do not agree. Entries and reasons come out shuffled, each nominee's on their own.
 */
export const countRound =
  (needs: CountNeeds) =>
  async (listed: Session, round: number): Promise<SessionResult> => {
    const { ballotBoxes, ballotKeys, ballotSealer, random, clock, digester } = needs;
    const key = listed.keys.find((one) => one.round === round);
    if (!key) throw new IllegalMove("the round has no key");

    const box = await ballotBoxes.close(listed.id, round, clock.now());
    // Read after the closing, which no mandate and no exchange outlives or follows.
    const mandates = await needs.mandates.all(listed.id, round);
    const successions = await needs.successions.all(listed.id, round);
    const session = asCounted(listed, { mandates, successions });
    const sealed = await ballotBoxes.sealed(session.id, round);
    const tookPart = await ballotBoxes.tookPart(session.id, round);
    const markers = tookPart.map(({ personId }) => personId);
    const envelopes = sealed.map(({ envelope }) => envelope);
    const ballots = await ballotKeys.open(envelopes, key, session.id);
    const wrong = wrongWith(session, round, { box, markers, ballots });
    if (wrong !== undefined) throw new IllegalMove(wrong);

    const out = await goneFrom(needs)(session, round);
    const day = dayOf(session.opensAt);
    const { candidates, ...numbers } = tally({ session, round, day, ballots, ...out });
    const result: Omit<SessionResult, "digest"> = {
      round,
      ...numbers,
      tookPart: tookPart.map(({ personId, how }) => ({ personId, ...(how && { how }) })),
      ...(mandates.length > 0 && { mandates: mandates.map(ofRound) }),
      ...(successions.length > 0 && { successions: successions.map(ofRound) }),
      voters: votersDigest(markers, digester),
      list: listDigest(session, digester),
      countedAt: clock.now(),
      candidates: candidates.map((counted): CandidateResult => {
        const own = ballots.flatMap(({ receipt, answers }) =>
          answers
            .filter(({ nominationId }) => nominationId === counted.nominationId)
            .map((answer) => ({ answer, receipt })),
        );
        return {
          ...counted,
          reasons: random.shuffled(
            own.flatMap(({ answer }) => (answer.choice === "return" ? [answer.reason] : [])),
          ),
          entries: random.shuffled(
            own.map(({ answer, receipt }) => ({
              code: ballotSealer.code(receipt, counted.nominationId),
              choice: answer.choice,
            })),
          ),
        };
      }),
    };
    return { ...result, digest: digester(canonical(result)) };
  };

const ofRound = <Item extends Mandate | Succession>({
  sessionId: _sessionId,
  round: _round,
  ...item
}: Item) => item;
