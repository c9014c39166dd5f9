import type { Language } from "../../../schemas/primitives.ts";
import { shortDate } from "../dates.ts";
import type { Obstacle } from "../dossier/eligibility.ts";
import { catalogue } from "./catalogue.ts";

const words = catalogue({
  vi: {
    notOpen: (day: string) => `Đợt xét này chưa mở; nhận hồ sơ từ ${day}.`,
    closed: (day: string) =>
      `Đợt xét này đã hết hạn nhận hồ sơ ngày ${day}. Hãy chọn đợt khác hoặc hỏi Liên minh HTX tỉnh.`,
    campaign:
      "Phong trào thi đua của đợt này không còn hiệu lực, nên không đề nghị khen thưởng được.",
    campaignSince: (day: string) =>
      `Phong trào thi đua của đợt này đã hết hiệu lực ngày ${day}, nên không đề nghị khen thưởng được.`,
    notOffered: "Đợt xét này không xét hình thức khen thưởng đã chọn.",
    notForCollective: "Hình thức này chỉ dành cho cá nhân. Hãy chọn “Một cá nhân”.",
    notForIndividual: "Hình thức này chỉ dành cho tập thể. Hãy chọn tập thể.",
    grantedBefore: (year: number) =>
      `Người này đã được tặng năm ${year}; Kỷ niệm chương chỉ tặng một lần. Nếu là người khác cùng tên, hãy ghi thêm tên đệm hoặc năm sinh.`,
  },
  en: {
    notOpen: (day: string) => `This season is not open yet; it takes nominations from ${day}.`,
    closed: (day: string) =>
      `This season closed on ${day}. Choose another, or ask the provincial alliance.`,
    campaign: "The campaign of this season is not in force, so nobody can be nominated.",
    campaignSince: (day: string) =>
      `The campaign of this season ended on ${day}, so nobody can be nominated.`,
    notOffered: "This season does not consider the chosen award.",
    notForCollective: "This award is for individuals only. Choose “One person”.",
    notForIndividual: "This award is for collectives only. Choose a collective.",
    grantedBefore: (year: number) =>
      `This person received it in ${year}; the medal is granted once. If it is somebody else of the same name, add a middle name or the year of birth.`,
  },
});

/** Why somebody cannot be nominated, and what can be done instead. */
export const obstacleSentence = (obstacle: Obstacle, language: Language): string => {
  const { [language]: said } = words;
  switch (obstacle.kind) {
    case "season-not-open":
      return said.notOpen(shortDate(obstacle.opens));
    case "season-closed":
      return said.closed(shortDate(obstacle.closes));
    case "campaign-not-in-force":
      return obstacle.until === undefined
        ? said.campaign
        : said.campaignSince(shortDate(obstacle.until));
    case "award-not-offered":
      return said.notOffered;
    case "award-not-for-kind":
      return obstacle.nominee === "collective" ? said.notForCollective : said.notForIndividual;
    case "granted-before":
      return said.grantedBefore(obstacle.year);
  }
};
