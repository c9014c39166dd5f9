import type { Cluster } from "../../../schemas/registry.ts";
import type { SessionHead } from "../../../schemas/session.ts";
import type { Viewer } from "../frame.ts";
import { deskSeat, seatOf } from "../permissions.ts";

/** Who types in the opinions of absent members: the desk for the council, a leader for the cluster. */
export const mayEnterOpinions = (
  viewer: Viewer | undefined,
  { body, clusterId }: Pick<SessionHead, "body" | "clusterId">,
  clusters: readonly Cluster[],
): boolean => {
  if (body === "council") return deskSeat(viewer) !== undefined;
  const leader = clusters.find(({ id }) => id === clusterId)?.leader;
  return leader !== undefined && seatOf(viewer, ["cluster-voter"], leader) !== undefined;
};
