import { describe, expect, it } from "vitest";
import { digest } from "../../../functions/adapters/keys.ts";
import { entryCode } from "../../../functions/adapters/seal-ballot.ts";
import { checkCount } from "../../../functions/domain/verification/check-count.ts";
import type { CandidateResult, SessionResult } from "../../../schemas/session.ts";
import { aCountedSession, digested } from "../../support/a-counted-session.ts";

const { session, result, ballots } = aCountedSession();
const tools = { code: entryCode, sha256: digest };
const differences = (of: SessionResult, from = ballots) =>
  checkCount({ ...session, results: [of] }, of, from, tools).flatMap((check) => check.differences);

/** The result with its first nominee changed, and a digest that fits. */
const forged = (more: Partial<CandidateResult>): SessionResult => {
  const [first, ...rest] = result.candidates;
  return digested({ ...result, candidates: [{ ...first!, ...more }, ...rest] });
};
const [first] = result.candidates;

describe("a count", () => {
  it("fits when it is made again from the ballots, in whatever order they lie", () => {
    expect(differences(result)).toEqual([]);
    expect(differences(result, ballots.toReversed())).toEqual([]);
  });

  it.each([
    "agree",
    "disagree",
    "returned",
    "abstain",
    "recused",
    "absent",
    "basis",
    "needed",
  ] as const)("differs when the figure `%s` was changed", (figure) => {
    const found = differences(forged({ [figure]: first![figure] + 1 }));
    expect(found).toContain(
      `HTX số 1, ${figure}: the record says ${first![figure] + 1}, but it is ${first![figure]}`,
    );
  });

  it("says the sentence of a result that was turned round", () => {
    expect(differences(forged({ outcome: "not-chosen", why: "below-threshold" }))).toEqual([
      "HTX số 1, outcome: the record says not-chosen, but it is chosen",
      "HTX số 1, why: the record says below-threshold, but it is passed",
      "HTX số 1, result: the record says Không đạt: 4/5 phiếu đồng ý, cần ít nhất 4., but it is Đạt: 4/5 phiếu đồng ý, cần ít nhất 4.",
    ]);
  });

  it.each([
    ["present", 6],
    ["quorum", 1],
    ["mayVote", 5],
  ] as const)("differs when `%s` of the whole round was changed", (figure, value) => {
    const found = differences(digested({ ...result, [figure]: value }));
    expect(found).toEqual([`${figure}: the record says ${value}, but it is ${result[figure]}`]);
  });

  it("differs when a published vote was changed, copied, added or left out", () => {
    const { entries } = first!;
    const turned = entries.map((one, at) =>
      at === 0 ? { ...one, choice: "disagree" as const } : one,
    );
    expect(differences(forged({ entries: turned }))).toEqual([
      "HTX số 1: 1 published votes are on no ballot",
      "HTX số 1: 1 votes on ballots are not published",
    ]);
    expect(differences(forged({ entries: [...entries, entries[0]!] }))).toEqual([
      "HTX số 1: a vote is published more than once",
    ]);
    expect(differences(forged({ entries: entries.slice(1) }))).toEqual([
      "HTX số 1: 1 votes on ballots are not published",
    ]);
  });

  it("differs when a reason was put in a voter's mouth", () => {
    expect(differences(forged({ reasons: ["Không đủ hồ sơ"] }))).toEqual([
      "HTX số 1: the reasons for a supplement are not those on the ballots",
    ]);
  });

  it("differs when a ballot was removed, added or altered", () => {
    expect(differences(result, ballots.slice(1))).toContain(
      "present: the record says 5, but it is 4",
    );
    const more = { ...ballots[1]!, receipt: "FFFFFFFFFFFFFFFF" };
    expect(differences(result, [...ballots, more])).toContain(
      "HTX số 1: 1 votes on ballots are not published",
    );
    const altered = { ...ballots[1]!, receipt: "FFFFFFFFFFFFFFFF" };
    expect(differences(result, [ballots[0]!, altered, ...ballots.slice(2)])).toEqual([
      "HTX số 1: 1 published votes are on no ballot",
      "HTX số 1: 1 votes on ballots are not published",
      "HTX số 2: 1 published votes are on no ballot",
      "HTX số 2: 1 votes on ballots are not published",
    ]);
  });

  it("differs when the digest is not of the result", () => {
    const found = differences({ ...result, digest: "a".repeat(64) });
    expect(found).toEqual([
      `digest: the record says ${"a".repeat(64)}, but it is ${result.digest}`,
    ]);
  });

  it("leaves out whoever was withdrawn before the count, as the count did", () => {
    const found = differences(forged({ outcome: "not-chosen", why: "withdrawn" }));
    // The flag's rank goes with its place, so a withdrawal that was none shows there.
    expect(found).toContain("HTX số 1, rank: the record says 1, but it is nothing");
  });

  it("leaves whoever was frozen waiting, as the count did, and counts everybody else", () => {
    const { rank: _rank, ...frozen } = { ...first!, outcome: "waiting", why: "frozen" } as const;
    const [, ...others] = result.candidates;
    expect(differences(digested({ ...result, candidates: [frozen, ...others] }))).toEqual([]);
    const waiting = { ...frozen, why: "no-quorum" } as const;
    expect(differences(digested({ ...result, candidates: [waiting, ...others] }))).toContain(
      "HTX số 1, why: the record says no-quorum, but it is passed",
    );
  });
});
