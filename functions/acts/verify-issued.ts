import type { Decision } from "../../schemas/decision.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkPaper, type FoundPaper } from "../domain/verification/check-paper.ts";
import { checkSeries } from "../domain/verification/check-series.ts";
import type {
  DecisionArchive,
  Decisions,
  Registry,
  SignatureReader,
  SigningKey,
} from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readable } from "./readable.ts";

/** What verifying a decision's number and paper needs. */
export type VerifyIssuedNeeds = {
  readonly decisions: Pick<Decisions, "byNumber" | "ofSeason">;
  readonly registry: Pick<Registry, "seasons">;
  readonly archive: Pick<DecisionArchive, "read">;
  readonly readSignature: SignatureReader;
  readonly signingKey: SigningKey;
};

/** Checks the archived PDF of a decision and the numbers of its year up to its own. */
export const verifyIssued =
  (needs: VerifyIssuedNeeds) =>
  async (decision: Decision): Promise<readonly Check[]> => [
    ...(await paperOf(needs, decision)),
    ...(await seriesOf(needs, decision)),
  ];

const paperOf = async (needs: VerifyIssuedNeeds, decision: Decision): Promise<readonly Check[]> => {
  const { file, state } = decision;
  if (!file) {
    const awaited = state === "issued" || state === "published";
    return [
      {
        checked: `Archived PDF: the decision is ${state}.`,
        differences: awaited ? ["the record names no PDF"] : [],
      },
    ];
  }
  const read = await readable("the archived PDF", () => needs.archive.read(file));
  if (read.outcome === "spoilt") return [{ checked: "Archived PDF.", differences: [read.why] }];
  return checkPaper(decision, await foundIn(needs, read.found), await needs.signingKey());
};

const foundIn = async (
  { readSignature }: VerifyIssuedNeeds,
  bytes: Uint8Array,
): Promise<FoundPaper> => {
  const { signer, ...found } = await readSignature(bytes);
  return {
    ...found,
    size: bytes.length,
    signedBy: signer?.publicKey,
  };
};

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
