import * as z from "zod";
import { DecisionAnswer } from "../../schemas/api/decision.ts";
import { findPublished } from "../acts/find-published.ts";
import { verifyPath } from "../domain/decision/number.ts";
import { NotFound } from "../domain/errors.ts";
import { operation } from "./operation.ts";

type Needs = Parameters<typeof findPublished>[0] & { readonly mock: boolean };

/** One decision, as its public page shows it. */
export const showDecision = (needs: Needs) =>
  operation({
    name: "showDecision",
    method: "GET",
    path: "/decisions/{number}/{year}",
    summary: {
      vi: "Một quyết định như trang tra cứu công khai: số, ngày, người ký, người được khen, hiệu lực, mã băm của tệp",
      en: "A decision as its public page shows it: number, date, signer, awardees, standing, digest of the file",
    },
    for: "everyone",
    params: z.strictObject({
      number: z.string().regex(/^0*[1-9]\d{0,5}$/u),
      year: z.string().regex(/^[12]\d{3}$/u),
    }),
    answer: DecisionAnswer,
    act: async (asked) => {
      const [number, year] = [Number(asked.number), Number(asked.year)];
      const found = await findPublished(needs)(number, year);
      if (!found) throw new NotFound("decision");
      const { amendedBy, awardees, ...facts } = found.facts;
      const page = verifyPath(number, year);
      return {
        ...{ ...facts, amendedBy: [...amendedBy], awardees: [...awardees] },
        ...{ mock: needs.mock, page },
        ...(facts.sha256 !== undefined && { pdf: `${page}/decision.pdf` }),
      };
    },
  });
