import { submissionLetter } from "../../../functions/domain/dossier/submission-letter.ts";
import { returnNotice } from "../../../functions/domain/reviews/return-notice.ts";
import type { StageName } from "../../../schemas/catalogue/stages.ts";
import { LetterPaper } from "../../../schemas/letter-paper.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { aDraft } from "../../support/officer-world.ts";

const season = { kind: "annual", year: 2022 } as const;
const alliance = { name: "Liên minh HTX tỉnh Kon Tum", province: "Kon Tum" } as const;

/** The cooperative of the samples, which proposes itself. */
export const coop = { id: "htx-po-ko", kind: "cooperative", name: "HTX Pô Kô" } as const;

const typed = aDraft({
  achievements: "Doanh thu tăng 20 %.\nLiên kết 120 hộ đồng bào.",
  earlierAwards: "",
});

/** The cooperative's tờ trình, from what it typed. */
export const sampleSubmission = (
  more: Parameters<typeof aDraft>[0] = {},
  name: string = coop.name,
): LetterPaper =>
  LetterPaper.parse(
    submissionLetter({
      nomination: { ...typed, ...more },
      season,
      owner: { ...coop, name },
      alliance: alliance.name,
      day: "2022-10-03",
    }),
  );

/** What a notice of return is made of, a stage having returned the cooperative's dossier. */
export const returnFacts = (stage: StageName): Parameters<typeof returnNotice>[0] => {
  const returned: StageRecord = {
    ...{ nominationId: typed.id, visit: 1, kind: "review", stage, escalations: 0, version: 2 },
    holder: { role: "reviewer", organisationId: "lm-kon-tum" },
    ...{ openedAt: "2022-10-04T02:00:00.000Z", due: "2022-10-11T16:59:59.999Z", resumed: true },
    answer: {
      outcome: "returned",
      reasons: [
        { slot: "minutes", reason: "Thiếu chữ ký của thư ký cuộc họp." },
        { reason: "Chưa nêu số hộ thành viên." },
      ],
    },
    answeredAt: "2022-10-05T03:00:00.000Z",
  };
  return {
    ...{ nomination: typed, season, owner: coop, returned, reviewer: "Y Minh", mode: "mock" },
    alliance,
    cluster: "Cụm thi đua 5 tỉnh Tây Nguyên",
    revision: { openedAt: "2022-10-05T03:00:01.000Z" },
    judged: { number: 1, nomineeName: coop.name, submittedAt: "2022-10-04T01:00:00.000Z" },
  };
};

/** The notice of a return by a stage. */
export const sampleNotice = (
  stage: StageName,
  more: Partial<ReturnType<typeof returnFacts>> = {},
): LetterPaper => LetterPaper.parse(returnNotice({ ...returnFacts(stage), ...more }));
