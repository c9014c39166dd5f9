import { awardOf, isAwardCode } from "../../../schemas/catalogue/awards.ts";
import type { PastAward } from "../../../schemas/registry.ts";

/** What the registry knows of a nominee's earlier awards, as its officer would type it. */
export const pastAwardLines = (pastAwards: readonly PastAward[], nominee: string): string =>
  pastAwards
    .filter(({ revokedBy }) => revokedBy === undefined)
    .filter(
      (past) => (past.correctedTo ?? past.nominee).normalize("NFC") === nominee.normalize("NFC"),
    )
    .sort((one, two) => one.year - two.year)
    .map(({ award, year, citation }) =>
      [isAwardCode(award) ? awardOf(award).name.vi : award, String(year), citation]
        .filter((part) => part !== undefined)
        .join(", "),
    )
    .join("\n");
