import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { StageName } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Cluster, Seat } from "../../schemas/registry.ts";

/** The seat that a stage waits for: for a vote, the seat that opens the session. */
export const holderOf = (
  stage: StageName,
  nomination: Pick<Nomination, "allianceId">,
  cluster: Pick<Cluster, "leader"> | undefined,
): Seat => {
  switch (stage) {
    case "province-review":
      return { role: "reviewer", organisationId: nomination.allianceId };
    case "cluster-vote":
      return { role: "cluster-voter", organisationId: cluster?.leader ?? nomination.allianceId };
    case "appraisal":
    case "council-vote":
      return { role: "desk", organisationId: nationalAllianceId };
    case "decision":
      return { role: "chairman", organisationId: nationalAllianceId };
  }
};
