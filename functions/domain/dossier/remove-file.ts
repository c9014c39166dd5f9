import type { DossierFile } from "../../../schemas/dossier.ts";
import type { Actor } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { FilesChanged } from "./receive-file.ts";

/** Takes a file out of the dossier; it is kept, because earlier versions show it. */
export const removeFile = (
  nomination: Nomination,
  file: DossierFile,
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): FilesChanged => ({
  after: { ...nomination, updatedAt: at },
  files: [{ ...file, removed: true }],
  events: [
    {
      kind: "file-removed",
      at,
      actor,
      facts: { slot: file.slot, name: file.name, file: file.id },
    },
  ],
});
