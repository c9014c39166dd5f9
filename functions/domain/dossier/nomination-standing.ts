import type { Amended } from "../../../schemas/decision.ts";
import type { DossierFile, DossierVersion } from "../../../schemas/dossier.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import type { Checklist } from "./checklist.ts";
import type { Told } from "./story.ts";
import type { Stop } from "./track.ts";

/** Where one nomination is, and everything that led there. */
export type NominationStanding = {
  readonly nomination: Nomination;
  readonly season: Season;
  readonly owner: Organisation;
  readonly holder:
    | {
        readonly place: string;
        readonly person: string | undefined;
        readonly daysLeft: number | undefined;
      }
    | undefined;
  /** Who keeps it where it is; empty when nobody does. */
  readonly frozenBy: string;
  readonly stops: readonly Stop[];
  readonly list: Checklist;
  readonly files: readonly DossierFile[];
  readonly versions: readonly DossierVersion[];
  /** What later decisions did to the award that was granted. */
  readonly amended: readonly Amended[];
  readonly story: readonly Told[];
};
