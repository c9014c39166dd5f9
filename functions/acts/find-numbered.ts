import type { Decision } from "../../schemas/decision.ts";
import { yearOf } from "../domain/decision/number.ts";
import type { Decisions, Registry } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "byNumber" | "ofSeason">;
  readonly registry: Pick<Registry, "seasons">;
};

/** The decision that bears a number, even when the register of numbers leads elsewhere. */
export const findNumbered =
  ({ decisions, registry }: Needs) =>
  async (number: number, year: number): Promise<Decision | undefined> => {
    const bears = (one: Decision) =>
      one.number === number && one.date !== undefined && yearOf(one.date) === year;
    const registered = await decisions.byNumber(number, year);
    if (registered && bears(registered)) return registered;
    const all = await fewAtOnce(await registry.seasons(), ({ id }) => decisions.ofSeason(id));
    return all.flat().find(bears);
  };
