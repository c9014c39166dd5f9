import { linksMailedTo } from "../demo/acts/mailbox.ts";
import { draft, sendFiles, submit, type Proposal } from "../demo/acts/nominate.ts";
import { reviewByLink, type ReviewAnswer } from "../demo/acts/review.ts";
import { signByLink } from "../demo/acts/sign.ts";
import { castBallot, openSession, type SessionPlan } from "../demo/acts/vote.ts";
import type { Play } from "../demo/play.ts";
import type { Division } from "./clusters.ts";
import { inLanes } from "./in-lanes.ts";
import { rounds, type Planned, type Round, type SeasonPlan } from "./plan-season.ts";
import { papersFor } from "./season-papers.ts";
import { castOf, nationalCast } from "./season-cast.ts";

/** What a played half year had, besides what its host counted. */
export type Played = { readonly ballots: number; readonly decisions: number };

/** People who are at work at the same moment. */
const lanes = 6;

/** Nominees whom the desk puts before the council in one session. */
const mostOnOneList = 60;

const clusterRound = "cum-khoi-2020";
const clusterTitle = (name: string) => `Hội nghị bình xét, suy tôn năm 2020 – ${name}`;

/**
 * The half year as people would go through it, all four rounds at the same time: dossiers are written
 * and sent in, appraised by the provinces, flags are voted by the clusters, all is appraised by the
 * desk, voted by the council, and signed. It takes three days of the clock, so that sweeps and
 * deadlines run through it too.
 */
export const playHalfYear = async (
  { home, scene }: Play,
  plan: SeasonPlan,
  { clusters }: Division,
): Promise<Played> => {
  const { nominations } = plan;
  let ballots = 0;
  const vote = async (members: readonly string[], titles: readonly string[]) => {
    const papers = titles.flatMap((title) => members.map((member) => ({ member, title })));
    await inLanes(lanes, papers, async ({ member, title }) => {
      await castBallot(home, member, title, () => "agree");
      ballots += 1;
    });
  };

  // One act after the other: few functions are at work at a time, and the host keeps few in memory.
  await scene("2021-04-05T08:30", `${nominations.length} dossiers are written`, () =>
    inLanes(lanes, nominations, (planned) => draft(home, proposalOf(planned))),
  );
  await scene("2021-04-05T10:00", "their papers are sent", () =>
    inLanes(lanes, nominations, (planned) => {
      const { officer, files } = proposalOf(planned);
      return sendFiles(home, planned.id, officer, files);
    }),
  );
  await scene("2021-04-05T11:00", "they are sent in", () =>
    inLanes(lanes, nominations, ({ id, house }) => submit(home, id, house.officer)),
  );

  const alliances = clusters.flatMap(({ members }) => members);
  const appraised = alliances
    .map(({ province }) => ({
      address: castOf({ province }).reviewer,
      waiting: nominations.filter(
        ({ house }) => house.kind === "cooperative" && house.province === province,
      ).length,
    }))
    .filter(({ waiting }) => waiting > 0);
  await scene("2021-04-05T14:00", `${appraised.length} provinces appraise`, async () => {
    await inLanes(lanes, appraised, ({ address, waiting }) =>
      reviewAll(home, address, waiting, { answer: "approve" }, 1),
    );
  });

  const votes = clusters.flatMap((cluster) => {
    const provinces = new Set(cluster.members.map(({ province }) => province));
    const flags = nominations.filter(
      ({ award, house }) =>
        award === "FLAG_VCA" && house.kind !== "unit" && provinces.has(house.province),
    );
    return flags.length === 0 ? [] : [{ cluster, flags }];
  });
  await scene("2021-04-05T16:00", `${votes.length} clusters open their votes`, async () => {
    await inLanes(lanes, votes, async ({ cluster, flags }) => {
      const [leader] = cluster.members;
      if (!leader) return;
      await openSession(home, {
        ...{ opener: castOf(leader).voter, season: clusterRound, body: "cluster" },
        title: clusterTitle(cluster.name),
        candidates: flags.map(({ name }) => name),
        ...{ date: "2021-04-09", time: "17:00", note: "" },
      });
    });
  });
  await scene("2021-04-06T08:00", "the clusters vote", async () => {
    for (const { cluster, flags } of votes) {
      // Whose own province has all the flags on the list may not vote, and is not asked.
      const voting = cluster.members.filter(({ province }) =>
        flags.some(({ house }) => house.province !== province),
      );
      await vote(
        voting.map((member) => castOf(member).voter),
        [clusterTitle(cluster.name)],
      );
    }
  });

  await scene("2021-04-06T10:00", "the desk appraises them all", async () => {
    const answer = { answer: "approve", score: "92" } as const;
    await reviewAll(home, nationalCast.desk, nominations.length, answer, lanes);
  });

  const lists = listsOf(nominations);
  await scene("2021-04-06T14:00", `the desk opens ${lists.length} sessions`, async () => {
    for (const list of lists) await openSession(home, list);
  });
  await scene("2021-04-06T16:00", "the council votes", () =>
    vote(
      nationalCast.council,
      lists.map(({ title }) => title),
    ),
  );
  const decisions = lists.reduce((sum, list) => sum + list.decisions, 0);
  await scene("2021-04-07T08:30", `the chairman signs ${decisions} decisions`, async () => {
    const links = await linksMailedTo(home, nationalCast.chairman, "sign", decisions);
    // One person, one after the other: each reads a whole drawn decision.
    for (const link of links) await signByLink(home, link);
  });
  return { ballots, decisions };
};

const reviewAll = async (
  home: string,
  address: string,
  waiting: number,
  answer: ReviewAnswer,
  atOnce: number,
) => {
  const links = await linksMailedTo(home, address, "review", waiting);
  await inLanes(atOnce, links, (link) => reviewByLink(home, link, answer));
};

const proposalOf = ({ roundId, award, house, person, name }: Planned): Proposal => ({
  ...{ name, officer: house.officer, season: roundId, award, files: papersFor(award) },
  ...(person && { person }),
  achievements: `- ${name} hoàn thành xuất sắc nhiệm vụ năm 2020 (dữ liệu mẫu).`,
  earlierAwards: "",
});

/** A list of the council, and how many decisions it leads to: one for each award on it. */
type CouncilList = SessionPlan & { readonly decisions: number };

/** The council's lists, of one round each and none longer than is voted on at one sitting. */
const listsOf = (nominations: readonly Planned[]): CouncilList[] =>
  rounds.flatMap((round) => {
    const nominees = round.awards.flatMap((award) =>
      nominations.filter((one) => one.roundId === round.id && one.award === award),
    );
    return partsOf(nominees).map((part, at) => listOf(round, at + 1, part));
  });

const partsOf = (nominees: readonly Planned[]): Planned[][] => {
  const parts = Math.ceil(nominees.length / mostOnOneList);
  const size = Math.ceil(nominees.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, at) => nominees.slice(at * size, (at + 1) * size));
};

const listOf = (round: Round, number: number, nominees: readonly Planned[]): CouncilList => ({
  ...{ opener: nationalCast.desk, season: round.id, body: "council" },
  title: `Phiên họp Hội đồng: ${round.name} (danh sách ${number})`,
  candidates: nominees.map(({ name }) => name),
  only: nominees.map(({ id }) => id),
  ...{ date: "2021-04-12", time: "17:00", note: "" },
  decisions: new Set(nominees.map(({ award }) => award)).size,
});
