import * as z from "zod";
import { SeasonsAnswer } from "../../schemas/api/seasons.ts";
import { isAwardCode } from "../../schemas/catalogue/awards.ts";
import { dayOf, inForce } from "../domain/dates.ts";
import type { Clock, Registry } from "../ports.ts";
import { operation } from "./operation.ts";

type Needs = { readonly registry: Pick<Registry, "seasons">; readonly clock: Clock };

/** The seasons of nominations. */
export const listSeasons = ({ registry, clock }: Needs) =>
  operation({
    name: "listSeasons",
    method: "GET",
    path: "/seasons",
    summary: {
      vi: "Các đợt xét khen thưởng, thời hạn nhận hồ sơ và danh hiệu được đề nghị trong đợt",
      en: "The seasons, the days on which they take nominations, and their awards",
    },
    for: "signed-in",
    params: z.strictObject({}),
    answer: SeasonsAnswer,
    act: async () => {
      const day = dayOf(clock.now());
      return {
        items: (await registry.seasons()).map(({ awards, opens, closes, ...season }) => ({
          ...{ ...season, opens, closes, awards: awards.filter(isAwardCode) },
          open: inForce({ from: opens, until: closes }, day),
        })),
      };
    },
  });
