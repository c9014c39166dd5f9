import { nationalAllianceId } from "../../../schemas/catalogue/national-alliance.ts";
import type { Organisation } from "../../../schemas/registry.ts";
import type { Candidate } from "../../../schemas/session.ts";

type Place = Pick<Organisation, "id" | "province">;
type Nominee = Pick<Candidate, "nominationId" | "organisationId" | "province">;

/**
 * The nominees on whom somebody may not vote: those of an own organisation, or of a province where
 * an own organisation is. The seat of the national alliance is no province of its members.
 */
export const recusedFrom = (own: readonly Place[], nominees: readonly Nominee[]): string[] => {
  const organisations = new Set(own.map(({ id }) => id));
  const provinces = new Set(
    own.filter(({ id }) => id !== nationalAllianceId).map(({ province }) => province),
  );
  return nominees
    .filter(
      ({ organisationId, province }) =>
        organisations.has(organisationId) || provinces.has(province),
    )
    .map(({ nominationId }) => nominationId);
};
