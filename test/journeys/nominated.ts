import { draft, sendFiles, submit } from "../../infra/local/demo/acts/nominate.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { readDossier } from "../../infra/local/demo/drawn-dossiers.ts";
import { proposalOf } from "../../infra/local/demo/proposal-of.ts";
import type { AwardCode } from "../../schemas/catalogue/awards.ts";
import type { Season } from "./a-season.ts";

/** Whom to nominate: an organisation of the demonstration, or somebody in it. */
export type Wanted = {
  readonly nominee?: string;
  readonly season?: string;
  readonly award?: AwardCode;
  /** The name of an individual; each may be nominated once. */
  readonly person?: string;
  readonly position?: string;
};

/** A nomination that its officer wrote and sent in. */
export type Nominated = { readonly id: string; readonly name: string; readonly officer: string };

const proposed = ({ nominee = "htx-nam-yang", person, ...wanted }: Wanted) => {
  const { season = "dot-xuat-2022", award = "MERIT_CHAIR", position = "Giám đốc" } = wanted;
  const facts = readNominees().find(({ id }) => id === nominee)!;
  const proposal = proposalOf(facts, season, award, readDossier(nominee, award));
  return person === undefined
    ? proposal
    : { ...proposal, name: person, person: { name: person, position } };
};

/** Writes a nomination with all its papers, and leaves it a draft. */
export const drafted = async ({ url }: Season, wanted: Wanted): Promise<Nominated> => {
  const proposal = proposed(wanted);
  const id = await draft(url, proposal);
  await sendFiles(url, id, proposal.officer, proposal.files);
  return { id, name: proposal.name, officer: proposal.officer };
};

/** Writes a nomination, sends it in, and waits until whoever has it was asked. */
export const nominated = async (season: Season, wanted: Wanted): Promise<Nominated> => {
  const made = await drafted(season, wanted);
  await submit(season.url, made.id, made.officer);
  await season.settled();
  return made;
};
