import type { Nomination } from "../../schemas/nomination.ts";
import type { Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { stageOfBody, type SessionBody } from "../domain/votes/session-body.ts";
import type { Nominations, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "inStage">;
  readonly sessions: Pick<Sessions, "find" | "ofSeason">;
};

/** What a body may put on a list, and the sessions that it had in the season. */
export type Waiting = {
  readonly nominations: readonly Nomination[];
  readonly earlier: readonly Session[];
};

/** The nominations that wait for a body, without those that lie before an open session already. */
export const waitingNominations =
  ({ nominations, sessions }: Needs) =>
  async (season: Season, body: SessionBody): Promise<Waiting> => {
    const clusterId = body.kind === "cluster" ? body.cluster.id : undefined;
    const heads = (await sessions.ofSeason(season.id)).filter(
      (head) => head.body === body.kind && head.clusterId === clusterId,
    );
    const found = await fewAtOnce(heads, ({ id }) => sessions.find(id));
    const earlier = found.filter((session) => session !== undefined);
    const taken = new Set(
      earlier
        .filter(({ state }) => state === "open" || state === "tied" || state === "counted")
        .flatMap(({ candidates }) => candidates)
        .map(({ nominationId }) => nominationId),
    );
    const all = await wholeQueue(nominations, season.id, body);
    return {
      earlier,
      nominations: all.filter(
        (nomination) =>
          !taken.has(nomination.id) &&
          nomination.dossierHash !== undefined &&
          (clusterId === undefined || nomination.clusterId === clusterId),
      ),
    };
  };

const wholeQueue = async (
  nominations: Needs["nominations"],
  seasonId: string,
  body: SessionBody,
): Promise<Nomination[]> => {
  const all: Nomination[] = [];
  let cursor: string | undefined;
  do {
    const part = await nominations.inStage(seasonId, stageOfBody(body), cursor);
    all.push(...part.items);
    cursor = part.next;
  } while (cursor !== undefined);
  return all;
};
