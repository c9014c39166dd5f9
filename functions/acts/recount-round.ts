import type { Ballot, RoundKey, Session, SessionResult } from "../../schemas/session.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkBox, type FoundBox } from "../domain/verification/check-box.ts";
import { checkCount } from "../domain/verification/check-count.ts";
import { asCounted } from "../domain/votes/with-successors.ts";
import type { BallotBoxes, BallotKeys, BallotSealer, Digester } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readable } from "./readable.ts";

/** What counting again needs: it closes nothing and writes nothing. */
export type RecountNeeds = {
  readonly ballotBoxes: Pick<BallotBoxes, "find" | "hasVoted" | "sealed" | "markers">;
  readonly ballotKeys: Pick<BallotKeys, "open">;
  readonly ballotSealer: Pick<BallotSealer, "code" | "id">;
  readonly digester: Digester;
};

/** Counts a round that was counted, from its sealed ballots. Never opens a box that is not closed. */
export const recountRound =
  (needs: RecountNeeds) =>
  async (listed: Session, result: SessionResult): Promise<readonly Check[]> => {
    const session = asCounted(listed, result);
    const found = await readable(`the box of round ${result.round}`, () =>
      openBox(needs, session, result.round),
    );
    if (found.outcome === "spoilt") return [unread(result, found.why)];
    if (typeof found.found === "string") return [unread(result, found.found)];
    const tools = { code: needs.ballotSealer.code, sha256: needs.digester };
    return [
      checkBox(session, result, found.found, needs.digester),
      ...checkCount(session, result, found.found.ballots, tools),
    ];
  };

const unread = ({ round }: SessionResult, why: string): Check => ({
  checked: `Ballot box of round ${round}.`,
  differences: [why],
});

const openBox = async (
  needs: RecountNeeds,
  session: Session,
  round: number,
): Promise<FoundBox | string> => {
  const { ballotBoxes } = needs;
  const box = await ballotBoxes.find(session.id, round);
  const key = session.keys.find((one) => one.round === round);
  if (!box) return "the box is not there";
  if (!key) return "the key of the round is not there";
  if (box.state !== "closed") return "the box is open, and yet a result is recorded";
  const markers = await ballotBoxes.markers(session.id, round);
  const inPlace = await fewAtOnce(markers, (personId) =>
    ballotBoxes.hasVoted(session.id, round, personId),
  );
  const sealed = await ballotBoxes.sealed(session.id, round);
  const envelopes = sealed
    .filter((one) => one.sessionId === session.id && one.round === round)
    .map(({ envelope }) => envelope);
  const ballots = await opened(needs, session, envelopes, key);
  const ids = new Set(sealed.map(({ id }) => id));
  const idOf = (receipt: string) => needs.ballotSealer.id(session.id, round, receipt);
  return {
    ...{ box, markers, ballots, sealed: sealed.length },
    inPlace: inPlace.filter(Boolean).length,
    misplaced: ballots.filter(({ receipt }) => !ids.has(idOf(receipt))).length,
  };
};

/** All at once, or one by one when one of them does not open, to know how many. */
const opened = async (
  { ballotKeys }: RecountNeeds,
  { id }: Session,
  envelopes: readonly string[],
  key: RoundKey,
): Promise<readonly Ballot[]> => {
  const all = await readable("the ballots", () => ballotKeys.open(envelopes, key, id));
  if (all.outcome === "read") return all.found;
  const each = await fewAtOnce(envelopes, (envelope) =>
    readable("a ballot", () => ballotKeys.open([envelope], key, id)),
  );
  return each.flatMap((one) => (one.outcome === "read" ? one.found : []));
};
