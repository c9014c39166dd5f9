import { describe, expect, it } from "vitest";
import type { BallotPaper } from "../../../functions/domain/votes/ballot-paper.ts";
import { readAnswers } from "../../../functions/domain/votes/read-answers.ts";
import { aCandidate, anId } from "../../support/a-session.ts";

const choices = ["agree", "disagree", "return", "abstain"] as const;
const fields: [string, string][] = choices.flatMap((choice, at): [string, string][] => [
  [`choice-${anId("n", at + 1)}`, choice],
  ...(choice === "return"
    ? [[`reason-${anId("n", at + 1)}`, "Thiếu thuế"] as [string, string]]
    : []),
]);
const paper = (numbers: readonly number[]): BallotPaper => ({
  candidates: numbers.map((number) => aCandidate(number, { award: "MERIT_CHAIR" })),
  recused: new Set(),
  places: undefined,
});

describe("the answers of a ballot", () => {
  it("come in one order, however the page or the post had them", () => {
    const usual = readAnswers(paper([1, 2, 3, 4]), fields);
    expect(usual).toMatchObject({ outcome: "complete", answers: { length: 4 } });
    for (const order of [
      [4, 3, 2, 1],
      [2, 4, 1, 3],
    ]) {
      expect(readAnswers(paper(order), fields.toReversed())).toMatchObject({
        answers: usual.outcome === "complete" ? usual.answers : [],
      });
    }
  });
});
