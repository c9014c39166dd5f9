import { describe, expect, it } from "vitest";
import { wrongWith, type OpenedBox } from "../../../functions/domain/votes/check-ballots.ts";
import type { Ballot } from "../../../schemas/session.ts";
import { anId, aSession, aVoter } from "../../support/a-session.ts";

const session = aSession(
  { nominees: 2 },
  { electorate: [aVoter(1), aVoter(2), aVoter(3, [1])], flagPlaces: 1 },
);
const ballot = (receipt: string, ...agreed: number[]): Ballot => ({
  sessionId: session.id,
  round: 1,
  receipt: receipt.padEnd(16, "2"),
  answers: [1, 2].map((number) => ({
    nominationId: anId("n", number),
    choice: agreed.includes(number) ? "agree" : "abstain",
  })),
});
const box = (over: Partial<OpenedBox> = {}, cast = 2): OpenedBox => ({
  box: {
    sessionId: session.id,
    round: 1,
    state: "closed",
    closesAt: session.closesAt,
    members: 3,
    cast,
  },
  markers: ["voter-1", "voter-2"],
  ballots: [ballot("A", 1), ballot("B", 2)],
  ...over,
});

describe("a recount of a box", () => {
  it("finds nothing wrong with a sound one", () => {
    expect(wrongWith(session, 1, box())).toBeUndefined();
  });

  it.each<[string, OpenedBox]>([
    ["a ballot was added", box({ ballots: [...box().ballots, ballot("C")] })],
    ["a ballot was removed", box({ ballots: [ballot("A", 1)] })],
    ["a ballot was copied over another", box({ ballots: [ballot("A", 1), ballot("A", 1)] })],
    ["a marker was added", box({ markers: ["voter-1", "voter-2", "voter-3"] })],
    ["a marker was moved to a stranger", box({ markers: ["voter-1", "mallory"] })],
    ["the count was altered", box({}, 3)],
    [
      "a ballot comes from another round",
      box({ ballots: [ballot("A"), { ...ballot("B"), round: 2 }] }),
    ],
    [
      "a ballot comes from another session",
      box({ ballots: [ballot("A"), { ...ballot("B"), sessionId: anId("s", 2) }] }),
    ],
    [
      "a ballot agrees to more flags than there are",
      box({ ballots: [ballot("A"), ballot("B", 1, 2)] }),
    ],
    [
      "a ballot answers for a nominee who is not listed",
      box({
        ballots: [
          ballot("A"),
          { ...ballot("B"), answers: [{ nominationId: anId("n", 9), choice: "agree" }] },
        ],
      }),
    ],
    [
      "a ballot answers twice for one nominee",
      box({
        ballots: [
          ballot("A"),
          { ...ballot("B"), answers: [ballot("B").answers[0]!, ballot("B").answers[0]!] },
        ],
      }),
    ],
    [
      "a nominee has more answers than members who may judge it",
      box(
        {
          markers: ["voter-1", "voter-2", "voter-3"],
          ballots: [ballot("A"), ballot("B"), ballot("C")],
        },
        3,
      ),
    ],
  ])("says so when %s", (_what, opened) => {
    expect(wrongWith(session, 1, opened)).toBeDefined();
  });
});
