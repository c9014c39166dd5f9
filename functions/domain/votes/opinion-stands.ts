import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { PinnedScan } from "../../../schemas/opinion.ts";

/** Why no written opinion can be entered for a member now. */
export type OpinionStands =
  | { readonly stands: "voted" | "closed" }
  | { readonly stands: "written"; readonly scan: PinnedScan }
  | { readonly stands: "deputed"; readonly mandate: Mandate };
