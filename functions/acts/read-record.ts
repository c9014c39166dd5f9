import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { NominationRecord } from "../domain/verification/nomination-record.ts";
import type { Nominations } from "../ports.ts";

/** What reading a nomination's record needs. */
export type RecordNeeds = {
  readonly nominations: Pick<Nominations, "find" | "events" | "files" | "dossier">;
};

const tries = 5;

/** Reads a nomination with all that its proof rests on, as it stood at one moment. */
export const readRecord =
  ({ nominations }: RecordNeeds) =>
  async (id: Id): Promise<NominationRecord | undefined> => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const nomination = await nominations.find(id);
      if (!nomination) return undefined;
      const record = await readParts(nominations, nomination);
      // Somebody wrote in between: what was read is of two moments.
      if ((await nominations.find(id))?.version === nomination.version) return record;
    }
    throw new StaleWrite(id);
  };

const readParts = async (
  nominations: RecordNeeds["nominations"],
  nomination: Nomination,
): Promise<NominationRecord> => {
  const { id, dossierVersion } = nomination;
  const [events, files, dossiers] = await Promise.all([
    nominations.events(id),
    nominations.files(id),
    Promise.all(Array.from({ length: dossierVersion }, (_, at) => nominations.dossier(id, at + 1))),
  ]);
  return { nomination, events, files, dossiers: dossiers.flatMap((one) => one ?? []) };
};
