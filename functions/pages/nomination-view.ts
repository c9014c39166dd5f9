import type { Amended } from "../../schemas/decision.ts";
import type { DossierFile, DossierVersion } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Organisation, Season } from "../../schemas/registry.ts";
import type { Checklist } from "../domain/dossier/checklist.ts";
import type { Told } from "../domain/dossier/story.ts";
import type { Stop } from "../domain/dossier/track.ts";
import type { Frame } from "../domain/frame.ts";

/** What was just done, said once on the page that follows. */
export type Said = "submitted" | "withdrawn" | "saved" | "sealed" | "reminded";

/** Everything that the page of a nomination shows. */
export type NominationView = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly season: Season;
  readonly owner: Organisation;
  /** As what the viewer may read it. */
  readonly is: { readonly owner: boolean; readonly desk: boolean; readonly reviewer: boolean };
  readonly said: Said | undefined;
  readonly holder:
    | {
        readonly place: string;
        readonly person: string | undefined;
        readonly daysLeft: number | undefined;
      }
    | undefined;
  readonly stops: readonly Stop[];
  readonly list: Checklist;
  readonly files: readonly DossierFile[];
  readonly versions: readonly DossierVersion[];
  /** What later decisions did to the award that was granted. */
  readonly amended: readonly Amended[];
  readonly story: readonly Told[];
};
