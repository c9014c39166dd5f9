import type { Awardee, Decision } from "../../../schemas/decision.ts";
import type { PastAward } from "../../../schemas/registry.ts";
import { citedShort } from "./cited.ts";
import { decisionNumber } from "./number.ts";

type Numbered = Decision & { readonly number: number; readonly date: string };

/** An award as the registry remembers it: under the name of its day, with what became of it since. */
export const pastAwardOf = (
  { number, date, award, year, amendedBy = [] }: Numbered,
  { nominationId, nominee }: Awardee,
): PastAward => {
  const own = amendedBy.filter(({ nominationIds }) => nominationIds.includes(nominationId));
  const revoked = own.find(({ act }) => act === "revoke");
  const renamed = own
    .flatMap(({ changes }) => changes)
    .findLast((change) => change.nominationId === nominationId && change.part === "name");
  return {
    organisationId: nominee.organisationId,
    award,
    nominee: nominee.name,
    year,
    citation: `${decisionNumber(number)}, ${date}`,
    ...(renamed && { correctedTo: renamed.to }),
    ...(revoked && { revokedBy: citedShort(revoked) }),
  };
};
