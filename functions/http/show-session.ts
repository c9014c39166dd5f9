import type { Organisation, Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { findSeenSession } from "../acts/find-seen-session.ts";
import { pendingOf } from "../acts/pending-of.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import type { SeatedNeeds } from "../acts/seated-in.ts";
import { standingMandates } from "../acts/standing-mandates.ts";
import { dayOf } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { mayEnterOpinions } from "../domain/votes/may-enter-opinions.ts";
import { minutesOf } from "../domain/votes/minutes-of.ts";
import { mayRunSession } from "../domain/votes/session-body.ts";
import { shownState } from "../domain/votes/shown-state.ts";
import { asCounted } from "../domain/votes/with-successors.ts";
import { minutesWords } from "../domain/words/minutes.ts";
import { SessionPage, type SessionAct } from "../pages/session.tsx";
import type {
  BallotBoxes,
  Clock,
  Mandates,
  Nominations,
  PaperMaker,
  Registry,
  Sessions,
} from "../ports.ts";
import {
  ballotBoxes,
  clock,
  mandates,
  nominations,
  paperMaker,
  publicUrl,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { inline, show, type Reply } from "../runtime/reply.ts";

type Needs = SeatedNeeds & {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "find" | "hasVoted">;
  readonly registry: Pick<Registry, "season" | "cluster" | "clusters" | "person" | "organisations">;
  readonly nominations: Pick<Nominations, "findMany">;
  readonly mandates: Pick<Mandates, "find">;
  readonly paperMaker: Pick<PaperMaker, "minutes">;
  readonly clock: Clock;
  readonly publicUrl: string;
};

type SessionVisit = Pick<SignedInVisit, "params" | "path" | "query" | "frame" | "viewer">;

/** One session as a page, or its minutes as a PDF once it is announced. */
export const showSession =
  (needs: Needs) =>
  async ({ params, path, query, frame, viewer }: SessionVisit): Promise<Reply> => {
    const { session, season, clusters } = await findSeenSession(needs)(viewer, params["id"]);
    if (path.split("?")[0]?.endsWith("/minutes.pdf")) {
      return minutes(needs, session, season, frame.mock);
    }
    const box = await needs.ballotBoxes.find(session.id, session.round);
    const names = await namesOf(needs, session);
    const runs = session.state === "open" && mayRunSession(viewer, session, clusters);
    return show(
      SessionPage({
        ...{ frame, session, seasonName: season.name, box, names },
        openedBy: names.get(session.openedBy) ?? session.openedBy,
        run: runs ? await pendingOf(needs)(session) : undefined,
        said: saidIn(query),
        shown: shownState(session, needs.clock.now()),
        mandates: await deputiesIn(needs, session),
        mayEnter: mayEnterOpinions(viewer, session, clusters),
      }),
    );
  };

/**
 * While a round is open nothing is told of a seat that was passed on: a deputy who is gone, or one
 * who is new, would tell whether a ballot had been cast for it.
 */
const deputiesIn = async (needs: Needs, session: Session) => {
  if (session.state !== "open") return session.results.at(-1)?.mandates ?? [];
  const passed = new Set(
    (session.passed ?? []).flatMap(({ memberId, personId }) => [memberId, personId]),
  );
  const standing = await standingMandates(needs)(session, session.round);
  return standing.filter(({ memberId }) => !passed.has(memberId));
};

const acts = ["extend", "remind", "close", "cancel"] as const;

const saidIn = (query: URLSearchParams): SessionAct | undefined =>
  acts.find((act) => act === query.get("said"));

const namesOf = async (needs: Needs, session: Session): Promise<ReadonlyMap<string, string>> => {
  const { openedBy, cancelled, extensions = [], results } = session;
  const entered = (results.at(0)?.tookPart ?? []).flatMap(({ how }) =>
    how?.by === "written" ? [how.enteredBy] : [],
  );
  const others = [...extensions.map(({ by }) => by), ...(cancelled ? [cancelled.by] : [])];
  const ids = [openedBy, ...others, ...entered];
  return new Map(
    await fewAtOnce([...new Set(ids)], async (id) => [id, await nameOf(needs, id)] as const),
  );
};

const nameOf = async ({ registry }: Needs, personId: string): Promise<string> =>
  (await registry.person(personId))?.name ?? personId;

/** Who voted is a part of the minutes, and is told only after the announcement. */
const minutes = async (
  needs: Needs,
  session: Session,
  season: Season,
  mock: boolean,
): Promise<Reply> => {
  if (session.state !== "announced") throw new NotFound("minutes");
  const { clusterId } = session;
  const { electorate } = asCounted(session, session.results[0] ?? {});
  const cluster =
    clusterId === undefined ? undefined : await needs.registry.cluster(clusterId, season.year);
  const units = await unitsOf(needs, session, cluster?.leader);
  const leader = units.find(({ id }) => id === cluster?.leader);
  const paper = minutesOf({
    session,
    voted: await votedIn(needs, session),
    names: await namesOf(needs, session),
    units: new Map(units.map(({ id, name }) => [id, name])),
    chair: electorate.find(
      ({ role, organisationId }) => role === "council-chair" || organisationId === cluster?.leader,
    ),
    leaderId: cluster?.leader,
    place: leader?.province ?? minutesWords.place,
    mode: mock ? "mock" : "configured",
    publicUrl: needs.publicUrl,
  });
  const bytes = await needs.paperMaker.minutes(paper);
  return inline(bytes, "application/pdf", `bien-ban-${dayOf(session.opensAt)}.pdf`);
};

const unitsOf = async (
  { registry }: Needs,
  { electorate }: Session,
  leader: string | undefined,
): Promise<readonly Organisation[]> =>
  registry.organisations([
    ...new Set([
      ...electorate.map(({ organisationId }) => organisationId),
      ...(leader === undefined ? [] : [leader]),
    ]),
  ]);

/** Results of before it was kept do not say who took part: those are asked for member by member. */
const votedIn = async ({ ballotBoxes }: Needs, session: Session): Promise<ReadonlySet<string>> => {
  if (session.results.at(0)?.tookPart) return new Set();
  const voted = await fewAtOnce(session.electorate, async ({ personId }) =>
    (await ballotBoxes.hasVoted(session.id, 1, personId)) ? [personId] : [],
  );
  return new Set(voted.flat());
};

export const handler = page({
  name: "show-session",
  for: "signed-in",
  run: (visit) =>
    showSession({
      sessions: sessions(),
      successions: successions(),
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      registry: registry(),
      nominations: nominations(),
      paperMaker: paperMaker(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
