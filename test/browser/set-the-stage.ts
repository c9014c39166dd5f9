import { linkMailedTo, mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { draft, sendFiles, submit } from "../../infra/local/demo/acts/nominate.ts";
import { reviewByMail } from "../../infra/local/demo/acts/review.ts";
import { stableId } from "../../infra/local/demo/acts/stable-id.ts";
import { castBallot, openSession } from "../../infra/local/demo/acts/vote.ts";
import { cast, reviewerOf } from "../../infra/local/demo/cast.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { readDossier } from "../../infra/local/demo/drawn-dossiers.ts";
import { proposalOf } from "../../infra/local/demo/proposal-of.ts";
import { stage } from "../../infra/local/demo/play.ts";
import { signedIn } from "../../infra/local/demo/visitor.ts";
import { seed } from "../../infra/local/demo/seed.ts";
import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Season } from "../journeys/a-season.ts";
import { nominated } from "../journeys/nominated.ts";

/** What the files of this suite need to know of the season that they share. */
export type Stage = {
  readonly url: string;
  readonly store: string;
  readonly signIn: string;
  /** Nominations by where they stand. */
  readonly nominations: Readonly<
    Record<"draft" | "inStage" | "returned" | "closed" | "frozen", string>
  >;
  /** Mailed links, as paths. */
  readonly links: Readonly<
    Record<
      | "review"
      | "frozen"
      | "appraisal"
      | "answered"
      | "ballot"
      | "longBallot"
      | "shortBallot"
      | "announced"
      | "sign",
      string
    >
  >;
  readonly sessions: Readonly<Record<"open" | "announced", string>>;
  /** The receipt of a ballot in the announced session. */
  readonly receipt: string;
  readonly decision: string;
};

const flag = "Cờ thi đua";
const cluster = "Hội nghị bình xét, suy tôn Cụm thi đua 5 tỉnh Tây Nguyên năm 2022";
const council = "Phiên họp Hội đồng Thi đua - Khen thưởng xét tặng Bằng khen năm 2022";

/** What is sent in after the season in flight was played. */
const later = [{ of: "co-thi-dua-2022", award: "FLAG_VCA", nominee: "htx-nam-yang" }] as const;

/** Plays the season in flight, opens a vote and lets another one end. */
export const setTheStage = async (season: Season): Promise<Stage> => {
  const { url } = season;
  await seed(stage(url));
  const nominees = Object.fromEntries(readNominees().map(({ id, name }) => [id, name]));
  const named = (id: string) => nominees[id] ?? "";
  const nomination = (of: string, award: string, nominee: string) =>
    stableId("n", `${of} ${award} ${named(nominee)}`);

  const open = await openSession(url, {
    ...{ opener: cast.voters["Gia Lai"], season: "co-thi-dua-2022", body: "cluster" },
    title: cluster,
    candidates: [named("htx-cong-bang-po-ko"), named("lien-minh-htx-dak-lak")],
    ...{ date: "2022-10-16", time: "17:00" },
    note: "Mỗi đơn vị chọn không quá ba tập thể để đề nghị tặng Cờ thi đua năm 2022.",
  });
  const announced = await openSession(url, {
    ...{ opener: cast.desk, season: "bang-khen-2022", body: "council", title: council },
    candidates: [named("htx-cong-bang-thuan-an")],
    ...{ date: "2022-10-14", time: "17:00" },
    note: "",
  });
  for (const member of cast.council) await castBallot(url, member, council, () => "agree");
  for (const { of, award, nominee } of later) {
    const facts = readNominees().find(({ id }) => id === nominee);
    if (!facts) throw new Error(`no facts about ${nominee}`);
    const proposal = proposalOf(facts, of, award, readDossier(nominee, award));
    const id = await draft(url, proposal);
    await sendFiles(url, id, proposal.officer, proposal.files);
    await submit(url, id, proposal.officer);
  }
  // Something waits for the cluster's next session.
  const thuanAn = `${named("htx-cong-bang-thuan-an")}, ${awardOf("FLAG_VCA").name.vi}`;
  await reviewByMail(url, reviewerOf("Đắk Nông"), thuanAn, { answer: "approve" });
  const frozen = await nominated(season, { person: "Siu Tạm Dừng" });
  await freezeIt(url, frozen.id);
  await season.settled();

  const { reviewerIn, voters } = cast;
  return {
    ...{
      url,
      store: season.endpoints.s3,
      signIn: new URL(season.endpoints.signIn).origin,
      sessions: { open, announced },
    },
    receipt: await receiptMailedTo(url, cast.council[0] ?? ""),
    decision: "/verify/1/2022",
    nominations: {
      draft: nomination("co-thi-dua-2022", "FLAG_VCA", "htx-van-tai-dien-hong"),
      inStage: nomination("co-thi-dua-2022", "FLAG_VCA", "htx-nam-yang"),
      returned: nomination("co-thi-dua-2022", "FLAG_VCA", "htx-dan-len-quy-anh"),
      frozen: frozen.id,
      closed: nomination("dot-xuat-2022", "MERIT_CHAIR", "htx-nam-yang"),
    },
    links: {
      review: await linkMailedTo(url, reviewerIn["Gia Lai"], "review", flag),
      frozen: await linkMailedTo(url, reviewerIn["Gia Lai"], "review", frozen.name),
      appraisal: await linkMailedTo(url, cast.desk, "review", named("htx-cong-bang-po-ko")),
      answered: await linkMailedTo(url, reviewerIn["Kon Tum"], "review", flag),
      ballot: await linkMailedTo(url, voters["Lâm Đồng"], "ballot", cluster),
      longBallot: await linkMailedTo(url, voters["Đắk Nông"], "ballot", cluster),
      shortBallot: await linkMailedTo(url, voters["Kon Tum"], "ballot", cluster),
      announced: await linkMailedTo(url, cast.council[0] ?? "", "ballot", council),
      sign: await linkMailedTo(url, cast.chairman, "sign", "Ban Chấp hành"),
    },
  };
};

const freezeIt = async (url: string, id: string): Promise<void> => {
  const desk = await signedIn(url, cast.desk);
  const path = `/desk/nominations/${id}/freeze`;
  const form = await desk.open(path);
  await desk.send(form, ({ action }) => new URL(action).pathname === path, {
    ...{ kind: "inspection", paper: "Công văn số 21/BC-LM ngày 05/8/2022" },
    note: "Chờ kết luận của Thanh tra tỉnh Gia Lai, dự kiến trong tháng 11.",
  });
};

const receiptMailedTo = async (url: string, address: string): Promise<string> => {
  const texts = (await mailsTo(url, address)).map(({ text }) => text);
  return texts.flatMap((text) => /\b[0-9A-Z]{16}\b/.exec(text) ?? [])[0] ?? "";
};
