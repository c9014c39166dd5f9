import type { NominationStanding } from "../domain/dossier/nomination-standing.ts";
import type { Frame } from "../domain/frame.ts";

/** What was just done, said once on the page that follows. */
export type Said =
  "submitted" | "withdrawn" | "saved" | "sealed" | "reminded" | "changed" | "frozen" | "unfrozen";

/** Everything that the page of a nomination shows. */
export type NominationView = NominationStanding & {
  readonly frame: Frame;
  /** As what the viewer may read it. */
  readonly is: { readonly owner: boolean; readonly desk: boolean; readonly reviewer: boolean };
  readonly said: Said | undefined;
};
