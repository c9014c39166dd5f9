import type { AcceptedFile, DossierVersion } from "../../schemas/dossier.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Nominations } from "../ports.ts";

type Needs = { readonly nominations: Pick<Nominations, "dossier" | "files"> };

/** The version of a dossier that somebody was asked about. */
export type BoundTo = {
  readonly nominationId: Id;
  readonly version: number;
  readonly hash: string | undefined;
};

/** Text and files of one version; neither when the store holds another one under its number. */
export type BoundDossier = {
  readonly dossier: DossierVersion | undefined;
  readonly files: readonly AcceptedFile[];
};

/** Reads exactly the version that a link or a list is bound to, whatever was submitted since. */
export const boundDossier =
  ({ nominations }: Needs) =>
  async ({ nominationId, version, hash }: BoundTo): Promise<BoundDossier> => {
    const dossier = await nominations.dossier(nominationId, version);
    if (dossier === undefined || dossier.hash !== hash) return { dossier: undefined, files: [] };
    const all = await nominations.files(nominationId);
    const files = all.filter(
      (file): file is AcceptedFile =>
        file.state === "accepted" && dossier.fileIds.includes(file.id),
    );
    return { dossier, files };
  };
