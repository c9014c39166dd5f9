import { isAwardCode, awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Proposal } from "./acts/nominate.ts";
import type { DossierFile } from "./dossiers/dossier-brief.ts";
import type { NomineeFacts } from "./dossiers/nominee-facts.ts";

const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** What a nominee's officer types and sends, made from the facts of its data file. */
export const proposalOf = (
  facts: NomineeFacts,
  season: string,
  award: AwardCode,
  dossier: readonly DossierFile[],
): Proposal => {
  const { required, optional } = awardOf(award);
  const slots: readonly string[] = [...required, ...optional];
  return {
    name: facts.name,
    officer: facts.contact.email,
    season,
    award: isAwardCode(award) ? award : "",
    achievements: listed([...facts.sourced.map(({ text }) => text), ...facts.achievements]),
    earlierAwards: listed(
      facts.earlierAwards.map(
        ({ title, number, date, issuer }) =>
          `${title}, Quyết định số ${number}, ngày ${date.split("-").reverse().join("/")}, ${issuer}`,
      ),
    ),
    files: dossier.filter(({ slot }) => slots.includes(slot)),
  };
};
