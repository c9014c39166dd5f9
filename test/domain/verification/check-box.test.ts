import { describe, expect, it } from "vitest";
import { digest } from "../../../functions/adapters/keys.ts";
import { checkBox, type FoundBox } from "../../../functions/domain/verification/check-box.ts";
import { aCountedSession } from "../../support/a-counted-session.ts";
import { anId } from "../../support/a-session.ts";

const { session, result, found, ballots } = aCountedSession();
const differences = (more: Partial<FoundBox>, of = result) =>
  checkBox(session, of, { ...found, ...more }, digest).differences;
const box = (more: Partial<FoundBox["box"]>) => ({ box: { ...found.box, ...more } });

describe("a ballot box", () => {
  it("fits when nobody touched it", () => {
    expect(differences({})).toEqual([]);
  });

  it.each([
    [
      "it is open",
      box({ state: "open" }),
      "state of the box: the record says open, but it is closed",
    ],
    ["its count is another", box({ cast: 6 }), "voter markers: the record says 6, but it is 5"],
    [
      "it knows other members",
      box({ members: 7 }),
      "members who may vote: the record says 7, but it is 6",
    ],
    [
      "a ballot is missing",
      { sealed: 4, ballots: ballots.slice(1) },
      "ballots counted: the record says 5, but it is 4",
    ],
    [
      "a ballot does not open",
      { ballots: ballots.slice(1) },
      "1 sealed ballots do not open with the key of the round: altered or foreign",
    ],
    [
      "a marker is of a stranger",
      { markers: ["voter-1", "voter-2", "voter-3", "voter-4", "voter-9"] },
      "1 voter markers are of nobody who may vote",
    ],
    [
      "a marker moved among members of the same rights",
      { markers: ["voter-1", "voter-2", "voter-3", "voter-4", "voter-6"] },
      "the markers are not of the voters who were counted",
    ],
    [
      "a marker moved from a recused member",
      { markers: ["voter-6", "voter-2", "voter-3", "voter-4", "voter-5"] },
      "the ballots answer other nominees than the marked voters may vote on",
    ],
    [
      "a marker lies in the wrong place",
      { inPlace: 4 },
      "1 voter markers lie where another person's belongs",
    ],
    [
      "a ballot lies under another id",
      { misplaced: 1 },
      "1 ballots lie where their own receipts would not find them",
    ],
    [
      "a ballot lies there twice",
      { ballots: [...ballots.slice(0, 4), ballots[1]!] },
      "the count would refuse this box: a ballot lies in the box twice",
    ],
    [
      "a ballot is of another session",
      { ballots: [...ballots.slice(0, 4), { ...ballots[4]!, sessionId: anId("s", 9) }] },
      "the count would refuse this box: a ballot belongs elsewhere",
    ],
  ])("differs when %s", (_when, more, expected) => {
    expect(differences(more)).toContain(expected);
  });

  it("differs when a member was put in the place of another, or was recused afterwards", () => {
    const [first, ...rest] = session.electorate;
    for (const other of [
      { ...first!, personId: "voter-9" },
      { ...first!, recusedFrom: [] },
    ]) {
      const changed = { ...session, electorate: [other, ...rest] };
      expect(checkBox(changed, result, found, digest).differences).toContain(
        "the members or nominees are not those who were counted",
      );
    }
  });

  it("finds a moved marker by what was answered where no digest of the voters was kept", () => {
    const { voters: _voters, ...older } = result;
    const markers = ["voter-6", "voter-2", "voter-3", "voter-4", "voter-5"];
    expect(differences({ markers }, older)).toEqual([
      "the ballots answer other nominees than the marked voters may vote on",
    ]);
  });
});
