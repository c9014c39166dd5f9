import type { Session } from "../../schemas/session.ts";
import { candidatesOf } from "../domain/votes/rounds.ts";
import type { Nominations } from "../ports.ts";

type Needs = { readonly nominations: Pick<Nominations, "findMany"> };

/** Nominations that are no longer before this body, by the visit that the list was fixed with. */
export const goneFrom =
  ({ nominations }: Needs) =>
  async (session: Session, round: number): Promise<Set<string>> => {
    const candidates = candidatesOf(session, round);
    const found = await nominations.findMany(candidates.map(({ nominationId }) => nominationId));
    const here = ({ nominationId, visit }: (typeof candidates)[number]) =>
      found.some(
        (one) => one.id === nominationId && one.state === "in-stage" && one.visit === visit,
      );
    return new Set(candidates.filter((one) => !here(one)).map(({ nominationId }) => nominationId));
  };
