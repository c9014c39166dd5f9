import { awards, awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import { mediaTypes } from "../../../schemas/inspection.ts";
import { seasonPapers } from "../season/season-papers.ts";
import { keepDossier, keepPapers } from "./drawn-dossiers.ts";
import { drawDossier } from "./dossiers/draw-dossier.ts";
import { drawInitiative } from "./dossiers/draw-initiative.ts";
import { readNominees } from "./dossiers/nominee-facts.ts";

/** Who is nominated for what in the demonstration besides the flag, for which all six stand. */
const further: readonly { readonly nominee: string; readonly award: AwardCode }[] = [
  { nominee: "htx-nam-yang", award: "MERIT_CHAIR" },
  { nominee: "htx-cong-bang-thuan-an", award: "MERIT_CHAIR" },
  { nominee: "htx-cong-bang-po-ko", award: "MERIT_BCH" },
  { nominee: "htx-van-tai-dien-hong", award: "MERIT_BCH" },
];

const nominees = readNominees();
const wanted = [
  ...nominees.map(({ id }) => ({ nominee: id, award: "FLAG_VCA" as const })),
  ...further,
];
for (const [at, { nominee, award }] of wanted.entries()) {
  const facts = nominees.find(({ id }) => id === nominee);
  if (!facts) throw new Error(`no facts about ${nominee}`);
  const drawn = await drawDossier({
    nominee: facts.name,
    award: awards[award].name.vi,
    year: 2022,
    facts,
    seed: at + 1,
  });
  const { required, optional } = awardOf(award);
  const slots: readonly string[] = award === "FLAG_VCA" ? [...required, ...optional] : required;
  keepDossier(
    nominee,
    award,
    drawn.filter(({ slot }) => slots.includes(slot)),
  );
}

const sample = nominees.find(({ standing }) => standing === "sample");
if (!sample) throw new Error("no sample nominee");
const brief = {
  nominee: "Đơn vị Mẫu",
  award: "danh hiệu thi đua, hình thức khen thưởng",
  year: 2020,
  facts: { ...sample, province: "Hà Nội", place: "thành phố Hà Nội", sourced: [] },
  seed: wanted.length + 1,
};
keepPapers(seasonPapers, [
  ...(await drawDossier(brief)).filter(({ slot }) => slot !== "evidence"),
  {
    slot: "initiative",
    fileName: `Giấy chứng nhận sáng kiến ${brief.year} - ${brief.nominee}.pdf`,
    mediaType: mediaTypes.pdf,
    bytes: await drawInitiative(brief),
  },
]);
