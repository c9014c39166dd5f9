import * as z from "zod";
import { AwardsAnswer } from "../../schemas/api/awards.ts";
import { awardOf, awards, isAwardCode } from "../../schemas/catalogue/awards.ts";
import { slotNames, slots } from "../../schemas/catalogue/slots.ts";
import { isStage, stageOf, stages } from "../../schemas/catalogue/stages.ts";
import { LocalDate } from "../../schemas/primitives.ts";
import { dayOf } from "../domain/dates.ts";
import { ruleFor } from "../domain/votes/rule-for.ts";
import type { Clock } from "../ports.ts";
import { operation } from "./operation.ts";

/** The catalogue of awards, with the rules of votes on a day. */
export const listAwards = ({ clock }: { readonly clock: Clock }) =>
  operation({
    name: "listAwards",
    method: "GET",
    path: "/awards",
    summary: {
      vi: "Danh mục khen thưởng, kèm quy tắc bỏ phiếu có hiệu lực vào ngày được hỏi (mặc định: hôm nay)",
      en: "The catalogue of awards, with the rules of votes in force on a day (today, unless said)",
    },
    for: "everyone",
    keptFor: 300,
    params: z.strictObject({ day: LocalDate.optional() }),
    answer: AwardsAnswer,
    act: ({ day = dayOf(clock.now()) }) =>
      Promise.resolve({
        day,
        awards: Object.keys(awards)
          .filter(isAwardCode)
          .map((code) => {
            const { required, optional, ...award } = awardOf(code);
            return {
              ...{ code, ...award, voteRule: ruleFor(code, day) },
              ...{ required: [...required], optional: [...optional], for: [...award.for] },
              routes: {
                annual: [...award.routes.annual],
                thematic: [...award.routes.thematic],
                "ad-hoc": [...award.routes["ad-hoc"]],
              },
            };
          }),
        papers: slotNames.map((code) => ({ code, name: slots[code] })),
        stages: Object.keys(stages)
          .filter(isStage)
          .map((code) => {
            const { title, kind, workingDays } = stageOf(code);
            return { code, name: title, kind, workingDays };
          }),
      }),
  });
