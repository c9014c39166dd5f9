import type { Session } from "../../schemas/session.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { candidatesOf } from "../domain/votes/rounds.ts";
import type { Nominations } from "../ports.ts";

type Needs = { readonly nominations: Pick<Nominations, "findMany"> };

/** Who of a list cannot get a result now: `gone` is no longer before this body, `frozen` has to wait. */
export type Out = { readonly gone: ReadonlySet<string>; readonly frozen: ReadonlySet<string> };

/** Nominations that are gone, by the visit that the list was fixed with, and those that are frozen. */
export const goneFrom =
  ({ nominations }: Needs) =>
  async (session: Session, round: number): Promise<Out> => {
    const candidates = candidatesOf(session, round);
    const found = await nominations.findMany(candidates.map(({ nominationId }) => nominationId));
    const here = ({ nominationId, visit }: (typeof candidates)[number]) =>
      found.some(
        (one) => one.id === nominationId && one.state === "in-stage" && one.visit === visit,
      );
    return {
      gone: idsOf(candidates.filter((one) => !here(one))),
      frozen: new Set(found.filter(isFrozen).map(({ id }) => id)),
    };
  };

const idsOf = (candidates: readonly { readonly nominationId: string }[]) =>
  new Set(candidates.map(({ nominationId }) => nominationId));
