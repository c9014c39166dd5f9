import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Seat } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import { lastTie } from "../domain/votes/last-tie.ts";
import { recusedFrom } from "../domain/votes/recusal.ts";
import type { Clock, Registry, SeatHolder } from "../ports.ts";

/** What finding the chair needs. */
export type ChairNeeds = {
  readonly registry: Pick<
    Registry,
    "season" | "cluster" | "holdersOf" | "seatsOf" | "organisations"
  >;
  readonly clock: Clock;
};

/**
 * Who settles the tie of a session: whoever holds the chair's seat today. Where a cluster's leader
 * is of the unit or province of a tied nominee, it is the deputy, and then the council's chair; in a
 * small cluster that is the rule, because only recusals let so many be equal. Else nobody.
 */
export const chairOf =
  (needs: ChairNeeds) =>
  async (session: Session): Promise<SeatHolder | undefined> => {
    const today = dayOf(needs.clock.now());
    for (const seat of await seatsFor(needs, session)) {
      for (const holder of await needs.registry.holdersOf(seat, today)) {
        if (await mayDecide(needs, session, holder)) return holder;
      }
    }
    return undefined;
  };

const seatsFor = async ({ registry }: ChairNeeds, session: Session): Promise<readonly Seat[]> => {
  const above: Seat = { role: "council-chair", organisationId: nationalAllianceId };
  if (session.clusterId === undefined) return [above];
  const season = await registry.season(session.seasonId);
  const cluster = season && (await registry.cluster(session.clusterId, season.year));
  const own = [cluster?.leader, cluster?.deputy].flatMap((organisationId) =>
    organisationId === undefined ? [] : [{ role: "cluster-voter", organisationId } as const],
  );
  return [...own, above];
};

const mayDecide = async (
  { registry, clock }: ChairNeeds,
  { candidates, ...session }: Session,
  { person }: SeatHolder,
): Promise<boolean> => {
  const tied = lastTie(session)?.tied ?? [];
  const seats = await registry.seatsOf(person.id, dayOf(clock.now()));
  const own = await registry.organisations([
    ...new Set(seats.map(({ organisationId }) => organisationId)),
  ]);
  const recused = recusedFrom(own, candidates);
  return tied.every(({ nominationId }) => !recused.includes(nominationId));
};
