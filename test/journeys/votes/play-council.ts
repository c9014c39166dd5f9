import { openSession } from "../../../infra/local/demo/acts/vote.ts";
import { cast, reviewerOf } from "../../../infra/local/demo/cast.ts";
import { readNominees } from "../../../infra/local/demo/dossiers/nominee-facts.ts";
import { reviewByMail } from "../../../infra/local/demo/acts/review.ts";
import { stage } from "../../../infra/local/demo/play.ts";
import { signedIn, type SeenPage } from "../../../infra/local/demo/visitor.ts";
import type { Choice } from "../../../schemas/session.ts";
import type { Season } from "../a-season.ts";
import { nominated } from "../nominated.ts";
import { enterOpinion, nameDeputy } from "./absent.ts";
import { voteByMail, type Will } from "./ballots.ts";
import type { Voted } from "./play-cluster.ts";

const of = "bang-khen-2022";
export const member = (number: number) => {
  const two = String(number).padStart(2, "0");
  return { id: `p-hoi-dong-${two}`, email: `hoidong${two}@lmhtxvn.example` };
};
export const deputy = {
  name: "Lê Thị Thay",
  position: "Phó Trưởng ban Kế hoạch",
  email: "thay@lmhtxvn.example",
};
/** In an order that is not the order of their names. */
export const byLink = [7, 2, 11, 5, 1, 9, 3, 10, 6, 4, 8] as const;

type Nominee = { readonly person: string; readonly nominee: string };
export const persons = [
  { person: "Siu Được", nominee: "htx-nam-yang" },
  { person: "Y Bổ Sung", nominee: "htx-cong-bang-thuan-an" },
  { person: "K’ Chưa Đạt", nominee: "htx-cong-bang-thuan-an" },
] as const;
export const further = [
  { person: "Siu Còn Lại", nominee: "htx-nam-yang" },
  { person: "Y Xin Rút", nominee: "htx-cong-bang-thuan-an" },
] as const;

export const sentIn = async (season: Season, nominees: readonly Nominee[]) => {
  const made = new Map<string, string>();
  for (const { person, nominee } of nominees) {
    const { id } = await nominated(season, { season: of, nominee, person });
    made.set(person, id);
    const { province } = readNominees().find((one) => one.id === nominee)!;
    await reviewByMail(season.url, reviewerOf(province), person, { answer: "approve" });
    await reviewByMail(season.url, cast.desk, person, { answer: "approve", score: "90" });
  }
  await season.settled();
  return made;
};

const opened = async (
  season: Season,
  title: string,
  date: string,
  nominees: readonly Nominee[],
): Promise<Voted> => {
  const nominations = await sentIn(season, nominees);
  const id = await openSession(season.url, {
    ...{ opener: cast.desk, season: of, body: "council", title, note: "", date, time: "17:00" },
    candidates: nominees.map(({ person }) => person),
  });
  return { id, title, nominations, ballots: [] };
};

/** The first twelve ballots agree to the first nominee, five ask the second for more, six agree to the third. */
const wills: readonly Will[] = Array.from({ length: 14 }, (_, at): Will => {
  const second: Choice = at < 5 ? "return" : at < 12 ? "agree" : "abstain";
  return (name) =>
    name.startsWith("Siu")
      ? at < 12
        ? "agree"
        : "disagree"
      : name.startsWith("Y ")
        ? second
        : at % 7 < 3
          ? "agree"
          : "disagree";
});

/** Fifteen members: eleven by link, two in writing, one by a deputy, one never. */
export const playCouncil = async (season: Season) => {
  const { url } = season;
  const title = "Hội đồng xét tặng Bằng khen năm 2022";
  const voted = await opened(season, title, "2022-10-24", persons);
  const [will, ...rest] = wills;
  const after = await nameDeputy(url, member(14).email, voted, deputy);
  voted.ballots.push(await enterOpinion(url, cast.desk, member(12), voted, will!));
  await stage(url).scene("2022-10-21T14:00", "eleven vote by link", async () => {
    for (const [at, number] of byLink.entries()) {
      voted.ballots.push(await voteByMail(url, member(number).email, voted, rest[at]!));
    }
  });
  voted.ballots.push(await voteByMail(url, deputy.email, voted, wills[12]!));
  voted.ballots.push(await enterOpinion(url, cast.desk, member(13), voted, wills[13]!));
  await stage(url).scene("2022-10-24T17:05", "the time is over", () => season.settled());
  return { ...voted, afterNaming: after };
};

const closing = async (desk: string, url: string, id: string): Promise<SeenPage> => {
  const who = await signedIn(url, desk);
  const path = `/sessions/${id}/close`;
  const page = await who.open(path);
  const form = page.forms.find(({ action }) => action === url + path);
  return form ? who.send(page, (one) => one === form) : page;
};

/**
 * Everybody but the one member who may not judge the first nominee has voted; then the second one
 * withdraws, and the desk may close. `refused` is what it is told before.
 */
export const playEarlyClose = async (season: Season) => {
  const { url } = season;
  const title = "Hội đồng xét tặng Bằng khen, đợt hai";
  const voted = await opened(season, title, "2022-10-31", further);
  const pending = 10;
  for (let number = 1; number <= 15; number += 1) {
    if (number === pending) continue;
    voted.ballots.push(await voteByMail(url, member(number).email, voted, () => "agree"));
  }
  const refused = await closing(cast.desk, url, voted.id);
  const { nominee, person } = further[1];
  const officer = await signedIn(
    url,
    readNominees().find(({ id }) => id === nominee)!.contact.email,
  );
  const path = `/nominations/${voted.nominations.get(person) ?? ""}/withdraw`;
  await officer.send(await officer.open(path), ({ action }) => action === url + path);
  const closed = await closing(cast.desk, url, voted.id);
  await season.settled();
  return { ...voted, refused, closed };
};
