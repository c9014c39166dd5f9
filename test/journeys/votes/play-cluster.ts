import { linkMailedTo } from "../../../infra/local/demo/acts/mailbox.ts";
import { openSession } from "../../../infra/local/demo/acts/vote.ts";
import { cast, reviewerOf } from "../../../infra/local/demo/cast.ts";
import { readNominees } from "../../../infra/local/demo/dossiers/nominee-facts.ts";
import { stage } from "../../../infra/local/demo/play.ts";
import { visitor } from "../../../infra/local/demo/visitor.ts";
import { reviewByMail } from "../../../infra/local/demo/acts/review.ts";
import type { Season } from "../a-season.ts";
import { nominated } from "../nominated.ts";
import { voteByMail, type KnownBallot, type Will } from "./ballots.ts";

const voters = Object.values(cast.voters);
const nameOf = (id: string) => readNominees().find((one) => one.id === id)?.name ?? "";

/** One nominee of each province, as the cluster had them before it. */
export const ofEachProvince = [
  "lien-minh-htx-dak-lak",
  "htx-cong-bang-po-ko",
  "htx-dan-len-quy-anh",
  "htx-cong-bang-thuan-an",
  "htx-van-tai-dien-hong",
] as const;
export const late = ["htx-nam-yang", "htx-dan-len-quy-anh", "lien-minh-htx-dak-lak"] as const;

/** A session of the cluster as it was voted: who, when, what. */
export type Voted = {
  readonly id: string;
  readonly title: string;
  readonly nominations: ReadonlyMap<string, string>;
  readonly ballots: KnownBallot[];
};

const sentIn = async (season: Season, nominees: readonly string[], of: string) => {
  const made = new Map<string, string>();
  for (const nominee of nominees) {
    const { id, name } = await nominated(season, { nominee, season: of, award: "FLAG_VCA" });
    made.set(nominee, id);
    const facts = readNominees().find((one) => one.id === nominee)!;
    // An alliance's own dossier comes to the cluster straight away.
    if (facts.kind === "cooperative") {
      await reviewByMail(season.url, reviewerOf(facts.province), name, { answer: "approve" });
    }
  }
  await season.settled();
  return made;
};

const opened = async (
  season: Season,
  of: string,
  title: string,
  nominees: readonly string[],
): Promise<Voted> => {
  const nominations = await sentIn(season, nominees, of);
  const id = await openSession(season.url, {
    ...{ opener: cast.voters["Gia Lai"], season: of, body: "cluster", title, note: "" },
    ...{ candidates: nominees.map(nameOf), date: "2022-10-20", time: "17:00" },
  });
  return { id, title, nominations, ballots: [] };
};

const round = async (season: Season, voted: Voted, number: number, will: (at: number) => Will) => {
  const about = { ...voted, title: voted.title, round: number };
  for (const [at, voter] of voters.entries()) {
    voted.ballots.push(await voteByMail(season.url, voter, about, will(at)));
  }
  await season.settled();
};

const against =
  (nominee: string): Will =>
  (name) =>
    name === nameOf(nominee) ? "disagree" : "agree";
const agreed: Will = () => "agree";

/**
 * Five voters and three places. Each is recused from the nominee of the own province, and three of
 * them from one more, where they also hold an office: without that, 80 per cent of four and three
 * agreements for each voter leave no room for more than three who pass. One nominee has four votes;
 * three have three, and two places are left. In the second round one of those misses one.
 */
export const playCluster = async (season: Season): Promise<Voted> => {
  const title = "Bình xét Cờ thi đua của Cụm năm 2022";
  const voted = await opened(season, "co-thi-dua-2022", title, ofEachProvince);
  await stage(season.url).scene("2022-10-12T14:00", "the first round", () =>
    round(season, voted, 1, () => against("htx-cong-bang-thuan-an")),
  );
  await stage(season.url).scene("2022-10-13T14:00", "the second round", () =>
    round(season, voted, 2, (at) => (at === 2 ? against("htx-van-tai-dien-hong") : agreed)),
  );
  return voted;
};

/** Three nominees for two places, equal in both rounds; the chair's link. */
export const playTie = async (season: Season): Promise<Voted & { readonly chair: string }> => {
  const title = "Bình xét bổ sung hai Cờ thi đua của Cụm";
  const voted = await opened(season, "co-bo-sung-2022", title, late);
  await stage(season.url).scene("2022-10-17T09:00", "equal", () =>
    round(season, voted, 1, () => agreed),
  );
  await stage(season.url).scene("2022-10-18T09:00", "equal again", () =>
    round(season, voted, 2, () => agreed),
  );
  const [chairman = ""] = cast.council;
  const chair = await linkMailedTo(season.url, chairman, "chair", title);
  return { ...voted, chair };
};

/** The chair settles a tie by the mailed form. */
export const settle = async (
  home: string,
  link: string,
  chosen: readonly string[],
  reason: string,
) => {
  const chair = visitor(home);
  const page = await chair.open(link);
  return chair.send(page, ({ action }) => action === home + link, { chosen, reason });
};
