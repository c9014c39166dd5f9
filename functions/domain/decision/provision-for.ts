import { amendingProvisions } from "../../../schemas/catalogue/amending-provisions.ts";
import type { AmendingAct } from "../../../schemas/decision.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import { inForce } from "../dates.ts";

/** The provision on which an amendment of a day usually rests, as it is cited; none that we know of. */
export const provisionFor = (act: AmendingAct, day: LocalDate): string | undefined =>
  amendingProvisions.find((provision) => provision.acts.includes(act) && inForce(provision, day))
    ?.citation;
