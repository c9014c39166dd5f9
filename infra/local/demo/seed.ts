import { awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import { draft, sendFiles, submit } from "./acts/nominate.ts";
import { reviewByMail } from "./acts/review.ts";
import { signByMail } from "./acts/sign.ts";
import { draftDecision } from "./acts/draft-decision.ts";
import { cast, reviewerOf } from "./cast.ts";
import { readNominees, type NomineeFacts } from "./dossiers/nominee-facts.ts";
import { readDossier } from "./drawn-dossiers.ts";
import type { Play } from "./play.ts";
import { proposalOf } from "./proposal-of.ts";

const flags = "co-thi-dua-2022";
const merits = "bang-khen-2022";
const adHoc = "dot-xuat-2022";

/** How far a nomination of the season in flight has come. */
type Way = {
  readonly nominee: string;
  readonly season: string;
  readonly award: AwardCode;
  readonly as: "draft" | "sent in" | "returned" | "past the province" | "past the desk";
};

const ways: readonly Way[] = [
  { nominee: "htx-nam-yang", season: adHoc, award: "MERIT_CHAIR", as: "past the desk" },
  { nominee: "htx-van-tai-dien-hong", season: adHoc, award: "MERIT_BCH", as: "past the desk" },
  { nominee: "htx-cong-bang-thuan-an", season: merits, award: "MERIT_CHAIR", as: "past the desk" },
  { nominee: "htx-cong-bang-po-ko", season: merits, award: "MERIT_BCH", as: "past the province" },
  { nominee: "lien-minh-htx-dak-lak", season: flags, award: "FLAG_VCA", as: "sent in" },
  { nominee: "htx-cong-bang-po-ko", season: flags, award: "FLAG_VCA", as: "past the province" },
  { nominee: "htx-dan-len-quy-anh", season: flags, award: "FLAG_VCA", as: "returned" },
  { nominee: "htx-cong-bang-thuan-an", season: flags, award: "FLAG_VCA", as: "sent in" },
  { nominee: "htx-van-tai-dien-hong", season: flags, award: "FLAG_VCA", as: "draft" },
];

/**
 * Plays a season in flight: nominations at every stage, a decision that waits for its signature and
 * one that is issued. What is left to do is done by whoever tries the product.
 */
export const seed = async ({ home, scene }: Play): Promise<void> => {
  const nominees = readNominees();
  const factsOf = (id: string): NomineeFacts => {
    const facts = nominees.find((one) => one.id === id);
    if (!facts) throw new Error(`no facts about ${id}`);
    return facts;
  };
  const reached = (way: Way, ...points: readonly Way["as"][]) => points.includes(way.as);

  await scene("2022-10-03T08:30", "dossiers are written and sent in", async () => {
    for (const way of ways) {
      const facts = factsOf(way.nominee);
      const papers = readDossier(way.nominee, way.award);
      const proposal = proposalOf(facts, way.season, way.award, papers);
      const id = await draft(home, proposal);
      const files = way.as === "draft" ? proposal.files.slice(0, 2) : proposal.files;
      await sendFiles(home, id, proposal.officer, files);
      if (way.as !== "draft") await submit(home, id, proposal.officer);
    }
  });

  await scene("2022-10-05T09:00", "the provinces answer", async () => {
    for (const way of ways) {
      const { name, province } = factsOf(way.nominee);
      const about = `${name}, ${awardOf(way.award).name.vi}`;
      if (reached(way, "past the province", "past the desk")) {
        await reviewByMail(home, reviewerOf(province), about, { answer: "approve" });
      } else if (reached(way, "returned")) {
        await reviewByMail(home, reviewerOf(province), about, {
          answer: "return",
          slot: "score-sheet",
          reason: "Bảng chấm điểm chưa có chữ ký của Giám đốc; xin ký và nộp lại.",
        });
      }
    }
  });

  await scene("2022-10-07T14:00", "the desk answers", async () => {
    for (const way of ways.filter((one) => reached(one, "past the desk"))) {
      await reviewByMail(
        home,
        cast.desk,
        `${factsOf(way.nominee).name}, ${awardOf(way.award).name.vi}`,
        {
          answer: "approve",
          score: "92",
        },
      );
    }
  });

  await scene("2022-10-10T08:30", "two decisions are drafted, one is signed", async () => {
    await draftDecision(home, cast.desk, adHoc, "MERIT_CHAIR");
    await draftDecision(home, cast.desk, adHoc, "MERIT_BCH");
    await signByMail(home, cast.chairman, awardOf("MERIT_CHAIR").name.vi);
  });
};
