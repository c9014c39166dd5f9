import { awardOf, isAwardCode } from "../../../schemas/catalogue/awards.ts";
import type { PastAward } from "../../../schemas/registry.ts";
import type { Candidate } from "../../../schemas/session.ts";

/**
 * The awards that a nominee already has, newest first: a person's by name, a collective's as far as
 * they were not granted to a person in it. `names` are what its organisation was called over time.
 * Those that were taken back are among them, and say so; they count for nothing.
 */
export const awardHistory = (
  { kind, name }: Pick<Candidate, "kind" | "name">,
  awards: readonly PastAward[],
  names: readonly string[],
): PastAward[] => {
  const called = new Set([name, ...names].map(plain));
  const own = awards.filter(({ award, nominee, correctedTo = nominee }) => {
    if (kind === "individual") return plain(correctedTo) === plain(name);
    const forOthers = isAwardCode(award) && awardOf(award).for.includes("individual");
    return !forOthers || called.has(plain(nominee)) || called.has(plain(correctedTo));
  });
  return own.toSorted((one, two) => two.year - one.year);
};

const plain = (text: string): string => text.normalize("NFC").toLocaleLowerCase("vi").trim();
