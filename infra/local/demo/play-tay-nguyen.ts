import { draft, nominationId, sendFiles, submit } from "./acts/nominate.ts";
import { reviewByMail } from "./acts/review.ts";
import { signByMail } from "./acts/sign.ts";
import { castBallot, openSession, sessionId } from "./acts/vote.ts";
import { cast, reviewerOf } from "./cast.ts";
import { readNominees } from "./dossiers/nominee-facts.ts";
import { readDossier } from "./drawn-dossiers.ts";
import { proposalOf } from "./proposal-of.ts";
import type { Play } from "./play.ts";

const season = "co-thi-dua-2022";
const award = "FLAG_VCA";
const clusterTitle = "Hội nghị tổng kết, bình xét Cụm thi đua 5 tỉnh Tây Nguyên năm 2022";
const councilTitle = "Phiên họp Hội đồng xét tặng Cờ thi đua năm 2022";

/** What the play came to. */
export type TayNguyen = { readonly sessions: readonly string[]; readonly nominations: string[] };

/**
 * The flag season of the five highland provinces as people would go through it: six dossiers, one
 * returned and sent in again, a vote of the cluster whose last ballot comes in the last hour, the
 * desk, the council, the chairman.
 */
export const playTayNguyen = async ({ home, scene }: Play): Promise<TayNguyen> => {
  const nominees = readNominees();
  const chosen = nominees.filter(({ standing }) => standing === "put-forward");
  const nominations = nominees.map(({ name }) => nominationId(season, award, name));
  const sessions = [
    sessionId(season, "cluster", clusterTitle),
    sessionId(season, "council", councilTitle),
  ];

  await scene("2022-10-03T08:30", "six dossiers are written and sent in", async () => {
    for (const facts of nominees) {
      const proposal = proposalOf(facts, season, award, readDossier(facts.id, award));
      const id = await draft(home, proposal);
      await sendFiles(home, id, proposal.officer, proposal.files);
      await submit(home, id, proposal.officer);
    }
  });

  const byProvince = nominees.filter(({ kind }) => kind === "cooperative");
  const returned = byProvince.find(({ id }) => id === "htx-dan-len-quy-anh");
  await scene("2022-10-05T09:00", "one dossier is returned, the others are passed on", async () => {
    for (const { name, province } of byProvince) {
      await reviewByMail(
        home,
        reviewerOf(province),
        name,
        name === returned?.name
          ? {
              answer: "return",
              slot: "score-sheet",
              reason: "Bảng chấm điểm chưa có chữ ký của Giám đốc; xin ký và nộp lại.",
            }
          : { answer: "approve" },
      );
    }
  });

  await scene("2022-10-06T10:00", "the returned dossier comes back complete", async () => {
    if (!returned) return;
    const { officer, files } = proposalOf(returned, season, award, readDossier(returned.id, award));
    const id = nominationId(season, award, returned.name);
    const signedAgain = files
      .filter(({ slot }) => slot === "score-sheet")
      .map((file) => ({ ...file, fileName: file.fileName.replace(".pdf", " - đã ký.pdf") }));
    await sendFiles(home, id, officer, signedAgain);
    await submit(home, id, officer, "again");
  });
  await scene("2022-10-07T08:00", "it is passed on too", async () => {
    if (returned) {
      await reviewByMail(home, reviewerOf(returned.province), returned.name, { answer: "approve" });
    }
  });

  await scene("2022-10-10T08:00", "the leader of the cluster opens the vote", async () => {
    await openSession(home, {
      opener: cast.voters["Gia Lai"],
      season,
      body: "cluster",
      title: clusterTitle,
      candidates: nominees.map(({ name }) => name),
      date: "2022-10-16",
      time: "17:00",
      note: "Mỗi đơn vị chọn không quá ba tập thể để đề nghị tặng Cờ thi đua năm 2022.",
    });
  });
  const names = chosen.map(({ name }) => name);
  const opinion = (nominee: string) => (names.includes(nominee) ? "agree" : "disagree");
  const [last = "", ...early] = Object.values(cast.voters).toReversed();
  await scene("2022-10-12T14:00", "four alliances vote", async () => {
    for (const voter of early) await castBallot(home, voter, clusterTitle, opinion);
  });
  await scene("2022-10-16T16:20", "the fifth votes in the last hour", () =>
    castBallot(home, last, clusterTitle, opinion),
  );

  await scene("2022-10-19T09:00", "the appraisal desk passes on the three chosen", async () => {
    for (const [at, { name }] of chosen.entries()) {
      await reviewByMail(home, cast.desk, name, { answer: "approve", score: String(96 - at) });
    }
  });
  await scene("2022-10-24T08:00", "the desk opens the council's vote", async () => {
    await openSession(home, {
      opener: cast.desk,
      season,
      body: "council",
      title: councilTitle,
      candidates: names,
      date: "2022-10-28",
      time: "17:00",
      note: "Kính đề nghị các thành viên Hội đồng cho ý kiến về ba tập thể được Cụm suy tôn.",
    });
  });
  await scene("2022-10-26T20:00", "eleven members vote by link", async () => {
    for (const member of cast.council) {
      await castBallot(home, member, councilTitle, () => "agree");
    }
  });
  await scene("2022-10-31T08:30", "the chairman signs", () =>
    signByMail(home, cast.chairman, "Cờ thi đua"),
  );
  return { sessions, nominations };
};
