import type { AcceptedFile, DossierVersion } from "../../../schemas/dossier.ts";
import type { Check } from "../../../schemas/verification.ts";
import { dossierHash } from "../dossier/dossier-hash.ts";
import { differing } from "./differing.ts";
import { calledNomination, type NominationRecord } from "./nomination-record.ts";

/** Seals every dossier version again, and compares the seal with the record and with the chain. */
export const checkDossiers = (
  records: readonly NominationRecord[],
  sha256: (text: string) => string,
): Check => {
  const versions = records.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  return {
    checked: `${versions} submitted dossiers: each seal made again from its text and the digests of its files, and found in the audit chain.`,
    differences: records.flatMap((record) => wrongIn(record, sha256)),
  };
};

const wrongIn = (record: NominationRecord, sha256: (text: string) => string): string[] => {
  const { nomination, dossiers } = record;
  const name = calledNomination(nomination);
  return [
    ...dossiers.flatMap((dossier) => wrongWith(record, dossier, sha256)),
    ...differing([
      { what: `${name}: dossiers`, recorded: nomination.dossierVersion, found: dossiers.length },
      {
        what: `${name}: seal of the dossier`,
        recorded: nomination.dossierHash,
        found: dossiers.at(-1)?.hash,
      },
    ]),
  ];
};

const wrongWith = (
  { nomination, events, files }: NominationRecord,
  dossier: DossierVersion,
  sha256: (text: string) => string,
): string[] => {
  const name = `${calledNomination(nomination)}, dossier ${dossier.number}`;
  const own = dossier.fileIds.flatMap((id) => files.find((file) => file.id === id) ?? []);
  const accepted = own.filter((file): file is AcceptedFile => file.state === "accepted");
  const submitted = events.find(
    ({ kind, facts }) =>
      (kind === "submitted" || kind === "resubmitted") &&
      facts["version"] === String(dossier.number),
  );
  return differing([
    { what: `${name}: files`, recorded: dossier.fileIds.length, found: accepted.length },
    {
      what: `${name}: seal`,
      recorded: dossier.hash,
      found: dossierHash({ ...dossier, files: accepted }, sha256),
    },
    { what: `${name}: seal in the chain`, recorded: dossier.hash, found: submitted?.facts["hash"] },
  ]);
};
