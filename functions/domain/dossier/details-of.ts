import type { Nomination, NominationDetails } from "../../../schemas/nomination.ts";

/** The typed part of a nomination, as its form shows it. */
export const detailsOf = ({
  nominee,
  achievements,
  earlierAwards,
}: Pick<Nomination, "nominee" | "achievements" | "earlierAwards">): NominationDetails => ({
  nomineeName: nominee.name,
  position: nominee.position ?? "",
  achievements,
  earlierAwards,
});
