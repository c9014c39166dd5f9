import type { StageName } from "../../../schemas/catalogue/stages.ts";
import type { Cluster } from "../../../schemas/registry.ts";
import type { SessionHead } from "../../../schemas/session.ts";
import type { Viewer } from "../frame.ts";
import { deskSeat, seatOf } from "../permissions.ts";

/** A body that votes in one season. */
export type SessionBody =
  { readonly kind: "council" } | { readonly kind: "cluster"; readonly cluster: Cluster };

/** The stage whose nominations wait for a body. */
export const stageOfBody = ({ kind }: Pick<SessionBody, "kind">): StageName =>
  kind === "council" ? "council-vote" : "cluster-vote";

/** The bodies for which somebody may open a session: the desk the council, a leader its cluster. */
export const bodiesOf = (viewer: Viewer, clusters: readonly Cluster[]): SessionBody[] => [
  ...(deskSeat(viewer) ? [{ kind: "council" } as const] : []),
  ...clusters
    .filter(({ leader }) => seatOf(viewer, ["cluster-voter"], leader))
    .map((cluster) => ({ kind: "cluster", cluster }) as const),
];

/** Whether somebody may see a session: the desk, the chairman, and members of the body. */
export const maySeeSession = (
  viewer: Viewer,
  session: Pick<SessionHead, "body" | "clusterId" | "openedBy">,
  clusters: readonly Cluster[],
): boolean => {
  if (deskSeat(viewer) ?? seatOf(viewer, ["chairman"])) return true;
  if (session.openedBy === viewer.person.id) return true;
  if (session.body === "council") {
    return seatOf(viewer, ["council-member", "council-chair"]) !== undefined;
  }
  const members = clusters.find(({ id }) => id === session.clusterId)?.members ?? [];
  return members.some((member) => seatOf(viewer, ["cluster-voter"], member));
};

/** Whether somebody may prolong, remind, close or cancel: the desk, and the leader of the cluster. */
export const mayRunSession = (
  viewer: Viewer,
  session: Pick<SessionHead, "clusterId">,
  clusters: readonly Cluster[],
): boolean => {
  if (deskSeat(viewer)) return true;
  const leader = clusters.find(({ id }) => id === session.clusterId)?.leader;
  return leader !== undefined && seatOf(viewer, ["cluster-voter"], leader) !== undefined;
};
