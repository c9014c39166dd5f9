import type { DossierFile } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Changed } from "../domain/dossier/describe.ts";
import { mayEdit } from "../domain/dossier/editing.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Nominations } from "../ports.ts";

type Change = Changed & { readonly files?: readonly DossierFile[] };

/** What became of a change to a dossier that its officers are preparing. */
export type DraftChange =
  | { readonly outcome: "changed"; readonly nomination: Nomination }
  | { readonly outcome: "unchanged"; readonly nomination: Nomination }
  | { readonly outcome: "sealed"; readonly nomination: Nomination };

const tries = 12;

/**
 * Changes a draft or returned dossier. Files come in beside the officer's own typing, so a write
 * that lost reads again and is made anew on what stands.
 */
export const changeDraft =
  ({ nominations }: { readonly nominations: Pick<Nominations, "find" | "save"> }) =>
  async (
    id: Id,
    make: (nomination: Nomination) => Promise<Change | undefined>,
  ): Promise<DraftChange> => {
    for (let attempt = 1; ; attempt += 1) {
      const nomination = await nominations.find(id);
      if (!nomination) throw new NotFound(id);
      if (!mayEdit(nomination)) return { outcome: "sealed", nomination };
      const change = await make(nomination);
      if (!change) return { outcome: "unchanged", nomination };
      try {
        const saved = await nominations.save({ before: nomination, ...change });
        return { outcome: "changed", nomination: saved };
      } catch (error) {
        if (!(error instanceof StaleWrite) || attempt === tries) throw error;
      }
    }
  };
