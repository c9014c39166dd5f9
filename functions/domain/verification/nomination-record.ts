import type { DossierFile, DossierVersion } from "../../../schemas/dossier.ts";
import type { NominationEvent } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";

/** A nomination with everything that its proof rests on. */
export type NominationRecord = {
  readonly nomination: Nomination;
  readonly events: readonly NominationEvent[];
  /** Every version that the nomination counts, those that are missing left out. */
  readonly dossiers: readonly DossierVersion[];
  readonly files: readonly DossierFile[];
};

/** How a nomination is called in a report. */
export const calledNomination = ({ id, nominee }: Pick<Nomination, "id" | "nominee">): string =>
  `${nominee.name} (${id})`;

/** Whether a chain says that the nomination ended without anybody's judgement. */
export const withdrawn = (events: readonly NominationEvent[]): boolean =>
  events.some(({ kind }) => kind === "withdrawn" || kind === "lapsed");
