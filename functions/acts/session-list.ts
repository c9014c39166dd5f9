import type { Nomination } from "../../schemas/nomination.ts";
import type { LocalDate } from "../../schemas/primitives.ts";
import type { Candidate, Voter } from "../../schemas/session.ts";
import { recusedFrom } from "../domain/votes/recusal.ts";
import type { SessionBody } from "../domain/votes/session-body.ts";
import type { Registry, SeatHolder } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly registry: Pick<Registry, "organisations" | "holdersOf" | "holdersOfRole" | "seatsOf">;
};

/** The nominees of a list, fixed as their nominations stand now. */
export const candidatesFrom =
  ({ registry }: Needs) =>
  async (nominations: readonly Nomination[]): Promise<Candidate[]> => {
    const ids = nominations.map(({ nominee }) => nominee.organisationId);
    const organisations = await registry.organisations([...new Set(ids)]);
    const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
    return nominations.flatMap(({ id, nominee, award, province, visit, ...nomination }) =>
      nomination.dossierHash === undefined || nomination.dossierVersion === 0
        ? []
        : [
            {
              nominationId: id,
              kind: nominee.kind,
              name: nominee.name,
              award,
              organisationId: nominee.organisationId,
              organisationName: nameOf(nominee.organisationId),
              province,
              visit,
              dossierVersion: nomination.dossierVersion,
              dossierHash: nomination.dossierHash,
              ...(nomination.appraisedScore !== undefined && {
                appraisedScore: nomination.appraisedScore,
              }),
            },
          ],
    );
  };

/** The members of a body on a day, each with the nominees on whom they may not vote. */
export const electorateFor =
  (needs: Needs) =>
  async (body: SessionBody, candidates: readonly Candidate[], day: LocalDate): Promise<Voter[]> => {
    const members = await membersOf(needs, body, day);
    return fewAtOnce(members, async ({ person, role }) => {
      const seats = await needs.registry.seatsOf(person.id, day);
      const ids = [role.organisationId, ...seats.map(({ organisationId }) => organisationId)];
      const own = await needs.registry.organisations([...new Set(ids)]);
      return {
        personId: person.id,
        name: person.name,
        email: person.email,
        role: role.role,
        organisationId: role.organisationId,
        recusedFrom: recusedFrom(own, candidates),
      };
    });
  };

const membersOf = async (
  { registry }: Needs,
  body: SessionBody,
  day: LocalDate,
): Promise<SeatHolder[]> => {
  const holders =
    body.kind === "council"
      ? [
          ...(await registry.holdersOfRole("council-chair", day)),
          ...(await registry.holdersOfRole("council-member", day)),
        ]
      : (
          await fewAtOnce(body.cluster.members, (organisationId) =>
            registry.holdersOf({ role: "cluster-voter", organisationId }, day),
          )
        ).flat();
  const seen = new Set<string>();
  return holders.filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
};
