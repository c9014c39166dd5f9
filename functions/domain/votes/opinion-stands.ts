import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { PinnedScan } from "../../../schemas/opinion.ts";

/** Why no written opinion can be entered for a member now. */
export type OpinionStands =
  | { readonly stands: "voted" | "closed" }
  /** The seat was passed on and takes no ballot of its next holder in this round. */
  | { readonly stands: "no-ballot" }
  | { readonly stands: "written"; readonly scan: PinnedScan }
  | { readonly stands: "deputed"; readonly mandate: Mandate };
