import { mediaTypes } from "../../../../schemas/inspection.ts";
import type { DossierBrief, DossierFile } from "./dossier-brief.ts";
import { drawEvidence } from "./draw-evidence.ts";
import { drawMinutes } from "./draw-minutes.ts";
import { drawScoreSheet } from "./draw-score-sheet.ts";
import { drawSubmissionLetter } from "./draw-submission-letter.ts";
import { scanTaxConfirmation } from "./scan-tax-confirmation.ts";
import { writeAchievementReport } from "./write-achievement-report.ts";

/** Draws the papers of one nomination, as real files, the same bytes for the same brief. */
export const drawDossier = async (brief: DossierBrief): Promise<readonly DossierFile[]> => {
  const { nominee, year } = brief;
  return [
    {
      slot: "submission-letter",
      fileName: `Tờ trình đề nghị khen thưởng ${year} - ${nominee}.pdf`,
      mediaType: mediaTypes.pdf,
      bytes: await drawSubmissionLetter(brief),
    },
    {
      slot: "achievement-report",
      fileName: `Báo cáo thành tích ${year} - ${nominee}.docx`,
      mediaType: mediaTypes.docx,
      bytes: await writeAchievementReport(brief),
    },
    {
      slot: "minutes",
      fileName: `Biên bản bình xét ${year} - ${nominee}.pdf`,
      mediaType: mediaTypes.pdf,
      bytes: await drawMinutes(brief),
    },
    {
      slot: "score-sheet",
      fileName: `Bảng chấm điểm ${year} - ${nominee}.pdf`,
      mediaType: mediaTypes.pdf,
      bytes: await drawScoreSheet(brief),
    },
    {
      slot: "tax-confirmation",
      fileName: `Xác nhận nghĩa vụ thuế ${year} - ${nominee}.png`,
      mediaType: mediaTypes.png,
      bytes: scanTaxConfirmation(brief),
    },
    {
      slot: "evidence",
      fileName: `Biểu đồ kết quả ${year - 2}-${year} - ${nominee}.png`,
      mediaType: mediaTypes.png,
      bytes: drawEvidence(brief),
    },
  ];
};
