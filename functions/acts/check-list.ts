import type { Nomination } from "../../schemas/nomination.ts";
import type { LocalDate } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import type { Candidate, Voter } from "../../schemas/session.ts";
import { checklist, gapsOf } from "../domain/dossier/checklist.ts";
import { freezeOf } from "../domain/freezes/freeze-of.ts";
import { ruleFor } from "../domain/votes/rule-for.ts";
import type { SessionBody } from "../domain/votes/session-body.ts";
import { whyNotListed, type WhyNotListed } from "../domain/votes/why-not-listed.ts";
import type { Nominations, Registry } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { candidatesFrom, electorateFor } from "./session-list.ts";
import type { Waiting } from "./waiting-nominations.ts";

/** What checking a list needs. */
export type CheckNeeds = {
  readonly nominations: Pick<Nominations, "files">;
  readonly registry: Pick<
    Registry,
    "campaign" | "organisations" | "holdersOf" | "holdersOfRole" | "seatsOf"
  >;
};

/** A nomination that waits and cannot be voted on now. */
export type LeftOut = { readonly nomination: Nomination; readonly why: WhyNotListed };

/** What a session could vote on, what it could not and why, and who would vote. */
export type CheckedList = {
  readonly fit: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  /** The members of the body, with every recusal among the nominations that wait. */
  readonly electorate: readonly Voter[];
};

/** Looks at each nomination that waits as a session on a day would have to. */
export const checkList =
  (needs: CheckNeeds) =>
  async (
    season: Season,
    body: SessionBody,
    { nominations, elsewhere }: Pick<Waiting, "nominations" | "elsewhere">,
    day: LocalDate,
  ): Promise<CheckedList> => {
    const candidates = await candidatesFrom(needs)(nominations);
    const electorate = await electorateFor(needs)(body, candidates, day);
    const campaign = await needs.registry.campaign(season.campaignId);
    const checked = await fewAtOnce(nominations, async (nomination) => {
      const files = await needs.nominations.files(nomination.id);
      const why = whyNotListed({
        candidate: { nominationId: nomination.id },
        frozen: freezeOf(nomination),
        gaps: gapsOf(checklist({ nomination, files })),
        campaign,
        electorate,
        rule: ruleFor(nomination.award, day),
        day,
      });
      return why && { nomination, why };
    });
    const unfit = checked.filter((one) => one !== undefined);
    const out = new Set(unfit.map(({ nomination }) => nomination.id));
    return {
      fit: candidates.filter(({ nominationId }) => !out.has(nominationId)),
      leftOut: [
        ...unfit,
        ...elsewhere.map(({ nomination, title }) => ({
          nomination,
          why: { kind: "on-another-list", title } as const,
        })),
      ],
      electorate,
    };
  };
