import type { Amendment, Decision } from "../../../schemas/decision.ts";
import type { SeasonKind } from "../../../schemas/registry.ts";
import { citedInFull } from "./cited.ts";
import { counted, subjectOf } from "./grant.ts";

/** What any decision is about, as it stands under its name: it grants, or does something to another. */
export const decisionSubject = (decision: Decision, season: SeasonKind): string =>
  decision.amends ? amendingSubject(decision, decision.amends) : subjectOf(decision, season);

const amendingSubject = (decision: Decision, amends: Amendment): string => {
  const cited = citedInFull(amends, decision);
  switch (amends.act) {
    case "correct":
      return `Về việc đính chính ${cited}`;
    case "change":
      return `Về việc sửa đổi, bổ sung ${cited}`;
    case "revoke":
      return amends.whole
        ? `Về việc hủy bỏ ${cited} và thu hồi hiện vật khen thưởng, tiền thưởng`
        : `Về việc hủy bỏ khen thưởng đối với ${counted(decision.awardees)} tại ${cited} và thu hồi hiện vật khen thưởng, tiền thưởng`;
  }
};
