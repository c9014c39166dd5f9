import type { Awardee } from "../../../schemas/decision.ts";
import type { PaperAwardee } from "../../../schemas/paper.ts";
import type { Organisation } from "../../../schemas/registry.ts";

/** Under the central government; every other province is a `tỉnh`. */
const cities = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

/** Awardees as the lines of a paper: a place is left out where the name says it already. */
export const awardeeLines = (
  awardees: readonly Awardee[],
  organisations: readonly Pick<Organisation, "id" | "place">[],
): PaperAwardee[] =>
  awardees.map((awardee) =>
    lineOf(
      awardee,
      organisations.find(({ id }) => id === awardee.nominee.organisationId),
    ),
  );

const lineOf = (
  { nominee, organisationName, province }: Awardee,
  organisation: Pick<Organisation, "place"> | undefined,
): PaperAwardee => {
  const where = organisation?.place ?? provinceInWords(province);
  const parts =
    nominee.kind === "individual"
      ? [organisationName, ...(says(organisationName, province) ? [] : [where])]
      : says(nominee.name, province)
        ? []
        : [where];
  return {
    name: nominee.name,
    ...(nominee.kind === "individual" && nominee.position && { kind: nominee.position }),
    ...(parts.length > 0 && { place: parts.join(", ") }),
  };
};

const provinceInWords = (province: string): string =>
  `${cities.includes(province) ? "thành phố" : "tỉnh"} ${province}`;

const says = (text: string, part: string): boolean =>
  text.toLocaleLowerCase("vi").includes(part.toLocaleLowerCase("vi"));
