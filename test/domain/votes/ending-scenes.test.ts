import { describe, expect, it } from "vitest";
import { resultSentence } from "../../../functions/domain/votes/result-sentence.ts";
import { tally } from "../../../functions/domain/votes/tally.ts";
import { whyNotListed } from "../../../functions/domain/votes/why-not-listed.ts";
import { ruleFor } from "../../../functions/domain/votes/rule-for.ts";
import { openingWords } from "../../../functions/domain/words/opening.ts";
import { sessionWords } from "../../../functions/domain/words/sessions.ts";
import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { Answer, Session } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

const day = "2022-10-10";
type Choice = Answer["choice"];

/** What so many like ballots on every nominee come to, in both languages. */
const ended = (
  session: Session,
  ballots: readonly (readonly Choice[])[],
  round = session.round,
) => {
  const { candidates, present, mayVote, quorum, quorate } = tally({
    ...{ session, round, day, gone: new Set<string>() },
    ballots: ballots.map((choices) => ({
      answers: choices.map((choice, at) => ({ nominationId: anId("n", at + 1), choice })),
    })),
  });
  return {
    outcomes: candidates.map(({ outcome }) => outcome),
    vi: candidates.map((one) => resultSentence(one, round, "vi")),
    en: candidates.map((one) => resultSentence(one, round, "en")),
    quorum: (["vi", "en"] as const).map((language) => {
      const { show } = sessionWords[language];
      const end = quorate ? show.quorate : show.inquorate;
      return `${show.quorum(present, mayVote, quorum)} ${end}`;
    }),
  };
};
const times = (count: number, ...choices: Choice[]) => Array.from({ length: count }, () => choices);

describe("the endings that are no simple yes or no", () => {
  it("all abstain: nobody is chosen, and the reason is that nobody agreed", () => {
    const { outcomes, vi, en } = ended(aSession({ nominees: 1 }), times(5, "abstain"));
    expect([outcomes, vi, en]).toEqual([
      ["not-chosen"],
      ["Không đạt: mọi phiếu đều chọn “Không có ý kiến”, tức 0/5 phiếu đồng ý, cần ít nhất 4."],
      ["Did not pass: every ballot abstained, so 0 of 5 agree, 4 needed."],
    ]);
  });

  it("a tie at the last place: a second round", () => {
    const session = aSession({ nominees: 2 }, { flagPlaces: 1 });
    const { outcomes, vi, en } = ended(session, times(5, "agree", "agree"));
    expect(outcomes).toEqual(["second-round", "second-round"]);
    expect([vi[0], en[0]]).toEqual([
      "Bằng phiếu (5/5), và bằng điểm thẩm định nếu có, ở vị trí cuối cùng, nên bỏ phiếu vòng hai.",
      "Equal in votes (5 of 5), and in appraised score where there is one, at the last place, so there is a second round.",
    ]);
  });

  it("a quorum missed by one: nothing is decided, and one more would have been enough", () => {
    const session = aSession({ nominees: 1 });
    const missed = ended(session, times(3, "agree"));
    expect([missed.outcomes, missed.vi, missed.en]).toEqual([
      ["waiting"],
      ["Không đủ số thành viên bỏ phiếu, nên hồ sơ được giữ lại cho phiên sau."],
      ["Too few members voted, so the nomination is kept for a later session."],
    ]);
    expect(missed.quorum).toEqual([
      "3 trên 5 thành viên được bỏ phiếu đã bỏ phiếu; cần ít nhất 4. Phiên không đủ số thành viên, nên chưa quyết định gì; các đề nghị được giữ lại chờ phiên sau.",
      "3 of 5 members who may vote did; at least 4 were needed. There was no quorum, so nothing was decided; the nominations are kept for a later session.",
    ]);
    expect(ended(session, times(4, "agree")).outcomes).toEqual(["chosen"]);
  });

  it("everyone recused: the nominee waits, and no arithmetic of nothing is shown", () => {
    const electorate = [1, 2, 3].map((number) => aVoter(number, [1]));
    const { outcomes, vi, en, quorum } = ended(aSession({ nominees: 1 }, { electorate }), []);
    expect([outcomes, vi, en]).toEqual([
      ["waiting"],
      [
        "Mọi thành viên đều cùng đơn vị hoặc cùng tỉnh với đối tượng này, không ai được bỏ phiếu, nên hồ sơ được giữ lại cho phiên sau.",
      ],
      [
        "Every member is of the unit or province of this nominee and nobody may vote, so the nomination is kept for a later session.",
      ],
    ]);
    expect(quorum.join(" ")).toMatch(
      /^Không thành viên nào được bỏ phiếu, .*No member may vote, /u,
    );
    expect(quorum.join(" ")).not.toMatch(/\b0\b/u);
  });

  it("an electorate of one: its session is not opened, because its one vote would be known", () => {
    const electorate = [aVoter(1)];
    const list = { candidate: aCandidate(1), gaps: [], campaign: { from: day }, frozen: undefined };
    const why = whyNotListed({ ...list, electorate, day, rule: ruleFor("FLAG_VCA", day) });
    expect(why).toEqual({ kind: "not-secret", mayVote: 1 });
    const said = (["vi", "en"] as const).map((language) =>
      openingWords[language].why["not-secret"](1, sessionRules.leastSecret),
    );
    expect(said).toEqual([
      "Sau khi trừ người cùng đơn vị, cùng tỉnh, chỉ còn 1 người bỏ phiếu; cần ít nhất 3 để phiếu được kín.",
      "Without those of the same unit or province only one member may vote; it takes 3 for a vote to be secret.",
    ]);
    // An older session of one is counted all the same, and reads as one.
    const { outcomes, quorum } = ended(
      aSession({ nominees: 1 }, { electorate }),
      times(1, "agree"),
    );
    expect(outcomes).toEqual(["chosen"]);
    expect(quorum[1]).toContain("1 of 1 member who may vote did; at least 1 was needed.");
  });
});
