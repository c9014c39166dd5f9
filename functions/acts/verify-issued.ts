import type { Decision } from "../../schemas/decision.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkSeries } from "../domain/verification/check-series.ts";
import type { Decisions, Registry } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readable } from "./readable.ts";
import { verifyPaper, type VerifyPaperNeeds } from "./verify-paper.ts";

/** What verifying a decision's number and paper needs. */
export type VerifyIssuedNeeds = VerifyPaperNeeds & {
  readonly decisions: Pick<Decisions, "byNumber" | "ofSeason">;
  readonly registry: Pick<Registry, "seasons">;
};

/** Checks the archived PDF of a decision and the numbers of its year up to its own. */
export const verifyIssued =
  (needs: VerifyIssuedNeeds) =>
  async (decision: Decision): Promise<readonly Check[]> => [
    ...(await verifyPaper(needs)(decision)),
    ...(await seriesOf(needs, decision)),
  ];

const seriesOf = async (
  { decisions, registry }: VerifyIssuedNeeds,
  { number, date }: Decision,
): Promise<readonly Check[]> => {
  if (number === undefined || date === undefined) return [];
  const year = Number(date.slice(0, 4));
  const numbers = Array.from({ length: number }, (_, at) => at + 1);
  const read = await readable(`a decision of ${year}`, async () => {
    const given = await fewAtOnce(numbers, (one) => decisions.byNumber(one, year));
    const seasons = await registry.seasons();
    const all = await fewAtOnce(seasons, ({ id }) => decisions.ofSeason(id));
    return { year, given, all: all.flat() };
  });
  return read.outcome === "read"
    ? [checkSeries(read.found)]
    : [{ checked: `Numbers of ${year}.`, differences: [read.why] }];
};
