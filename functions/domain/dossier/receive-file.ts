import { mostEvidence, type DossierFile } from "../../../schemas/dossier.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Changed } from "./describe.ts";

/** A changed nomination with its files. */
export type FilesChanged = Changed & { readonly files: readonly DossierFile[] };

/** Whether a slot still takes a file: others replace, evidence adds up to a limit. */
export const hasRoom = (slot: DossierFile["slot"], files: readonly DossierFile[]): boolean =>
  slot !== "evidence" ||
  files.filter((file) => file.slot === slot && file.state === "accepted" && !file.removed).length <
    mostEvidence;

/** Puts a checked file into its slot. The newer one takes the place of what was there before. */
export const receiveFile = (
  nomination: Nomination,
  files: readonly DossierFile[],
  file: DossierFile,
): FilesChanged => ({
  after: { ...nomination, updatedAt: file.receivedAt },
  files: [
    ...files.filter((older) => replaces(file, older)).map((older) => ({ ...older, removed: true })),
    file,
  ],
  events: [
    {
      kind: file.state === "accepted" ? "file-accepted" : "file-refused",
      at: file.receivedAt,
      actor: { kind: "system" },
      facts: {
        slot: file.slot,
        name: file.name,
        file: file.id,
        ...(file.state === "accepted" ? { sha256: file.sha256 } : { refusal: file.reason }),
      },
    },
  ],
});

/** A refused file never pushes out one that was accepted. */
const replaces = (file: DossierFile, older: DossierFile): boolean =>
  older.slot === file.slot &&
  older.slot !== "evidence" &&
  !older.removed &&
  (file.state === "accepted" || older.state === "refused");
